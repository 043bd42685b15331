import { dueDayOf, titleOf } from '../document-facts.js';
import { planSection } from '../layout/block-plan.js';
import { plainText } from '../plain-text.js';
import type { ReportDocument } from '../report-document.js';
import { settledZip } from '../settled-zip.js';
import { sheetNames } from './sheet-names.js';
import { addTableSheet } from './table-sheet.js';
import { addTextSheet } from './text-sheet.js';

/** The report as a workbook: the prose on the first sheet, then a sheet for each statutory table. */
export async function renderXlsx(document: ReportDocument): Promise<Buffer> {
  const tables = document.sections.flatMap((section) =>
    planSection(section).blocks.flatMap((block) =>
      block.kind === 'table' ? [{ heading: section.heading, grid: block.grid, layout: block.layout }] : [],
    ),
  );
  const [, ...names] = sheetNames(['正文', ...tables.map((table) => table.heading)]);
  // Large, and only wanted where a workbook is written.
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const day = new Date(`${dueDayOf(document)}T00:00:00Z`);
  book.created = day;
  book.modified = day;
  book.title = plainText(titleOf(document));
  book.creator = plainText(document.agencyName);
  addTextSheet(book, document, names);
  tables.forEach(({ heading, grid, layout }, i) => {
    addTableSheet(book, names[i] ?? '', heading, grid, layout);
  });
  return settledZip(Buffer.from(await book.xlsx.writeBuffer()));
}
