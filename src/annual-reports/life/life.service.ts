import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isFrozen, stateAfter, type ReportStep } from '../../domain/annual-report/life.js';
import { law } from '../../law/law.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { AuditFacts } from '../../platform/audit/audit-entry.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { Outbox } from '../../platform/queue/outbox.js';
import { periodOfYear } from '../../reporting/definition/period.js';
import type { Scope } from '../../reporting/year-tables.js';
import { ReportChartsService } from '../../reports/trends/report-charts.service.js';
import type { Actor } from '../../identity/actor.js';
import type { ReportEventType } from '../annual-report-event.entity.js';
import { AnnualReportsRepository, type ReportVersion } from '../annual-reports.repository.js';
import { REPORT_FILES_TOPIC, type FilesOrder } from '../files/file-maker.js';
import type { Office } from '../office.js';
import { MovedFigures } from './moved-figures.js';
import { FootingService } from './footing.service.js';
import { HandsRepository } from './hands.repository.js';
import { SubmittingService } from './submitting.service.js';

/** Somebody's step in the life of a report. */
export interface Taking {
  readonly agency: Office;
  readonly year: number;
  readonly by: Actor;
  /** Versions of the row that the request goes by; absent: whichever there is. */
  readonly rowVersions?: readonly number[];
}

/** What is remembered of a step. */
export interface LifeEntry {
  readonly type: ReportEventType;
  readonly at: Date;
  /** For the audit trail too. */
  readonly facts: AuditFacts;
  /** For the history alone. */
  readonly details?: object;
  readonly reason?: string;
}

/** Opens reports, has them submitted, returned and approved. Each step leaves an entry in the audit trail. */
@Injectable()
export class LifeService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly reports: AnnualReportsRepository,
    private readonly submitting: SubmittingService,
    private readonly moved: MovedFigures,
    private readonly footing: FootingService,
    private readonly hands: HandsRepository,
    private readonly charts: ReportChartsService,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A draft that was never submitted is begun anew with another scope. @throws RequestError `report.exists`; DomainError `edition.none`, `period.notBegun` */
  async open({ agency, year, by }: Taking, scope: Scope): Promise<void> {
    const edition = law().editionForYear(year).id;
    periodOfYear(year, this.clock.today());
    return this.acting(agency, async (manager) => {
      const before = await this.reports.lock(manager, agency.id, year);
      if (before) return this.beginAnew(manager, { agency, year, by }, before, scope);
      await this.begin(manager, { agency, year, by }, { version: 1, scope, edition, correction: null });
    });
  }

  /** @throws DomainError `report.notNow`, `report.blocked`, `report.unproven` */
  async submit(taking: Taking): Promise<void> {
    const { agency, by, year } = taking;
    const found = await this.acting(agency, (manager) => this.reports.find(manager, agency.id, year));
    // Read before anything is locked: each year has a transaction of its own.
    const earlier = found
      ? await this.charts.before({ agencyCode: agency.code, scope: found.scope, when: { year } })
      : [];
    return this.step('submit', taking, async (manager, report, state) => {
      const { at, ...submitted } = await this.submitting.submit(manager, report, { agency, by, earlier });
      await this.reports.change(manager, report, { state, ...submitted });
      await this.record(manager, taking, report, {
        type: 'submitted',
        at,
        facts: { sha256: submitted.sha256 },
      });
    });
  }

  /**
   * By an approver of the agency, or by a supervisor of one above it.
   * @throws DomainError `report.notNow`; RequestError `report.goneOnFrom`
   */
  return(taking: Taking, reason: string): Promise<void> {
    return this.step('return', taking, async (manager, report, state) => {
      if (isFrozen(report.state)) await this.footing.refuseGoneOnFrom(manager, report);
      await this.reports.change(manager, report, { state });
      const at = await this.reports.now(manager);
      await this.record(manager, taking, report, { type: 'returned', at, facts: {}, reason });
    });
  }

  /** Freezes it. @throws DomainError `report.notNow`, `report.secondPerson`, `report.moved` */
  approve(taking: Taking): Promise<void> {
    return this.step('approve', taking, async (manager, report, state) => {
      const snapshot = await this.submitting.refuseMoved(manager, report);
      await this.footing.refuseMoved(manager, snapshot, '批准');
      await this.moved.refuse(manager, taking.agency.code, report, snapshot);
      await this.reports.change(manager, report, { state });
      const at = await this.reports.now(manager);
      const { year, version, attempt } = report;
      const payload: FilesOrder = { year, version, attempt };
      const key = `${year} ${version} ${attempt}`;
      await this.outbox.put(manager, { agencyId: taking.agency.id, topic: REPORT_FILES_TOPIC, key, payload });
      await this.record(manager, taking, report, {
        type: 'approved',
        at,
        facts: { sha256: report.sha256 },
        details: { on: this.clock.today() },
      });
    });
  }

  /** Runs a step on the locked latest version. The state that follows is decided before anything is written. */
  step(
    step: ReportStep,
    { agency, year, by, rowVersions }: Taking,
    work: (manager: EntityManager, report: ReportVersion, state: ReportVersion['state']) => Promise<void>,
  ): Promise<void> {
    return this.acting(agency, async (manager) => {
      const report = await this.reports.lock(manager, agency.id, year);
      if (!report) throw new RequestError('report.unknown', { year });
      if (rowVersions && !rowVersions.includes(report.rowVersion)) throw new RequestError('report.stale');
      const preparing = step === 'approve' ? await this.hands.of(manager, report) : [];
      await work(manager, report, stateAfter(step, { state: report.state, preparing }, by));
    });
  }

  /** The entry of the step in the history of the report, and in the audit trail, which names no people and no addresses. */
  async record(
    manager: EntityManager,
    { agency, by }: Taking,
    { agencyId, year, version }: Pick<ReportVersion, 'agencyId' | 'year' | 'version'>,
    { type, at, facts, reason, details = {} }: LifeEntry,
  ): Promise<void> {
    await this.reports.addEvent(manager, {
      agencyId,
      year,
      version,
      type,
      at,
      accountId: by.accountId,
      username: by.username,
      name: by.displayName,
      agencyCode: by.agencyCode === agency.code ? null : by.agencyCode,
      details: { ...facts, ...details, ...(reason !== undefined && { reason }) },
    });
    await this.audit.record(manager, agencyId, {
      actor: by,
      action: `annualReport.${type}`,
      subject: { kind: 'annualReport', id: `${year} 第${version}版` },
      facts,
      reason,
    });
  }

  private async beginAnew(
    manager: EntityManager,
    taking: Taking,
    before: ReportVersion,
    scope: Scope,
  ): Promise<void> {
    if (before.state !== 'draft' || before.version > 1 || before.scope === scope)
      throw new RequestError('report.exists', { year: taking.year });
    await this.reports.change(manager, before, { scope });
    const at = await this.reports.now(manager);
    await this.record(manager, taking, before, { type: 'opened', at, facts: { scope } });
  }

  /** Adds a version, and its first entry in the history. */
  async begin(
    manager: EntityManager,
    taking: Pick<Taking, 'agency' | 'year' | 'by'>,
    {
      version,
      scope,
      edition,
      correction,
    }: Pick<ReportVersion, 'version' | 'scope' | 'edition' | 'correction'>,
  ): Promise<void> {
    const { agency, year } = taking;
    const openedAt = await this.reports.now(manager);
    const report: ReportVersion = {
      agencyId: agency.id,
      year,
      version,
      scope,
      edition,
      state: 'draft',
      correction,
      attempt: 0,
      sha256: null,
      carriedOut: null,
      rowVersion: 1,
      openedAt,
    };
    await this.reports.add(manager, report);
    await this.record(manager, taking, report, {
      type: 'opened',
      at: openedAt,
      facts: { scope },
      ...(correction !== null && { reason: correction }),
    });
  }

  private acting<T>({ id }: Office, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.transaction.run({ agencyId: id, scope: 'own' }, work);
  }
}
