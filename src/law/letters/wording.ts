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
}

export const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name);

/** What is left in double braces after every placeholder was taken out: a brace that was never closed. */
export const strayBraces = (text: string): boolean => BRACE.test(text.replace(PLACEHOLDER, ''));

/** @param value of a placeholder; undefined leaves nothing */
export const filled = (text: string, value: (name: string) => string): string =>
  text.replace(PLACEHOLDER, (_, name: string) => value(name));

/** The lines of a wording, empty ones left out. */
export function wordingLines(wording: string): WordingLine[] {
  return wording
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine);
}

function readLine(line: string): WordingLine {
  const optional = line.startsWith('? ');
  const marked = optional ? line.slice(2).trimStart() : line;
  const [mark, kind] = MARKS.find(([sign]) => marked.startsWith(sign)) ?? ['', 'paragraph' as const];
  const text = marked.slice(mark.length).trim();
  return { kind, optional, text, placeholders: placeholdersOf(text) };
}
