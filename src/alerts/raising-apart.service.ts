import { Inject, Injectable, Logger } from '@nestjs/common';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { databaseFault } from '../platform/database/database-fault.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { kindOf } from '../platform/schedule/each-apart.js';
import type { AlertedSubject } from './alerted-subject.js';
import { AlertsRepository, type RaisedAlert, type StaleAgency } from './alerts.repository.js';
import { fallenOf, type FallenAlert } from './fallen-alert.js';
import { Subjects } from './sources/subjects.service.js';
import { AlertTelling } from './telling/alert-telling.js';

/**
 * The alerts of an agency where they could not be raised all at once: each case, proceeding, report and sheet in a transaction
 * of its own, so that the one that fails is the only one of which nothing is told.
 */
@Injectable()
export class RaisingApart {
  private readonly logger = new Logger('alerts');

  constructor(
    private readonly transaction: TenantTransaction,
    private readonly alerts: AlertsRepository,
    private readonly subjects: Subjects,
    private readonly telling: AlertTelling,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns how many were raised
   * @throws AggregateError where some were not, after the others: the agency is looked at again the next time
   */
  async raise(agency: StaleAgency): Promise<number> {
    const own = { agencyId: agency.id, scope: 'own' } as const;
    const subjects = await this.transaction.run(own, (manager) =>
      this.subjects.of(manager, agency, this.clock.today()),
    );
    const raised: RaisedAlert[] = [];
    const fallen: FallenAlert[] = [];
    const failed: AlertedSubject[] = [];
    const errors: unknown[] = [];
    for (const subject of subjects)
      try {
        const one = await this.raiseOf(agency, subject);
        raised.push(...one.raised);
        fallen.push(...one.fallen);
      } catch (error) {
        // What the database cannot do for now it can do for none of them.
        if (databaseFault(error) !== undefined) throw error;
        failed.push(subject);
        errors.push(error);
        this.logger.error(
          `机关 ${agency.code} 的 ${subject.subject} ${subject.key} 没有生成期限提醒（${kindOf(error)}）`,
        );
      }
    await this.transaction.run(own, async (manager) => {
      await this.alerts.end(manager, agency.id, { fallen, failed }, this.clock.today());
      await this.alerts.remember(manager, agency, new Date(this.clock.now()), { whole: failed.length === 0 });
    });
    if (errors.length > 0) throw new AggregateError(errors, `${errors.length} of ${subjects.length} failed`);
    return raised.length;
  }

  private raiseOf(
    agency: StaleAgency,
    subject: AlertedSubject,
  ): Promise<{ readonly fallen: FallenAlert[]; readonly raised: RaisedAlert[] }> {
    return this.transaction.run({ agencyId: agency.id, scope: 'own' }, async (manager) => {
      const today = this.clock.today();
      const fallen = fallenOf(subject);
      const moment = { today, at: new Date(this.clock.now()) };
      const raised = await this.alerts.raise(manager, agency.id, fallen, moment);
      await this.telling.tell(manager, agency, raised, today);
      await this.telling.tellSuccessors(manager, agency, fallen, moment);
      return { fallen, raised };
    });
  }
}
