import type { Glyph, Matrix } from './page-content.js';
import { multiply } from './page-content.js';

/** Text as the library gives it: a run of characters with where it begins and how long it is. */
export interface TextRun {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** From the base line up to the middle of a Chinese character, in em. */
const MIDDLE = 0.38;
/** More than this off the horizontal is a stamp or a watermark. */
const SLANT = 0.05;

/** Latin letters and digits take half of what a Chinese character takes; within one run that is exact enough. */
const share = (character: string): number => ((character.codePointAt(0) ?? 0) < 0x2e80 ? 1 : 2);

function glyphsOfRun({ str, transform, width }: TextRun, page: Matrix): Glyph[] {
  const [a, b, c, d, x, y] = multiply(page, transform as unknown as Matrix);
  const size = Math.hypot(c, d);
  if (size === 0 || Math.abs(b) > SLANT * Math.abs(a)) return [];
  const characters = Array.from(str);
  const whole = characters.reduce((sum, each) => sum + share(each), 0);
  let at = x;
  return characters.flatMap((text) => {
    const own = (width * share(text)) / whole;
    const glyph = { text, x: at, width: own, y: y - MIDDLE * size, size };
    at += own;
    // A space in a file is often as wide as the gap to the next column: gaps are measured instead.
    return text.trim() === '' ? [] : [glyph];
  });
}

export const pageGlyphs = (runs: readonly TextRun[], page: Matrix): Glyph[] =>
  runs.flatMap((run) => glyphsOfRun(run, page));
