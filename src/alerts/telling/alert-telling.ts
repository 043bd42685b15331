import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import { alertKeyPrefix } from '../alert-key-prefix.js';
import { AlertsRepository, type Moment, type RaisedAlert } from '../alerts.repository.js';
import type { AlertedAgency } from '../alerted-subject.js';
import type { FallenAlert } from '../fallen-alert.js';
import { AgencyTelling } from './agency-telling.js';
import { alertPath } from './alert-path.js';
import { alertWords } from './alert-words.js';
import { PeopleRepository } from './people.repository.js';
import { recipientsOf } from './recipients.js';

/** Tells the people of an agency of its alerts, in the transaction that raised them. */
@Injectable()
export class AlertTelling {
  constructor(
    private readonly alerts: AlertsRepository,
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
      const recipients = recipientsOf(law().alerts[alert.kind].tell, alert.assigneeId, people);
      await this.send(manager, agency, { alert, today }, recipients);
    }
  }

  /** Whoever got a case is told of what was told to the one before, where its kind is told to whoever works on it. */
  async tellSuccessors(
    manager: EntityManager,
    agency: AlertedAgency,
    fallen: readonly FallenAlert[],
    { today, at }: Moment,
  ): Promise<void> {
    const unknown = await this.alerts.unknownToSuccessors(manager, agency.id, fallen, at);
    const meant = unknown.filter(({ kind }) => law().alerts[kind].tell.includes('assignee'));
    if (meant.length === 0) return;
    const people = await this.people.of(manager, agency.id, today);
    for (const alert of meant) {
      if (!people.some(({ id }) => id === alert.assigneeId)) continue;
      const recipients = recipientsOf(['assignee'], alert.assigneeId, people);
      await this.send(manager, agency, { alert, today }, recipients);
    }
  }

  private async send(
    manager: EntityManager,
    agency: AlertedAgency,
    { alert, today }: { readonly alert: RaisedAlert; readonly today: LocalDate },
    recipients: readonly number[],
  ): Promise<void> {
    const notice = {
      key: `${alertKeyPrefix(agency.id)}${String(alert.id)}`,
      kind: 'alert' as const,
      urgent: law().alerts[alert.kind].urgent,
      ...alertWords(alert),
      path: alertPath(agency.code, alert, today),
    };
    await this.telling.tell(manager, { id: agency.id, scope: 'own' }, notice, recipients);
  }
}
