import type { CellRichTextValue } from 'exceljs';
import { DomainError } from '../../law/domain-error.js';
import { daysBetween, localDate } from '../../law/local-date.js';
import { escapeCellText } from '../workbook/cell-text.js';

/** What a cell of the export holds; a day is told from a text that looks like one. */
export type RowValue = string | number | { readonly day: string };

/** From here on Excel and the calendar agree. */
const FIRST_EXCEL_DAY = '1900-03-01';
const EPOCH = localDate('1970-01-01');
const DAY = 86_400_000;
const LONGEST = 32_767;

/**
 * The value to be written: a number, a day or a typed text, never a formula, whatever the text begins with.
 * @throws DomainError `export.cellTooLong`
 */
export function excelValue(
  value: RowValue | null | undefined,
): string | number | Date | CellRichTextValue | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return excelText(value);
  if (value.day < FIRST_EXCEL_DAY) return value.day;
  return new Date(daysBetween(EPOCH, localDate(value.day)) * DAY);
}

function excelText(text: string): string | CellRichTextValue {
  const escaped = escapeCellText(text);
  if (escaped.length > LONGEST) {
    throw new DomainError(
      'export.cellTooLong',
      `有一项文字超过 Excel 单元格的上限 ${LONGEST} 个字，无法导出为 Excel，请改用 JSONL 格式导出。`,
      { begins: text.slice(0, 20) },
    );
  }
  // Only rich text is written in a form that keeps spaces at the ends.
  return escaped.trim() === escaped ? escaped : { richText: [{ text: escaped }] };
}
