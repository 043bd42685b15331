import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { AlertsRepository, type StaleAgency } from './alerts.repository.js';
import { byFall, fallenOf } from './fallen-alert.js';
import { Subjects } from './sources/subjects.service.js';
import { AlertTelling } from './telling/alert-telling.js';

/** Makes the alerts of an agency what its register says today, inside a transaction that acts for it. */
@Injectable()
export class RaisingService {
  constructor(
    private readonly alerts: AlertsRepository,
    private readonly subjects: Subjects,
    private readonly telling: AlertTelling,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Nothing is kept of when this last ran: whatever fell since, and stands, is raised now, in the order in which it fell.
   * @returns how many were raised
   */
  async raise(manager: EntityManager, agency: StaleAgency): Promise<number> {
    const today = this.clock.today();
    const moment = { today, at: new Date(this.clock.now()) };
    const subjects = await this.subjects.of(manager, agency, today);
    const fallen = subjects.flatMap(fallenOf).toSorted(byFall);
    const raised = await this.alerts.raise(manager, agency.id, fallen, moment);
    await this.alerts.end(manager, agency.id, { fallen, failed: [] }, today);
    await this.telling.tell(manager, agency, raised, today);
    await this.telling.tellSuccessors(manager, agency, fallen, moment);
    await this.alerts.remember(manager, agency, moment.at, { whole: true });
    return raised.length;
  }
}
