import type { ApplicationRow, ApplicationRowGroup, ReportEdition } from '../../law/editions/edition.js';
import type { Outcome } from '../../law/vocabularies/keys.js';

/** A row of table 三 as somebody points at it. */
export interface PrintedRow {
  readonly key: string;
  /** From 1, headings without figures left out. */
  readonly number: number;
  /** Headings above it and its own label, from the outside in. */
  readonly path: readonly string[];
}

function* printedRows(
  entries: readonly (ApplicationRow | ApplicationRowGroup)[],
  above: readonly string[] = [],
): Generator<{ readonly row: ApplicationRow; readonly path: readonly string[] }> {
  for (const entry of entries) {
    const path = [...above, entry.label];
    if ('rows' in entry) yield* printedRows(entry.rows, path);
    else yield { row: entry, path };
  }
}

/** The row of an edition in which a result counts. 总计 counts every result and is none. */
export function rowOfOutcome(outcome: Outcome, edition: ReportEdition): PrintedRow {
  const rows = [...printedRows(edition.applications.rows)];
  const index = rows.findIndex(({ row }) => row.outcomes?.includes(outcome));
  const found = rows[index];
  if (!found) throw new Error(`edition ${edition.id} has no row for ${outcome}`);
  return { key: found.row.key, number: index + 1, path: found.path };
}
