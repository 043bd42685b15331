import type { Cell } from '../workbook/cell.js';
import { importIssue, type ImportIssue } from '../ledger/import-issues.js';
import type { LedgerPlace } from '../ledger/ledger-place.js';
import { choicesOf, keyOfChoice } from './choices.js';
import type { Column } from './columns.js';

/** Digits that a number cell keeps; an identity card number has 18. */
const EXACT_DIGITS = 15;
const DATE =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s*T?\s*00?:00(?::00(?:\.0+)?)?)?$/;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

export type CellValue = { readonly value: unknown } | { readonly issue: ImportIssue };

interface Reading {
  readonly column: Column;
  readonly place: LedgerPlace;
  /** The cell as it would be printed. */
  readonly written: string;
}

/** The value of a cell in the terms of the ledger, or why it is none. */
export function cellValue(cell: Cell, column: Column, place: LedgerPlace): CellValue {
  const reading = { column, place, written: writtenCell(cell) };
  if (cell.kind === 'fault') return { issue: importIssue('cell.fault', place, column.path, named(reading)) };
  switch (column.kind) {
    case 'date':
      return dateValue(cell, reading);
    case 'number':
      return numberValue(cell, reading);
    case 'choice':
      return choiceValue(cell, reading, column);
    default:
      return textValue(cell, reading);
  }
}

/** A warning where a formula stands for its result. */
export const formulaWarning = (cell: Cell, column: Column, place: LedgerPlace): ImportIssue[] =>
  cell.formula && cell.kind !== 'fault'
    ? [importIssue('cell.formula', place, column.path, named({ column, place, written: writtenCell(cell) }))]
    : [];

function writtenCell(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.written;
    case 'date':
      return cell.date;
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'fault':
      return cell.fault === '' ? '没有结果' : cell.fault;
  }
}

const named = ({ column, written }: Reading): { name: string; value: string } => ({
  name: column.heading,
  value: written,
});

const wrongType = (reading: Reading, expected: string): CellValue => ({
  issue: importIssue('cell.type', reading.place, reading.column.path, { ...named(reading), expected }),
});

const plain = (text: string): string => text.normalize('NFKC').trim();

function dateValue(cell: Cell, reading: Reading): CellValue {
  if (cell.kind === 'date') return { value: cell.date };
  const written = plain(reading.written);
  // Whether such a day exists is for the ledger to say.
  const match = COMPACT_DATE.exec(written) ?? (cell.kind === 'text' ? DATE.exec(written) : null);
  if (match) return { value: `${match[1] ?? ''}-${two(match[2])}-${two(match[3])}` };
  const code = cell.kind === 'number' ? 'cell.serialDate' : 'cell.date';
  return { issue: importIssue(code, reading.place, reading.column.path, named(reading)) };
}

const two = (digits = ''): string => digits.padStart(2, '0');

function numberValue(cell: Cell, reading: Reading): CellValue {
  if (cell.kind === 'number') return { value: Number(cell.written) };
  const written = plain(reading.written);
  if (cell.kind !== 'text' || !NUMBER.test(written)) return wrongType(reading, '数字');
  return { value: Number(written.replaceAll(',', '')) };
}

function choiceValue(cell: Cell, reading: Reading, column: Extract<Column, { kind: 'choice' }>): CellValue {
  const key = keyOfChoice(column.vocabulary, reading.written);
  if (key !== undefined) return { value: key };
  if (column.open) return textValue(cell, reading);
  const labels = choicesOf(column.vocabulary).map(({ label }) => label);
  return wrongType(reading, `列表中的一项（${labels.join('、')}）`);
}

function textValue(cell: Cell, reading: Reading): CellValue {
  const { column, place } = reading;
  switch (cell.kind) {
    case 'text':
      if (looksMangled(cell.text)) break;
      if (column.kind === 'references') return { value: splitReferences(cell.text) };
      return { value: column.kind === 'reference' ? cell.text.trim() : cell.text };
    case 'number':
      if (digitsOf(cell.written) > EXACT_DIGITS || looksMangled(cell.written)) break;
      return column.kind === 'references'
        ? { value: [String(Number(cell.written))] }
        : { value: String(Number(cell.written)) };
    case 'date':
      return { issue: importIssue('cell.becameDate', place, column.path, named(reading)) };
    default:
      return wrongType(reading, '文字');
  }
  return { issue: importIssue('cell.digitsLost', place, column.path, named(reading)) };
}

const digitsOf = (written: string): number => written.replace(/\D/g, '').length;

/** `1.1E+17` is what is left of an identity card number. */
const looksMangled = (text: string): boolean => /^\d(?:\.\d+)?E\+\d{2}$/i.test(text.trim());

/** References on lines of their own may contain any punctuation. */
const splitReferences = (text: string): string[] =>
  text
    .split(text.includes('\n') ? /\r?\n/ : /[、,，;；\s]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The inverse of the reading of several references. */
export const joinReferences = (refs: readonly string[]): string =>
  refs.some((ref) => /[、,，;；\s]/.test(ref)) ? `${refs.join('\n')}\n` : refs.join('、');
