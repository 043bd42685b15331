import type { ReportEdition } from '../../../law/editions/edition.js';
import { figureItems } from '../../../law/editions/figure-items.js';
import { applicationsTable } from '../../definition/applications-table.js';
import { proceedingsTable } from '../../definition/proceedings-table.js';
import type { PublishedDocument } from '../read/published-document.js';
import { GridApplications } from './grid-applications.js';
import { GridProactive } from './grid-proactive.js';
import { GridProceedings } from './grid-proceedings.js';
import { gridRows } from './grid-row.js';
import { LineTables } from './line-tables.js';
import { ReadTables } from './read-tables.js';

/** How much a row counts against an edition that does not have it, or has it twice. */
const STRANGE_ROW = 0.03;

/** Reads a document as a report in a given edition, table by table and then line by line. */
export function tablesIn(document: PublishedDocument, edition: ReportEdition): ReadTables {
  const tables = new ReadTables(edition);
  const applications = new GridApplications(tables);
  const readers = [new GridProactive(tables), applications, new GridProceedings(tables)];
  for (const block of document.blocks) {
    if (block.kind !== 'table') continue;
    for (const row of gridRows(block.rows)) for (const reader of readers) reader.read(row);
  }
  applications.finish();
  const lines = document.blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
  new LineTables(tables, lines).read();
  return tables;
}

/** How much of an edition's form was found by its own labels, less what does not belong to it; 1 where all of it fits. */
function likeness(tables: ReadTables): number {
  const { edition } = tables;
  const parts = [
    ['proactive', figureItems(edition).length],
    ['applications', applicationsTable(edition).cells.length],
    ['proceedings', proceedingsTable(edition).cells.length],
  ] as const;
  const shares = parts.map(([table, count]) => {
    const found = tables.cells.filter((cell) => cell.table === table).length;
    return (tables.unnamed.has(table) ? found / 2 : found) / count;
  });
  const share = shares.reduce((sum, one) => sum + one, 0) / parts.length;
  return share - STRANGE_ROW * (tables.strange.length + tables.contradicted.size);
}

/**
 * The tables in whichever edition the report is made, which is not always the one in force for its year: where two fit
 * alike, the first of `editions`.
 */
export function bestTables(
  document: PublishedDocument,
  editions: readonly ReportEdition[],
): ReadTables | undefined {
  let best: { readonly tables: ReadTables; readonly likeness: number } | undefined;
  for (const edition of editions) {
    const tables = tablesIn(document, edition);
    const found = { tables, likeness: likeness(tables) };
    if (found.likeness === 1) return tables;
    if (best === undefined || found.likeness > best.likeness) best = found;
  }
  return best?.tables;
}
