const NUMERAL = '[一二三四五六七八九十百]{1,3}';
/** （一） 一、 1. 1、 (1): how the form numbers its rows and sections. */
const NUMBERING = new RegExp(`^(?:[(]${NUMERAL}[)]|${NUMERAL}[、.,:]|[(]?\\d{1,2}[)]?[、.,:)]?)`);
const ASIDE = /\([^()]*\)/g;

/** Full-width forms as plain ones, without any white space. */
export const compact = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * What a label says, however it is printed: without numbering (which offices renumber), punctuation (，or 、) and breaks.
 */
export const bareLabel = (text: string): string => lettersOf(compact(text).replace(NUMBERING, ''));

/** The numbering in front of a label, without its punctuation; empty where there is none. */
export const numberingOf = (text: string): string => lettersOf(NUMBERING.exec(compact(text))?.[0] ?? '');

/** A label of the form and what it stands for. */
export interface Labelled<T> {
  readonly names: readonly string[];
  readonly meaning: T;
}

/** The explanation in brackets behind a label is often left out. */
export function labelled<T>(label: string, meaning: T): Labelled<T> {
  const short = bareLabel(compact(label).replace(NUMBERING, '').replace(ASIDE, ''));
  return { names: [...new Set([bareLabel(label), short])].filter((name) => name !== ''), meaning };
}

/** The only one that is called exactly so. */
export function exactly<T>(labels: readonly Labelled<T>[], text: string): T | undefined {
  const name = bareLabel(text);
  const found = labels.filter(({ names }) => names.includes(name));
  return found.length === 1 ? found[0]?.meaning : undefined;
}

/** The one with the longest name that a text ends with, such as （三）不予公开 1.属于国家秘密. */
export function endingWith<T>(labels: readonly Labelled<T>[], text: string): T | undefined {
  const whole = lettersOf(compact(text));
  const found = labels
    .flatMap(({ names, meaning }) => names.map((name) => ({ name, meaning })))
    .filter(({ name }) => whole.endsWith(name))
    .toSorted((a, b) => b.name.length - a.name.length);
  return found[0]?.meaning;
}

const FEWEST = 4;

/** The only one of which a text is the beginning or the end: what a page break left of a label. */
export function tornFrom<T>(labels: readonly Labelled<T>[], text: string): T | undefined {
  const piece = bareLabel(text);
  if (piece.length < FEWEST) return undefined;
  const found = labels.filter(({ names }) =>
    names.some((name) => name.startsWith(piece) || name.endsWith(piece)),
  );
  return found.length === 1 ? found[0]?.meaning : undefined;
}
