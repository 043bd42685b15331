import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isDiscardable } from '../../domain/annual-report/life.js';
import { RequestError } from '../../platform/http/request-error.js';
import { AnnualReportsRepository, type ReportVersion } from '../annual-reports.repository.js';
import { LifeService, type Taking } from './life.service.js';
import { MovedFigures } from './moved-figures.js';
import { SubmittingService } from './submitting.service.js';

/** Opens corrections of published reports, and discards those that were begun by mistake. */
@Injectable()
export class CorrectingService {
  constructor(
    private readonly life: LifeService,
    private readonly reports: AnnualReportsRepository,
    private readonly submitting: SubmittingService,
    private readonly moved: MovedFigures,
  ) {}

  /** Opens the next version, which cites this one. @throws DomainError `report.notNow` */
  correct(taking: Taking, note: string): Promise<void> {
    return this.life.step('correct', taking, async (manager, { agencyId, year, version, scope, edition }) => {
      const discarded = await this.reports.find(manager, agencyId, year, version + 1);
      if (discarded) return this.takeUp(manager, taking, discarded, note);
      await this.life.begin(manager, taking, { version: version + 1, scope, edition, correction: note });
    });
  }

  /**
   * Takes a correction back that was never submitted. The version before is frozen again, and so the register must be as it was
   * when that was submitted.
   * @throws DomainError `report.notNow`, `report.moved`; RequestError `report.notDiscardable`
   */
  discard(taking: Taking): Promise<void> {
    return this.life.step('discard', taking, async (manager, report, state) => {
      const { agencyId, year, version } = report;
      const former = await this.reports.find(manager, agencyId, year, version - 1);
      if (!isDiscardable(report) || !former) throw new RequestError('report.notDiscardable');
      const snapshot = await this.submitting.refuseMoved(manager, former, 'discard');
      await this.moved.refuse(manager, taking.agency.code, former, snapshot, 'discard');
      await this.reports.change(manager, report, { state });
      const at = await this.reports.now(manager);
      await this.life.record(manager, taking, report, { type: 'discarded', at, facts: {} });
    });
  }

  /** The number of a correction that was discarded: versions follow each other without a gap. Its reasons were given for another. */
  private async takeUp(
    manager: EntityManager,
    taking: Taking,
    discarded: ReportVersion,
    correction: string,
  ): Promise<void> {
    const openedAt = await this.reports.now(manager);
    await this.reports.change(manager, discarded, { state: 'draft', correction, openedAt });
    await this.reports.dropReason(manager, discarded);
    await this.life.record(manager, taking, discarded, {
      type: 'opened',
      at: openedAt,
      facts: { scope: discarded.scope },
      reason: correction,
    });
  }
}
