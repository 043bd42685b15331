import type { Glyph } from './page-content.js';

/** Of the type size: from here on a gap is a space, and from there on it parts columns. */
const SPACE = 0.4;
const COLUMN = 1.2;

export interface GlyphLine {
  readonly y: number;
  readonly glyphs: readonly Glyph[];
}

/** Characters by lines from top to bottom, each from left to right. */
export function glyphLines(glyphs: readonly Glyph[]): GlyphLine[] {
  const lines: { y: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    if (line && glyph.y - line.y < 0.5 * Math.min(line.size, glyph.size)) line.glyphs.push(glyph);
    else lines.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  return lines.map(({ y, glyphs: own }) => ({ y, glyphs: own.toSorted((a, b) => a.x - b.x) }));
}

/** The text of a line, with a tab for each gap as wide as that between columns. */
export function lineText({ glyphs }: GlyphLine): string {
  let text = '';
  let end = Infinity;
  for (const glyph of glyphs) {
    const gap = (glyph.x - end) / glyph.size;
    text += `${gap > COLUMN ? '\t' : gap > SPACE ? ' ' : ''}${glyph.text}`;
    end = glyph.x + glyph.width;
  }
  return text;
}
