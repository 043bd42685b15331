import { Inject, Injectable } from '@nestjs/common';
import { STATE_LABELS } from '../../domain/annual-report/life.js';
import type { ReportDue } from '../../domain/annual-report/report-due.js';
import { daysBetween, lastDayOf, type LocalDate } from '../../law/local-date.js';
import type { AuditActor } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import type { Scoped } from '../../reports/scoped.js';
import { TablesService } from '../../reports/tables.service.js';
import { ChildrenRepository, type ChildReport } from '../candidate/children.repository.js';
import type { Office } from '../office.js';
import { CollectionRepository, type Milestones, type Superior } from './collection.repository.js';
import type { Collected, Collection } from './collection.schemas.js';
import { dueByLaw, reportDuties, type Duty } from './report-duties.js';

type Delays = 'dueOn' | 'overdueDays' | 'publishDueOn' | 'publishOverdueDays';

/** The reports of everything below an agency: what is there, what is late, what was sent back. */
@Injectable()
export class CollectionService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly tables: TablesService,
    private readonly children: ChildrenRepository,
    private readonly repository: CollectionRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  read(agency: Office, year: number): Promise<Collection> {
    const query = { agencyCode: agency.code, when: { year }, scope: 'rollup' as const };
    return this.tables.scoped(query, (scoped) => this.inside(scoped, year));
  }

  /**
   * A day for all below; whoever has to be earlier by law, stays so.
   * @throws RequestError `deadline.late` after the last working day up to the latest legal one, `deadline.early` within the year
   */
  async setDeadline(agency: Office, year: number, dueOn: LocalDate | null, by: AuditActor): Promise<void> {
    const { workingDay, citation } = await this.latestBelow(agency, year);
    if (dueOn !== null && dueOn > workingDay)
      throw new RequestError('deadline.late', { workingDay, citation });
    if (dueOn !== null && dueOn <= lastDayOf(year)) throw new RequestError('deadline.early', { year });
    await this.transaction.run({ agencyId: agency.id, scope: 'own' }, async (manager) => {
      const setAt = new Date(this.clock.now());
      if (dueOn === null) await this.repository.dropDeadline(manager, agency.id, year);
      else
        await this.repository.putDeadline(manager, {
          agencyId: agency.id,
          year,
          dueOn,
          setBy: by.username,
          setAt,
        });
      await this.audit.record(manager, agency.id, {
        actor: by,
        action: 'annualReport.deadlineSet',
        subject: { kind: 'annualReport', id: year },
        facts: { dueOn },
      });
    });
  }

  private latestBelow({ code }: Office, year: number): Promise<ReportDue> {
    const query = { agencyCode: code, when: { year }, scope: 'rollup' as const };
    return this.tables.scoped(query, async ({ manager, root, agencies }) => {
      const ids = agencies.filter(({ id }) => id !== root.id).map(({ id }) => id);
      return latestOf(year, await this.repository.superiors(manager, [year], ids));
    });
  }

  private async inside({ manager, root, agencies }: Scoped, year: number): Promise<Collection> {
    const below = agencies.filter(({ id }) => id !== root.id);
    const ids = below.map(({ id }) => id);
    const reports = byAgency(await this.children.ofYear(manager, year, ids));
    const milestones = byAgency(await this.repository.milestones(manager, [year], ids));
    const superiors = byAgency(await this.repository.superiors(manager, [year], ids));
    const codes = new Map(agencies.map(({ id, code }) => [id, code]));
    const parents = new Map(agencies.map(({ id, parentId }) => [id, parentId]));
    const coveredBy = (id: number): string | null => {
      for (let above = parents.get(id); above !== undefined && above !== null; above = parents.get(above)) {
        if (above === root.id) return null;
        if (reports.get(above)?.standing?.scope === 'rollup') return codes.get(above) ?? null;
      }
      return null;
    };
    const items = below.map(({ id, code, name, parentId }) => ({
      agency: { code, name, parent: parentId === null ? null : (codes.get(parentId) ?? null) },
      ...stateOf(reports.get(id)),
      coveredBy: coveredBy(id),
      ...this.milestonesOf(year, milestones.get(id), superiors.get(id)),
    }));
    items.sort((a, b) => delayOf(b) - delayOf(a) || (a.agency.code < b.agency.code ? -1 : 1));
    const own = await this.repository.deadline(manager, root.id, year);
    return {
      year,
      deadline: own?.dueOn ?? null,
      latest: latestOf(year, [...superiors.values()]).workingDay,
      counts: countsOf(items),
      items,
    };
  }

  private milestonesOf(
    year: number,
    found: Milestones | undefined,
    superior: Superior | undefined,
  ): Omit<Collected, 'agency' | 'coveredBy' | keyof ReturnType<typeof stateOf>> {
    const { submit, publish } = reportDuties(year, found, superior);
    const overdue = ({ dueOn, doneOn }: Duty): number =>
      Math.max(0, daysBetween(dueOn, doneOn ?? this.clock.today()));
    return {
      submittedOn: submit.doneOn,
      publishedOn: found?.publishedOn ?? null,
      address: found?.address ?? null,
      returnedFor: found?.returnedFor ?? null,
      submissions: [...(found?.submissions ?? [])],
      dueOn: submit.dueOn,
      overdueDays: overdue(submit),
      publishDueOn: publish.dueOn,
      publishOverdueDays: overdue(publish),
    };
  }
}

/** Of those below whose day is the latest; nobody below: as a department. */
function latestOf(year: number, below: readonly Superior[]): ReportDue {
  return below
    .map(({ kind }) => dueByLaw(year, kind))
    .reduce((a, b) => (b.workingDay > a.workingDay ? b : a), dueByLaw(year, null));
}

/** 条例 art. 49(1) asks for both: handed in, and published. */
const delayOf = ({ overdueDays, publishOverdueDays }: Pick<Collected, Delays>): number =>
  Math.max(overdueDays, publishOverdueDays);

const byAgency = <One extends { readonly agencyId: number }>(all: readonly One[]): Map<number, One> =>
  new Map(all.map((one) => [one.agencyId, one]));

function stateOf(
  report: ChildReport | undefined,
): Pick<Collected, 'state' | 'stateLabel' | 'version' | 'scope' | 'standing'> {
  if (!report) return { state: 'none', stateLabel: '没有开始', version: null, scope: null, standing: null };
  const { state, version, standing } = report;
  return {
    state,
    stateLabel: state === 'draft' && version > 1 ? '更正中' : STATE_LABELS[state],
    version,
    scope: standing?.scope ?? null,
    standing: standing && { version: standing.version, sha256: standing.sha256 },
  };
}

function countsOf(items: readonly Collected[]): Collection['counts'] {
  const of = (test: (item: Collected) => boolean): number => items.filter(test).length;
  return {
    all: items.length,
    missing: of(({ state, standing }) => standing === null && state !== 'returned'),
    submitted: of(({ state }) => state === 'submitted'),
    approved: of(({ state }) => state === 'approved'),
    published: of(({ state }) => state === 'published'),
    returned: of(({ state }) => state === 'returned'),
    corrected: of(({ version }) => (version ?? 1) > 1),
    overdue: of((item) => delayOf(item) > 0),
  };
}
