import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../law/domain-error.js';
import { law } from '../../law/law.js';
import { RequestError } from '../../platform/http/request-error.js';
import { applicationsTable } from '../../reporting/definition/applications-table.js';
import type { ReportSnapshot } from '../../reporting/snapshot/report-snapshot.js';
import { CarriedOverRepository } from '../../reports/frozen/carried-over.repository.js';
import type { Scoped } from '../../reports/scoped.js';
import { carriedOverBy } from '../../reports/tables-reader.js';
import { TablesService } from '../../reports/tables.service.js';
import { AnnualReportsRepository, type ReportVersion } from '../annual-reports.repository.js';
import { ChildrenRepository } from '../candidate/children.repository.js';

/** The step that is refused where the footing moved. */
type Step = '批准' | '登记公布';

const moved = (what: string, step: Step, facts: Readonly<Record<string, string>>): DomainError =>
  new DomainError('report.moved', `送审以后${what}，没有${step}。请退回，由年报人员核对后重新送审。`, facts);

/**
 * What a submitted report stands on besides the agency's own records: the reports below that it adds up, and what last year's
 * report carries out. What moves after the report is frozen does not change it any more: it is looked at once more when it is
 * approved, and before it is published.
 */
@Injectable()
export class FootingService {
  constructor(
    private readonly tables: TablesService,
    private readonly children: ChildrenRepository,
    private readonly carriedOver: CarriedOverRepository,
    private readonly reports: AnnualReportsRepository,
  ) {}

  /**
   * @param manager of any transaction; from then on it acts for the agency, or its tree
   * @throws DomainError `report.moved` with the agency below, or the column
   */
  refuseMoved(manager: EntityManager, snapshot: ReportSnapshot, step: Step): Promise<void> {
    const { agency, year, scope, edition } = snapshot;
    const query = { agencyCode: agency.code, when: { year }, scope, edition };
    return this.tables.scopedIn(manager, query, async (scoped) => {
      await this.refuseChildren(scoped, snapshot, step);
      await this.refuseCarriedIn(scoped, snapshot, step);
    });
  }

  /**
   * What next year's frozen report carries in is not pulled away from under it. Until the transaction ends no report of the
   * agency is submitted or approved.
   * @throws RequestError `report.goneOnFrom`
   */
  async refuseGoneOnFrom(manager: EntityManager, report: ReportVersion): Promise<void> {
    await this.reports.holdCounts(manager, report.agencyId);
    const next = await this.carriedOver.goneOnFrom(manager, report);
    if (!next) return;
    const remedy =
      next.state === 'published'
        ? '请先公布这一年的，再对两年都办理更正'
        : `请先退回 ${next.year} 年的，再退回这一年的`;
    throw new RequestError('report.goneOnFrom', { year: report.year, next: next.year, remedy });
  }

  private async refuseChildren(
    { manager, agencies }: Scoped,
    { year, children }: ReportSnapshot,
    step: Step,
  ): Promise<void> {
    if (children.length === 0) return;
    const ids = new Map(agencies.map(({ code, id }) => [code, id]));
    const standing = await this.children.standing(manager, year, [...ids.values()]);
    for (const { agency, sha256 } of children) {
      const now = standing.get(ids.get(agency.code) ?? 0);
      if (now === sha256) continue;
      const what = now === undefined ? '已被退回' : '已经重新送审';
      throw moved(`${agency.name}的年度报告${what}，汇总用的还是原来的数据`, step, { agency: agency.code });
    }
  }

  private async refuseCarriedIn(
    { manager, root, agencies }: Scoped,
    { year, scope, edition, countedAt, tables }: ReportSnapshot,
    step: Step,
  ): Promise<void> {
    const whose = { rootId: root.id, scope, ids: agencies.map(({ id }) => id) };
    const before = await this.carriedOver.before(manager, year, whose);
    if (!before) {
      if (await this.carriedOver.wasTakenBack(manager, year, whose, countedAt))
        throw moved(`${year - 1} 年的年度报告已被退回，上年结转没有了依据`, step, { column: 'total' });
      return;
    }
    const { columns } = applicationsTable(law().edition(edition));
    const published = carriedOverBy(before, law().edition(edition));
    for (const [c, { key, label }] of columns.entries()) {
      const check = tables.checks.find(({ id, column }) => id === 'applications.carriedIn' && column === key);
      const { carriedOut = 0, adjusted = 0 } = published[c] ?? {};
      if (check?.actual === undefined || check.actual === carriedOut + adjusted) continue;
      throw moved(
        `${year - 1} 年的年度报告有变动，表三“${label}”列应从它结转 ${carriedOut + adjusted} 件，本报告上年结转 ${check.actual} 件`,
        step,
        { column: key },
      );
    }
  }
}
