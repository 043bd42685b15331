import { Injectable } from '@nestjs/common';
import { ALERT_SUBJECTS, type AlertSubject } from '../../law/alerts/keys.js';
import { law } from '../../law/law.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { alertTerms } from '../telling/alert-words.js';
import { AlertListRepository, type AlertRow } from './alert-list.repository.js';
import type { AlertAnswer, AlertsAnswer, AlertsQuery } from './alerts.schemas.js';

/** What an agency has to look at because of a period, with what to do about it. */
@Injectable()
export class AlertListService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly alerts: AlertListRepository,
  ) {}

  list(agencyId: number, query: AlertsQuery): Promise<AlertsAnswer> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const items = await this.alerts.list(manager, agencyId, query);
      const standing = await this.alerts.standing(manager, agencyId);
      const lookedAt = await this.alerts.lookedAt(manager, agencyId);
      return {
        items: items.map(answerOf),
        total: await this.alerts.count(manager, agencyId, query),
        standing: Object.fromEntries(
          ALERT_SUBJECTS.map((subject) => [subject, standing.get(subject) ?? 0]),
        ) as Record<AlertSubject, number>,
        lookedAt: lookedAt?.toISOString() ?? null,
      };
    });
  }
}

function answerOf(row: AlertRow): AlertAnswer {
  const { mark: _mark, final: _final, ...alert } = row;
  const { urgent, proposes } = law().alerts[row.kind];
  return { ...alert, ...alertTerms(row), urgent, proposes: proposes ?? null };
}
