import { columnLetters, type Cell, type SheetRow } from '../../imports/workbook/cell.js';
import { DomainError } from '../../law/domain-error.js';
import { law } from '../../law/law.js';
import { quotable } from '../../law/quotable.js';
import { ABSENCE_LABELS, ABSENCES } from '../figure-sheet-item.entity.js';
import type { AnswerFault, GivenAnswer } from '../answers/understand-answers.js';
import { cellFault, textOf } from './cell-text.js';
import { ABSENCE_CHOICES, COLUMNS, NEEDED, type ColumnKey } from './sheet-layout.js';

type Columns = ReadonlyMap<ColumnKey, number>;

const LONGEST_SOURCE = 200;
const EXACT_DIGITS = 15;
/** A number as people type it: with thousands separators, in full-width digits. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/^(-?\d{1,3})((?:,\d{3})+)(?=\.|$)/, (whole) => whole.replaceAll(',', ''));

/** Of a number cell the digits that the spreadsheet shows: beyond the fifteenth they are its own rounding. */
const digits = (text: string): string =>
  /^-?\d+(\.\d+)?(E[+-]?\d+)?$/.test(text) && text.length > EXACT_DIGITS
    ? String(Number(Number(text).toPrecision(EXACT_DIGITS)))
    : text;

const headingsOf = ({ cells }: SheetRow): Columns =>
  new Map(
    COLUMNS.flatMap(({ key, heading }) => {
      const found = cells.find(([, cell]) => textOf(cell).replace(/\s/g, '') === heading);
      return found ? [[key, found[0]] as const] : [];
    }),
  );

/** What stands in the table below its headings; rows of another kind, such as signatures, have no code of an item. */
export function readRows(rows: readonly SheetRow[]): {
  readonly values: readonly GivenAnswer[];
  readonly faults: readonly AnswerFault[];
} {
  const head = rows.find((row) => headingsOf(row).has('item'));
  const columns: Columns = head ? headingsOf(head) : new Map();
  const missing = COLUMNS.filter(({ key }) => NEEDED.includes(key) && !columns.has(key));
  if (!head || missing.length > 0) {
    const names = missing.map(({ heading }) => `“${heading}”`).join('、');
    throw new DomainError(
      'sheet.workbook',
      `填报单的表头里缺少${names}这几列，没有收下。请恢复表头的文字，或者重新下载填写。`,
    );
  }
  const faults: AnswerFault[] = [];
  const values = rows.flatMap(({ row, cells }) => {
    const by = new Map(cells);
    const code = by.get(columns.get('item') ?? -1);
    const item = code === undefined ? '' : textOf(code).trim();
    // A mark of a signature, or a remark below the table: no code of an item looks like that.
    if (row <= head.row || !/^[a-zA-Z][\w.]*$/.test(item)) return [];
    return [readRow({ row, item, cells: by, columns }, faults)];
  });
  return { values, faults };
}

interface ItemRow {
  readonly row: number;
  readonly item: string;
  readonly cells: ReadonlyMap<number, Cell>;
  readonly columns: Columns;
}

function readRow({ row, item, cells, columns }: ItemRow, faults: AnswerFault[]): GivenAnswer {
  const label = law().figureItem(item)?.label ?? quotable(item);
  const written = (key: ColumnKey): string => {
    const position = columns.get(key) ?? -1;
    const cell = cells.get(position);
    if (!cell) return '';
    const heading = COLUMNS.find((column) => column.key === key)?.heading ?? '';
    const fault =
      cellFault(cell) ??
      (key === 'value' && cell.kind === 'date' ? `被 Excel 变成了日期 ${cell.date}，请改回数字` : undefined);
    if (fault !== undefined)
      faults.push({
        item,
        message: `第 ${row} 行（${columnLetters(position)}${row}）“${label}”的${heading}${fault}。`,
      });
    return textOf(cell).trim();
  };
  const reason = written('absent');
  const absent = ABSENCES.find((one) => ABSENCE_LABELS[one] === reason);
  if (reason !== '' && absent === undefined) faults.push(unknownReason(row, item, label, reason));
  const source = written('source');
  if (Array.from(source).length > LONGEST_SOURCE || /\p{Cc}/u.test(source))
    faults.push({
      item,
      message: `第 ${row} 行“${label}”的数据来源超过 ${LONGEST_SOURCE} 个字或者分成了几行，请写短一些。`,
    });
  return {
    item,
    place: `第 ${row} 行`,
    written: plain(digits(written('value'))),
    absent,
    source: source === '' ? undefined : source,
  };
}

const unknownReason = (row: number, item: string, label: string, reason: string): AnswerFault => ({
  item,
  message: `第 ${row} 行“${label}”没有数值的原因“${quotable(reason)}”不在可选范围内，请选择${ABSENCE_CHOICES.map((one) => `“${one}”`).join('或者')}。`,
});
