import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { Gauges } from '../../platform/metrics/gauges.js';
import type { Channel } from '../notice.js';

/** How many deliveries were refused for good, and why, within a day. */
export interface Refused {
  readonly channel: Channel;
  /** A code. */
  readonly reason: string;
  readonly count: number;
}

/** What the other side refuses for good is no dead letter: it is counted, so that it does not vanish. */
@Injectable()
export class RefusedDeliveries {
  constructor(
    private readonly system: SystemTransaction,
    gauges: Gauges,
  ) {
    gauges.add({
      name: 'gongkai_deliveries_refused',
      help: 'Notifications that a mail server or the gateway has refused for good within a day',
      labels: ['channel', 'reason'],
      read: async () =>
        (await this.system.readOnly((manager) => this.count(manager))).map(({ channel, reason, count }) => ({
          labels: { channel, reason },
          value: count,
        })),
    });
  }

  /** Of the whole installation. */
  count(manager: EntityManager): Promise<Refused[]> {
    return manager.query<Refused[]>(
      'select channel, reason, refused::int as count from refused_deliveries()',
    );
  }
}
