/**
 * Figures of published annual reports, as printed (misprints kept, blank cells null), in the keys of the interchange format:
 * `publishedReports` all of them, `publishedReport(id)` one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionId, ProceedingGroup } from '../../src/law/vocabularies/keys.js';

export interface PublishedReport {
  readonly id: string;
  readonly agency: string;
  readonly year: number;
  readonly edition: EditionId;
  /** Whether its own sums hold; what does not reconcile cannot come from any set of cases. */
  readonly reconciles: boolean;
  /** Table 二 by item; items that were not read are left out. */
  readonly proactive: Readonly<Record<string, number>>;
  /** Table 三 by row key: six columns and 总计. Edition 2019 has one row `other`. */
  readonly applications: Readonly<Record<string, readonly (number | null)[]>>;
  readonly proceedings: Readonly<
    Partial<
      Record<
        ProceedingGroup,
        Readonly<Record<'upheld' | 'corrected' | 'other' | 'pending' | 'total', number | null>>
      >
    >
  >;
}

export const publishedReports = JSON.parse(
  readFileSync(join(process.cwd(), 'test/fixtures/published-figures.json'), 'utf8'),
) as readonly PublishedReport[];

export function publishedReport(id: string): PublishedReport {
  const report = publishedReports.find((one) => one.id === id);
  if (!report) throw new Error(`no published report ${id}`);
  return report;
}
