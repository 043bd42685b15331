import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import type { RaisedAlert } from '../alerts.repository.js';
import type { AlertedAgency } from '../alerted-subject.js';
import { AgencyTelling } from './agency-telling.js';
import { alertPath } from './alert-path.js';
import { alertWords } from './alert-words.js';
import { PeopleRepository } from './people.repository.js';
import { recipientsOf } from './recipients.js';

/** Tells the people of an agency of its alerts, in the transaction that raised them. */
@Injectable()
export class AlertTelling {
  constructor(
    private readonly people: PeopleRepository,
    private readonly telling: AgencyTelling,
  ) {}

  async tell(
    manager: EntityManager,
    agency: AlertedAgency,
    raised: readonly RaisedAlert[],
    today: LocalDate,
  ): Promise<void> {
    if (raised.length === 0) return;
    const people = await this.people.of(manager, agency.id, today);
    for (const alert of raised) {
      const { urgent, tell } = law().alerts[alert.kind];
      const notice = {
        key: `alert:${String(agency.id)}:${String(alert.id)}`,
        kind: 'alert' as const,
        urgent,
        ...alertWords(alert),
        path: alertPath(agency.code, alert, today),
      };
      await this.telling.tell(
        manager,
        { id: agency.id, scope: 'own' },
        notice,
        recipientsOf(tell, alert.assigneeId, people),
      );
    }
  }
}
