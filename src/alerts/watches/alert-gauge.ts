import { Injectable } from '@nestjs/common';
import type { AlertKind } from '../../law/alerts/keys.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { Gauges } from '../../platform/metrics/gauges.js';
import type { Sample } from '../../platform/metrics/gauges.js';

/** How many periods of the whole installation are near their end, at it, and over, for whoever watches the servers. */
@Injectable()
export class AlertGauge {
  constructor(
    private readonly system: SystemTransaction,
    gauges: Gauges,
  ) {
    gauges.add({
      name: 'gongkai_alerts_standing',
      help: 'Alerts that stand, by kind; answer.overdue are answers that are late',
      labels: ['kind'],
      read: () => this.read(),
    });
  }

  private async read(): Promise<Sample[]> {
    const rows = await this.system.readOnly((manager) =>
      manager.query<{ kind: AlertKind; standing: number }[]>(
        'select kind, standing::int as standing from standing_alerts()',
      ),
    );
    return rows.map(({ kind, standing }) => ({ labels: { kind }, value: standing }));
  }
}
