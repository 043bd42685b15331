import { Injectable } from '@nestjs/common';
import { In, MoreThan, Not, type EntityManager } from 'typeorm';
import { AnnualReportEvent } from './annual-report-event.entity.js';
import { AnnualReportReason } from './annual-report-reason.entity.js';
import { AnnualReportSnapshot } from './annual-report-snapshot.entity.js';
import { AnnualReport } from './annual-report.entity.js';

/** Held alone by whoever submits the report of an agency; shared by whoever changes what it counts. */
const COUNTS_LOCK = 1_795_387;

/** A correction that was discarded is no version of the report. */
const STANDS = Not('discarded' as const);

type Changeable = 'state' | 'scope' | 'attempt' | 'sha256' | 'carriedOut' | 'correction' | 'openedAt';

export type ReportVersion = Readonly<Pick<AnnualReport, keyof AnnualReport>>;
export type ReportEvent = Readonly<Pick<AnnualReportEvent, keyof AnnualReportEvent>>;

/** All inside a transaction that acts for the agency. */
@Injectable()
export class AnnualReportsRepository {
  /** The latest version of the year that was not discarded, locked until the transaction ends. */
  async lock(manager: EntityManager, agencyId: number, year: number): Promise<ReportVersion | null> {
    return manager.findOne(AnnualReport, {
      where: { agencyId, year, state: STANDS },
      order: { version: 'DESC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** @param version absent: the latest that was not discarded */
  find(
    manager: EntityManager,
    agencyId: number,
    year: number,
    version?: number,
  ): Promise<ReportVersion | null> {
    return manager.findOne(AnnualReport, {
      where: { agencyId, year, ...(version === undefined ? { state: STANDS } : { version }) },
      order: { version: 'DESC' },
    });
  }

  /** The latest version that has been submitted: a correction that is still drafted leaves the one before standing. */
  findSubmitted(manager: EntityManager, agencyId: number, year: number): Promise<ReportVersion | null> {
    return manager.findOne(AnnualReport, {
      where: { agencyId, year, attempt: MoreThan(0) },
      order: { version: 'DESC' },
    });
  }

  /** The latest version that is approved or published. */
  findFrozen(manager: EntityManager, agencyId: number, year: number): Promise<ReportVersion | null> {
    return manager.findOne(AnnualReport, {
      where: { agencyId, year, state: In(['approved', 'published']) },
      order: { version: 'DESC' },
    });
  }

  /** Every version of every year that was not discarded, the latest first. */
  all(manager: EntityManager, agencyId: number): Promise<ReportVersion[]> {
    return manager.find(AnnualReport, {
      where: { agencyId, state: STANDS },
      order: { year: 'DESC', version: 'DESC' },
    });
  }

  async add(manager: EntityManager, report: ReportVersion): Promise<void> {
    await manager.insert(AnnualReport, report);
  }

  async change(
    manager: EntityManager,
    { agencyId, year, version, rowVersion }: ReportVersion,
    change: Partial<Pick<AnnualReport, Changeable>>,
  ): Promise<void> {
    await manager.update(
      AnnualReport,
      { agencyId, year, version },
      { ...change, rowVersion: rowVersion + 1 },
    );
  }

  events(manager: EntityManager, agencyId: number, year: number): Promise<ReportEvent[]> {
    return manager.find(AnnualReportEvent, {
      where: { agencyId, year },
      order: { version: 'ASC', seq: 'ASC' },
    });
  }

  async addEvent(manager: EntityManager, event: Omit<ReportEvent, 'seq'>): Promise<void> {
    const { agencyId, year, version } = event;
    const before = await manager.countBy(AnnualReportEvent, { agencyId, year, version });
    await manager.insert(AnnualReportEvent, { ...event, seq: before + 1 });
  }

  reasons(manager: EntityManager, { agencyId, year, version }: ReportVersion): Promise<AnnualReportReason[]> {
    return manager.find(AnnualReportReason, {
      where: { agencyId, year, version },
      order: { finding: 'ASC' },
    });
  }

  async putReason(
    manager: EntityManager,
    row: Readonly<Pick<AnnualReportReason, keyof AnnualReportReason>>,
  ): Promise<void> {
    await manager.upsert(AnnualReportReason, row, ['agencyId', 'year', 'version', 'finding']);
  }

  /** @param finding absent: every one of the version */
  async dropReason(
    manager: EntityManager,
    { agencyId, year, version }: ReportVersion,
    finding?: string,
  ): Promise<void> {
    const one = finding === undefined ? {} : { finding };
    await manager.delete(AnnualReportReason, { agencyId, year, version, ...one });
  }

  /** @returns the text of the snapshot that the version was submitted with last */
  async snapshot(
    manager: EntityManager,
    { agencyId, year, version, attempt }: ReportVersion,
  ): Promise<string | undefined> {
    const found = await manager.findOneBy(AnnualReportSnapshot, { agencyId, year, version, attempt });
    return found?.content;
  }

  async addSnapshot(
    manager: EntityManager,
    row: Readonly<Pick<AnnualReportSnapshot, keyof AnnualReportSnapshot>>,
  ): Promise<void> {
    await manager.insert(AnnualReportSnapshot, row);
  }

  /** Until the transaction ends nobody changes what the agency counts. @returns the instant after whatever was changed before */
  async holdCounts(manager: EntityManager, agencyId: number): Promise<Date> {
    await manager.query('select pg_advisory_xact_lock($1, $2)', [COUNTS_LOCK, agencyId]);
    return this.now(manager);
  }

  /** The next whole millisecond, as the database reckons the instants of its rows. */
  async now(manager: EntityManager): Promise<Date> {
    const [row] = await manager.query<[{ at: Date }]>(
      `select date_trunc('milliseconds', clock_timestamp()) + interval '1 millisecond' as at`,
    );
    return row.at;
  }

  async auditHead(manager: EntityManager, agencyId: number): Promise<{ seq: number; hash: string }> {
    const [head] = await manager.query<{ seq: string; hash: string }[]>(
      `select seq, encode(hash, 'hex') as hash from audit_head where chain = $1`,
      [agencyId],
    );
    return head ? { seq: Number(head.seq), hash: head.hash } : { seq: 0, hash: '' };
  }

  async calendarVersion(manager: EntityManager): Promise<number> {
    const [row] = await manager.query<[{ version: number }]>(
      'select calendar_version as version from installation where id = 1',
    );
    return row.version;
  }
}
