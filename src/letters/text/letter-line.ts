import type { LineKind } from '../../law/letters/wording.js';

/** A line of a letter as it is set. */
export type LetterLine =
  | { readonly kind: Exclude<LineKind, 'row'>; readonly text: string }
  | { readonly kind: 'row'; readonly cells: string[] };

const MARKS: Readonly<Record<LineKind, string>> = {
  title: '# ',
  centred: '= ',
  flush: '< ',
  right: '> ',
  row: '| ',
  // Two full-width spaces, as a paragraph is indented: no text of a user can pass for another kind of line.
  paragraph: '　　',
};
const KINDS = Object.keys(MARKS) as readonly LineKind[];
const BAR = ' | ';

/** The text that is frozen and hashed: a line each, marked by how it is set. */
export const frozenText = (lines: readonly LetterLine[]): string =>
  lines
    .map((line) =>
      line.kind === 'row'
        ? `${MARKS.row}${line.cells.map((cell) => cell.replaceAll('|', '｜')).join(BAR)}`
        : `${MARKS[line.kind]}${line.text}`,
    )
    .join('\n');

/** @throws Error where the text is no frozen letter */
export function readFrozen(text: string): LetterLine[] {
  return text.split('\n').map((line) => {
    const kind = KINDS.find((each) => line.startsWith(MARKS[each]));
    if (kind === undefined) throw new Error('a stored letter has a line that nothing can be made of');
    const rest = line.slice(MARKS[kind].length);
    return kind === 'row' ? { kind, cells: rest.split(BAR) } : { kind, text: rest };
  });
}

/** For human eyes and for comparison with what a file shows: without marks. */
export const plainLines = (lines: readonly LetterLine[]): string[] =>
  lines.map((line) => (line.kind === 'row' ? line.cells.join('　') : line.text));

/** What the letter is called, e.g. 政府信息公开申请答复书. */
export const titleOf = (lines: readonly LetterLine[]): string =>
  lines.flatMap((line) => (line.kind === 'title' ? [line.text] : [])).join('');
