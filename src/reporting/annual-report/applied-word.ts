import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';

/** A column in which an agency counts a word, for decisions of a day and later. */
export interface WordColumn {
  readonly from: LocalDate;
  /** As the table prints it. */
  readonly column: string;
  readonly chosenBy: string;
  readonly chosenOn: LocalDate;
}

/** A word of decisions that an agency, or one of a sum, counts otherwise than the law data say. */
export interface AppliedWord {
  readonly label: string;
  /** The column of the law data; null: they do not know the word. */
  readonly usual: string | null;
  /** Of the agency that reports, as far as they reach the year; none: it counts as usual. */
  readonly columns: readonly WordColumn[];
  /** Agencies of the sum that have it otherwise. */
  readonly exceptions: readonly { readonly agency: string; readonly value: string }[];
}

/** 计入“结果维持”, or 不计入. @param column as it is called */
export const countsText = (column: string): string =>
  column === law().disposals.columnLabel('notCounted') ? column : `计入“${column}”`;

/** As in 自 2025-01-01 起作出的计入“结果维持”，由某市人民政府于 2025-02-03 规定. */
const columnText = ({ from, column, chosenBy, chosenOn }: WordColumn): string =>
  `自 ${from} 起作出的${countsText(column)}，由${chosenBy}于 ${chosenOn} 规定`;

export function wordSentence({ label, usual, columns, exceptions }: AppliedWord): string {
  const otherwise = usual === null ? '法律文本没有这个用语' : `通常${countsText(usual)}`;
  const own =
    columns.length === 0 ? `${otherwise}。` : `${columns.map(columnText).join('；')}（${otherwise}）。`;
  const others = exceptions.map(({ agency, value }) => `${agency}${value}`);
  return `${label}：${own}${others.length === 0 ? '' : `其中${others.join('，')}。`}`;
}
