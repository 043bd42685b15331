import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { standingAlerts } from '../domain/alert/due-alert.js';
import type { LocalDate } from '../law/local-date.js';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { AlertsRepository, type FallenAlert, type StaleAgency } from './alerts.repository.js';
import { CaseSource } from './sources/case-source.js';
import { ProceedingSource } from './sources/proceeding-source.js';
import { ReportSource } from './sources/report-source.js';
import { SheetSource } from './sources/sheet-source.js';
import type { SubjectAlerts } from './subject-alerts.js';
import { AlertTelling } from './telling/alert-telling.js';

/** Makes the alerts of an agency what its register says today, inside a transaction that acts for it. */
@Injectable()
export class RaisingService {
  constructor(
    private readonly alerts: AlertsRepository,
    private readonly cases: CaseSource,
    private readonly proceedings: ProceedingSource,
    private readonly reports: ReportSource,
    private readonly sheets: SheetSource,
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
    const fallen = inOrder(await this.fallen(manager, agency, today));
    const raised = await this.alerts.raise(manager, agency.id, fallen, moment);
    await this.alerts.end(
      manager,
      agency.id,
      fallen.filter(({ standing }) => standing),
      today,
    );
    await this.telling.tell(manager, agency, raised, today);
    await this.alerts.remember(manager, agency, moment.at);
    return raised.length;
  }

  private async fallen(
    manager: EntityManager,
    agency: StaleAgency,
    today: LocalDate,
  ): Promise<SubjectAlerts[]> {
    return [
      ...(await this.cases.fallen(manager, agency.id, today)),
      ...(await this.proceedings.fallen(manager, agency.id, today)),
      ...(await this.reports.fallen(manager, agency, today)),
      ...(await this.sheets.fallen(manager, agency.id, today)),
    ];
  }
}

const compare = (a: FallenAlert, b: FallenAlert): number => {
  if (a.fallsOn !== b.fallsOn) return a.fallsOn < b.fallsOn ? -1 : 1;
  return a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0;
};

/** What fell first comes first; of one day, what is due first. */
const inOrder = (subjects: readonly SubjectAlerts[]): FallenAlert[] =>
  subjects
    .flatMap(({ fallen, ...about }) => {
      const standing = standingAlerts(fallen);
      return fallen.map((alert) => ({ ...about, ...alert, standing: standing.has(alert) }));
    })
    .toSorted(compare);
