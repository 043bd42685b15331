/** The first and last code point of a run of characters that a font has glyphs for. */
export type CharacterRange = readonly [first: number, last: number];

const COLLECTION = 0x74746366; // 'ttcf'
const CHARACTER_MAP = 0x636d6170; // 'cmap'
const UNICODE = 0;
const WINDOWS = 3;

function fontOffsets(font: Buffer): number[] {
  if (font.readUInt32BE(0) !== COLLECTION) return [0];
  return Array.from({ length: font.readUInt32BE(8) }, (_, i) => font.readUInt32BE(12 + 4 * i));
}

function characterMapAt(font: Buffer, offset: number): number | undefined {
  for (let i = 0; i < font.readUInt16BE(offset + 4); i += 1) {
    const record = offset + 12 + 16 * i;
    if (font.readUInt32BE(record) === CHARACTER_MAP) return font.readUInt32BE(record + 8);
  }
  return undefined;
}

/** Format 12: groups over the whole of Unicode. */
function groups(font: Buffer, at: number): CharacterRange[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, i) => {
    const group = at + 16 + 12 * i;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });
}

/** Format 4: segments of the basic plane. Holes inside a segment are rare in Chinese fonts and are taken as filled. */
function segments(font: Buffer, at: number): CharacterRange[] {
  const count = font.readUInt16BE(at + 6) / 2;
  const ranges = Array.from({ length: count }, (_, i): CharacterRange => {
    const last = font.readUInt16BE(at + 14 + 2 * i);
    return [font.readUInt16BE(at + 16 + 2 * count + 2 * i), last];
  });
  return ranges.filter(([first]) => first !== 0xffff);
}

function subtableRanges(font: Buffer, at: number): CharacterRange[] {
  const format = font.readUInt16BE(at);
  if (format === 12) return groups(font, at);
  return format === 4 ? segments(font, at) : [];
}

/**
 * The characters that a TrueType or OpenType file, or a collection of them, has glyphs for.
 * @throws RangeError when the file is cut short.
 */
export function characterRanges(font: Buffer): CharacterRange[] {
  return fontOffsets(font).flatMap((offset) => {
    const map = characterMapAt(font, offset);
    if (map === undefined) return [];
    const tables = Array.from({ length: font.readUInt16BE(map + 2) }, (_, i) => map + 4 + 8 * i);
    return tables
      .filter((record) => [UNICODE, WINDOWS].includes(font.readUInt16BE(record)))
      .flatMap((record) => subtableRanges(font, map + font.readUInt32BE(record + 4)));
  });
}
