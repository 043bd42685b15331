import { addDays } from '../../law/local-date.js';
import { law } from '../../law/law.js';
import { sumFees } from '../../reporting/annual-report/fee-figures.js';
import { proseAgainstTables } from '../../reporting/annual-report/prose-against-tables.js';
import { submissionFindings } from '../../reporting/annual-report/submission-findings.js';
import type { ReportSnapshot } from '../../reporting/snapshot/report-snapshot.js';
import type { AnnualReportReason } from '../annual-report-reason.entity.js';
import type { Differences } from './differences.schemas.js';

/** A submission, and the reasons that its version has. */
export interface Reasoned {
  readonly snapshot: ReportSnapshot;
  readonly reasons: readonly Pick<AnnualReportReason, 'finding' | 'reason' | 'givenAt'>[];
}

/**
 * Reasons that only one of two submissions was explained by. Reasons are kept by version: of two submissions of the same one,
 * whatever was given after the earlier is new.
 */
export async function changedReasons(before: Reasoned, after: Reasoned): Promise<Differences['reasons']> {
  const [was, is] = [givenUntil(before), givenUntil(after)];
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id));
  if (changed.length === 0) return [];
  const messages = new Map([...(await messagesOf(before.snapshot)), ...(await messagesOf(after.snapshot))]);
  return changed.map((id) => ({
    message: messages.get(id) ?? id,
    before: was.get(id) ?? null,
    after: is.get(id) ?? null,
  }));
}

const givenUntil = ({ snapshot, reasons }: Reasoned): Map<string, string> =>
  new Map(
    reasons
      .filter(({ givenAt }) => givenAt <= new Date(snapshot.countedAt))
      .map(({ finding, reason }) => [finding, reason]),
  );

/** What was found then, found again: the snapshot has all that it was found in. */
async function messagesOf({
  edition,
  tables,
  document,
  missing,
  fees = sumFees([]),
}: ReportSnapshot): Promise<[string, string][]> {
  const found = submissionFindings({
    edition: law().edition(edition),
    tables,
    document,
    recounting: false,
    children: missing.map(({ code, name }) => ({ code, name, state: 'none', overtakenBy: [] })),
    same: [],
    today: addDays(tables.period.to, 1),
    usualScope: tables.scope === 'own' ? 'rollup' : 'own',
  });
  return [...found, ...(await proseAgainstTables(document, fees))].map(({ id, message }) => [id, message]);
}
