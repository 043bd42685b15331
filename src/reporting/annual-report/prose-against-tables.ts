import { checkPublishedReport } from '../published-report/check-published-report.js';
import { renderHtml } from '../render/html/render-html.js';
import type { ReportDocument } from '../render/report-document.js';
import type { SubmissionFinding } from './submission-findings.js';

/**
 * The report as a stranger would check it once it is published: numbers of section 一 that a table says otherwise. One that was
 * typed, and not referred to, may be right all the same, so it needs a reason rather than a change.
 */
export async function proseAgainstTables(document: ReportDocument): Promise<SubmissionFinding[]> {
  const { findings } = await checkPublishedReport(
    Buffer.from(renderHtml(document)),
    `${document.agencyName}${document.titleLine}`,
  );
  return findings
    .filter(({ rule }) => rule.startsWith('prose.'))
    .map(({ rule, severity, row, printed, expected, message }) => ({
      id: `${rule}:${row ?? ''}:${String(printed)}/${String(expected)}`,
      severity: severity === 'error' ? ('reason' as const) : ('notice' as const),
      section: 'overview',
      message: `${message.replace(/[。；]$/, '')}；数字请用单元格的引用，与表格永远一致。`,
    }));
}
