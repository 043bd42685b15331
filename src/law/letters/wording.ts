const PLACEHOLDER = /\{\{(\w*)\}\}/g;
const BRACE = /\{\{|\}\}/;

/** How a line of a wording is set; `paragraph` has no mark. */
export type LineKind = 'title' | 'centred' | 'flush' | 'right' | 'row' | 'paragraph';
const MARKS: readonly (readonly [string, LineKind])[] = [
  ['# ', 'title'],
  ['= ', 'centred'],
  ['< ', 'flush'],
  ['> ', 'right'],
  ['| ', 'row'],
];

/** One line of a wording: its marks taken off, the placeholders still in it. */
export interface WordingLine {
  readonly kind: LineKind;
  /** Left out where one of its placeholders has no value. Marked by `? `. */
  readonly optional: boolean;
  readonly text: string;
  readonly placeholders: readonly string[];
  /** Which line of the wording it is, from 1. */
  readonly number: number;
}

export const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name);

/** What is left in double braces after every placeholder was taken out: a brace that was never closed. */
export const strayBraces = (text: string): boolean => BRACE.test(text.replace(PLACEHOLDER, ''));

/** @param value of a placeholder; undefined leaves nothing */
export const filled = (text: string, value: (name: string) => string): string =>
  text.replace(PLACEHOLDER, (_, name: string) => value(name));

/** Ideographic spaces stay: they are the room in which a hand writes. */
const withoutBlanks = (text: string): string => text.replace(/^[ \t\r]+|[ \t\r]+$/g, '');

/** What stands between the bars of a row. */
export const wordingCells = (row: string): string[] => row.replace(/\|$/, '').split('|').map(withoutBlanks);

/** The lines of a wording, empty ones left out. */
export function wordingLines(wording: string): WordingLine[] {
  return wording
    .split('\n')
    .map((line, index) => readLine(withoutBlanks(line.trimStart()), index + 1))
    .filter(({ text }) => text !== '');
}

function readLine(line: string, number: number): WordingLine {
  const optional = line.startsWith('? ');
  const marked = optional ? line.slice(2).trimStart() : line;
  const [mark, kind] = MARKS.find(([sign]) => marked.startsWith(sign)) ?? ['', 'paragraph' as const];
  const rest = withoutBlanks(marked.slice(mark.length));
  const text = kind === 'right' || kind === 'row' ? rest : rest.trim();
  return { kind, optional, text, placeholders: placeholdersOf(text), number };
}
