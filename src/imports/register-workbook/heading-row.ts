import { columnLetters } from '../workbook/cell.js';
import type { SheetRow } from '../workbook/cell.js';
import { importIssue, type ImportIssue } from '../ledger/import-issues.js';
import type { LedgerPlace } from '../ledger/ledger-place.js';
import type { Column } from './columns.js';
import type { RegisterSheet } from './register-sheet.js';
import { comparableName } from './sheets.js';

export interface HeadingRow {
  readonly row: number;
  /** Position in the sheet → column of the register. */
  readonly columns: ReadonlyMap<number, Column>;
}

const named = (column: Column, heading: string): boolean =>
  [column.heading, ...(column.aliases ?? [])].some((name) => comparableName(name) === heading);

/** Finds the columns of a sheet by their headings, in whatever order they stand. */
export function readHeadingRow(
  sheet: RegisterSheet,
  first: SheetRow,
): HeadingRow | { issues: ImportIssue[] } {
  const place: LedgerPlace = { line: first.row, sheet: sheet.name };
  const columns = new Map<number, Column>();
  const issues: ImportIssue[] = [];
  for (const [position, cell] of first.cells) {
    const written = cell.kind === 'text' ? cell.text.trim() : '';
    const column = sheet.columns.find((one) => named(one, comparableName(written)));
    if (!column) issues.push(unknownHeading(sheet, place, { position, written }));
    else if ([...columns.values()].includes(column)) {
      issues.push(importIssue('heading.duplicate', place, column.path, { name: '', value: written }));
    } else columns.set(position, column);
  }
  if (columns.size === 0) {
    const name = sheet.columns[0]?.heading ?? '';
    return { issues: [importIssue('sheet.noHeadings', place, '', { name })] };
  }
  issues.push(...missingHeadings(sheet, place, columns));
  return issues.length > 0 ? { issues } : { row: first.row, columns };
}

function unknownHeading(
  sheet: RegisterSheet,
  place: LedgerPlace,
  { position, written }: { readonly position: number; readonly written: string },
): ImportIssue {
  const allowed = sheet.columns.map(({ heading }) => heading).join('、');
  return importIssue('heading.unknown', place, '', {
    name: columnLetters(position),
    value: written,
    allowed,
  });
}

function missingHeadings(
  sheet: RegisterSheet,
  place: LedgerPlace,
  columns: ReadonlyMap<number, Column>,
): ImportIssue[] {
  const present = new Set(columns.values());
  return sheet.columns
    .filter((column) => column.required && !present.has(column))
    .map((column) => importIssue('heading.missing', place, column.path, { name: column.heading }));
}
