import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import { law } from '../../law/law.js';
import type { ReportSnapshot } from '../../reporting/snapshot/report-snapshot.js';
import { AnnualReportsRepository, type ReportVersion } from '../annual-reports.repository.js';
import { CandidateService } from '../candidate/candidate.service.js';
import { moved, type MovedStep } from './moved.js';

/** What was told, rather than counted, between submitting a report and approving it. */
@Injectable()
export class MovedFigures {
  constructor(
    private readonly reports: AnnualReportsRepository,
    private readonly candidates: CandidateService,
  ) {}

  /**
   * Freezing a report that the register has overtaken would part the two for good.
   * @throws DomainError `report.moved` with the item of table 二, or the fees
   */
  async refuse(
    manager: EntityManager,
    agencyCode: string,
    { year, scope, edition, version, correction }: ReportVersion,
    submitted: Pick<ReportSnapshot, 'tables' | 'fees'>,
    step: MovedStep = 'approve',
  ): Promise<void> {
    const knownAt = (await this.reports.now(manager)).toISOString();
    const now = await this.candidates.build(
      manager,
      { agencyCode, year, scope, edition, version, correction },
      knownAt,
    );
    const [was, is] = [submitted.tables.proactive, now.tables.proactive];
    const item = law()
      .figureItems(edition)
      .find(({ key }) => was[key] !== is[key]);
    if (item) throw moved(step, `表二“${item.label}”`, told(was[item.key]), told(is[item.key]));
    if (submitted.fees && !isDeepStrictEqual(submitted.fees, now.figures.fees))
      throw moved(step, '第六部分的信息处理费', feesOf(submitted.fees), feesOf(now.figures.fees));
  }
}

const told = (value: number | undefined): string => (value === undefined ? '未填' : `为${value}`);

const feesOf = ({ notices, paidYuan }: NonNullable<ReportSnapshot['fees']>): string =>
  `为通知 ${notices} 件、收取 ${paidYuan} 元`;
