import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import type { ReportSnapshot } from '../../reporting/snapshot/report-snapshot.js';
import type { BundleFinding } from '../../reporting/bundle/bundle-findings.js';
import { CountedLinesRepository } from '../candidate/counted-lines.repository.js';

interface Kept {
  readonly state: string;
  readonly version: number;
  readonly sha256: string;
}

const error = (code: string, message: string): BundleFinding => ({ code, severity: 'error', message });

/**
 * Holds a snapshot against the database that it came from: that it is kept there, that the audit trail knows its approval, and
 * that the register, as it was known then, still gives the same records. A database that was put back to an older state lacks
 * what was approved since.
 * @param manager of a transaction that acts for the agency
 */
export async function keptReportFindings(
  manager: EntityManager,
  agencyId: number,
  snapshot: ReportSnapshot,
  sha256: string,
): Promise<BundleFinding[]> {
  const { year, version, countedAt } = snapshot;
  const [kept] = await manager.query<Kept[]>(
    `select r.state, r.version, s.sha256 from annual_report_snapshot s
       join annual_report r on (r.agency_id, r.year, r.version) = (s.agency_id, s.year, s.version)
      where s.agency_id = $1 and s.year = $2 and s.version = $3 and s.sha256 = $4`,
    [agencyId, year, version, sha256],
  );
  const found: BundleFinding[] = [];
  if (!kept) {
    found.push(
      error(
        'kept.missing',
        `数据库里没有 ${year} 年第 ${version} 版的这份快照：可能恢复了较早的备份，也可能快照已被改动。请核对备份日期。`,
      ),
    );
  } else if (!['approved', 'published'].includes(kept.state)) {
    found.push(error('kept.state', `数据库里 ${year} 年第 ${version} 版的年度报告没有批准。`));
  }
  const [entry] = await manager.query<{ seq: string }[]>(
    `select seq from audit_entry where chain = $1 and action = 'annualReport.approved'
        and facts::json ->> 'sha256' = $2 limit 1`,
    [agencyId, sha256],
  );
  if (!entry)
    found.push(error('kept.audit', '审计记录里没有批准这份快照的记录。请用 verify --audit 核验审计记录。'));
  const lines = new CountedLinesRepository();
  const cases = await lines.cases(manager, agencyId, year, countedAt);
  const proceedings = await lines.proceedings(manager, agencyId, year, countedAt);
  if (!isDeepStrictEqual(cases, snapshot.cases) || !isDeepStrictEqual(proceedings, snapshot.proceedings)) {
    found.push(
      error(
        'kept.records',
        `按 ${countedAt} 时的登记，数据库里计入表三、表四的记录与快照所附的不同：数据库可能被直接改动。请用 verify --cases 核验。`,
      ),
    );
  }
  return found;
}
