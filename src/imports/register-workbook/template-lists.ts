import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import { choicesOf, type Vocabulary } from './choices.js';
import type { Column } from './columns.js';
import type { RegisterSheet } from './register-sheet.js';
import { registerSheets, UNREAD_SHEETS } from './sheets.js';
import { columnLetters } from '../workbook/cell.js';

/** Rows that have lists and hints; whoever needs more copies the last one down. */
export const PREPARED_ROWS = 2000;
/** What Excel allows in the hint of a cell. */
const LONGEST_HINT = 255;

/** exceljs keeps the validations of ranges, though its types know only those of single cells. */
interface RangeValidations {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

/** Writes every vocabulary into a column of the hidden sheet; gives the range that a drop-down list refers to. */
export function writeChoiceLists(workbook: Workbook): Map<Vocabulary, string> {
  const sheet = workbook.addWorksheet(UNREAD_SHEETS.lists, { state: 'hidden' });
  const ranges = new Map<Vocabulary, string>();
  for (const { columns } of registerSheets()) {
    for (const column of columns) {
      if (column.kind !== 'choice' || ranges.has(column.vocabulary)) continue;
      const letters = columnLetters(ranges.size);
      const labels = choicesOf(column.vocabulary).map(({ label }) => label);
      sheet.getCell(`${letters}1`).value = column.heading;
      labels.forEach((label, index) => {
        sheet.getCell(`${letters}${index + 2}`).value = label;
      });
      ranges.set(column.vocabulary, `${UNREAD_SHEETS.lists}!$${letters}$2:$${letters}$${labels.length + 1}`);
    }
  }
  return ranges;
}

/** Drop-down lists for choices, and a hint for every column. */
export function addValidations(
  sheet: Worksheet,
  { columns }: RegisterSheet,
  ranges: ReadonlyMap<Vocabulary, string>,
): void {
  const { dataValidations } = sheet as unknown as RangeValidations;
  columns.forEach((column, index) => {
    const letters = columnLetters(index);
    dataValidations.add(`${letters}2:${letters}${PREPARED_ROWS}`, validationFor(column, ranges));
  });
}

function validationFor(column: Column, ranges: ReadonlyMap<Vocabulary, string>): DataValidation {
  const hint = {
    allowBlank: true,
    showInputMessage: true,
    promptTitle: column.heading.slice(0, 32),
    prompt: hintOf(column).slice(0, LONGEST_HINT),
  };
  if (column.kind === 'choice') {
    const range = ranges.get(column.vocabulary) ?? '';
    const error = { errorTitle: '不在列表中', error: '请从下拉列表中选择一项。' };
    return { ...hint, type: 'list', formulae: [range], showErrorMessage: !column.open, ...error };
  }
  // Dates may also be typed as texts such as 2024年1月5日, so that the hint is all.
  return { ...hint, type: 'any' as 'custom', formulae: [] };
}

const KINDS: Readonly<Record<Column['kind'], string>> = {
  text: '文字',
  reference: '编号',
  references: '编号，可以有几个',
  date: '日期，如 2024-1-5',
  number: '数字',
  choice: '从列表中选择',
};

export const kindName = (column: Column): string => KINDS[column.kind];

const hintOf = (column: Column): string =>
  `${column.required ? '必填。' : ''}${column.note}。${column.kind === 'date' ? '填日期，如 2024-1-5。' : ''}`;
