import type { LocalDate } from '../../law/local-date.js';
import type { LetterLine } from '../text/letter-line.js';

/** A letter as it is set, whatever the format. */
export interface LetterDocument {
  /** What it is called, and the agency that signs it: they stand in the properties of the file. */
  readonly title: string;
  readonly agency: string;
  /** Date of the file. Never the clock: the same letter gives the same bytes. */
  readonly date: LocalDate;
  readonly lines: readonly LetterLine[];
}

/** Lines that are set together: a table, the signature, or a single line. */
export type LetterPart =
  | { readonly kind: 'title' | 'centred' | 'flush' | 'paragraph'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly string[])[];
      /** Of a hundred. */
      readonly widths: readonly number[];
      /** Of its letters, in points. */
      readonly size: number;
    }
  | { readonly kind: 'signature'; readonly lines: readonly SignatureLine[] };

export interface SignatureLine {
  readonly text: string;
  /** Characters that are left free at the right. */
  readonly indent: number;
}

/** By the number of columns: a form of two, or a list of 序号, 日期, 文号, 名称 in which a day and a number stay on one line. */
const WIDTHS: Readonly<Record<number, readonly number[]>> = { 2: [32, 68], 4: [9, 24, 33, 34] };
/** 四号 in a form, 小四 in a list. */
const sizeOf = (columns: number): number => (columns > 2 ? 12 : 14);

function tableOf(rows: readonly (readonly string[])[]): LetterPart {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = WIDTHS[columns] ?? Array.from({ length: columns }, () => 100 / columns);
  return { kind: 'table', rows, widths, size: sizeOf(columns) };
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f〔〕]/;
const widthOf = (text: string): number =>
  Array.from(text).reduce((width, sign) => width + (WIDE.test(sign) ? 1 : 0.5), 0);

/**
 * Name and date one under the other, each in the middle of the wider: four characters free right of a date that is the wider
 * one, two right of a longer name (GB/T 9704—2012, 7.3.5).
 */
function signature(texts: readonly string[]): SignatureLine[] {
  const widths = texts.map(widthOf);
  const widest = Math.max(...widths);
  const date = widths.at(-1) ?? 0;
  const free = texts.length > 1 && date >= widest ? 4 : 2;
  // Blanks at the end are room to sign in; no format keeps them at the end of a line by itself.
  return texts.map((text, index) => ({
    text: text.trim(),
    indent: free + (widest - (widths[index] ?? 0)) / 2 + widthOf(text) - widthOf(text.trimEnd()),
  }));
}

export function partsOf(lines: readonly LetterLine[]): LetterPart[] {
  const parts: LetterPart[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (!line) break;
    const same = lines.slice(at).findIndex(({ kind }) => kind !== line.kind);
    const run = same === -1 ? lines.slice(at) : lines.slice(at, at + same);
    if (line.kind === 'row') {
      parts.push(tableOf(run.flatMap((one) => (one.kind === 'row' ? [one.cells] : []))));
      at += run.length;
    } else if (line.kind === 'right') {
      const texts = run.flatMap((one) => (one.kind === 'row' ? [] : [one.text]));
      parts.push({ kind: 'signature', lines: signature(texts) });
      at += run.length;
    } else {
      parts.push({ kind: line.kind, text: line.text });
      at += 1;
    }
  }
  return parts;
}
