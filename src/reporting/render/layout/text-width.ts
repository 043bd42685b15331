/**
 * Advance of a character in em: Chinese characters and punctuation fill the square, Latin letters and digits half of it
 * in 宋体, and up to this much in the fonts that stand in for it.
 */
const WIDE = 1;
const NARROW = 0.64;

/** Punctuation that never begins a line; it takes the character before it along. */
const CLOSING = /[，。、；：？！）》”’〉】〕％%,.;:?!)\]]/u;

const widthOf = (character: string): number => ((character.codePointAt(0) ?? 0) < 0x250 ? NARROW : WIDE);

/** In em. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);

/** How many lines the text takes in a column of `capacity` em. */
export function lineCount(text: string, capacity: number): number {
  let lines = 1;
  let used = 0;
  let previous = 0;
  for (const character of text) {
    const width = widthOf(character);
    const breaks = used > 0 && used + width > capacity;
    if (breaks) {
      lines += 1;
      used = CLOSING.test(character) ? previous : 0;
    }
    used += width;
    previous = width;
  }
  return lines;
}
