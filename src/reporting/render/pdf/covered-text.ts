import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { characterRanges } from './character-map.js';

/** 〓, the printer's mark for a sort that the case lacks. */
export const MISSING = '\u3013';

const FONT_FILE = /\.(ttf|otf|ttc|otc)$/i;
/** Joiners and variation selectors: they shape their neighbours and have no glyph of their own. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

function fontFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => FONT_FILE.test(name))
    .map((name) => join(folder, name));
}

const known = new Map<string, ReadonlySet<number>>();

/** Every code point that one of the fonts in these folders can show; read once, as fonts are large. */
export function coverageOf(folders: readonly string[]): ReadonlySet<number> {
  const key = folders.join('\n');
  const covered = known.get(key) ?? readCoverage(folders);
  known.set(key, covered);
  return covered;
}

function readCoverage(folders: readonly string[]): Set<number> {
  const covered = new Set<number>();
  for (const file of folders.flatMap(fontFiles)) {
    for (const [first, last] of characterRanges(readFileSync(file))) {
      for (let point = first; point <= last; point += 1) covered.add(point);
    }
  }
  return covered;
}

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The text with 〓 for every character that the fonts cannot show. */
export function coveredText(text: string, covered: ReadonlySet<number>): string {
  const shows = (cluster: string): boolean =>
    Array.from(cluster).every((character) => covered.has(character.codePointAt(0) ?? 0));
  return Array.from(graphemes.segment(text), ({ segment }) => {
    const visible = segment.replace(INVISIBLE, '');
    return shows(visible) ? visible : MISSING;
  }).join('');
}
