import type { Grid, ReportDocument } from '../../../src/reporting/render/report-document.js';

/** A table as text is copied out of a PDF: tabs between cells, merged ones once, in the row where they begin. */
function gridLines(grid: Grid): string[] {
  return grid.rows.map((row) => row.map(({ text }) => text).join('\t'));
}

/** The report as text is copied out of a PDF. */
export function plainTextOf(
  document: ReportDocument,
  change: (lines: string[]) => string[] = (lines) => lines,
): string {
  const lines = document.sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap((block) => (block.kind === 'table' ? gridLines(block.grid) : [block.text])),
  ]);
  return change([document.agencyName, document.titleLine, ...document.lead, ...lines]).join('\n');
}
