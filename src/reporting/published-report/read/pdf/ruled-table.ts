import { REPORT_LIMITS } from '../limits.js';
import { DisjointSets } from './disjoint-sets.js';
import type { TextCell, TextTable } from '../published-document.js';
import { glyphLines, lineText } from './glyph-lines.js';
import type { Glyph, Rule } from './page-content.js';
import type { RuleNetwork } from './rule-networks.js';
import { clustered, TOLERANCE } from './snapped-rules.js';

/** A table as its ruling shows it, and where it stands. */
export interface RuledTable {
  readonly top: number;
  readonly rows: TextTable;
  readonly contains: (glyph: Glyph) => boolean;
}

const middle = (lines: readonly number[], i: number): number => ((lines[i] ?? 0) + (lines[i + 1] ?? 0)) / 2;
const drawn = (rules: readonly Rule[], at: number, through: number): boolean =>
  rules.some((rule) => Math.abs(rule.at - at) <= TOLERANCE && rule.from <= through && through <= rule.to);

/** The index of the strip between two lines that a coordinate falls into. */
function strip(lines: readonly number[], at: number): number {
  const next = lines.findIndex((line) => line > at);
  return next <= 0 ? -1 : next - 1;
}

/** Places between the lines, those that no line parts as one cell: its number for each place, row by row. */
function mergedPlaces(xs: readonly number[], ys: readonly number[], network: RuleNetwork): number[][] {
  const [width, height] = [xs.length - 1, ys.length - 1];
  const sets = new DisjointSets(width * height);
  for (let r = 0; r < height; r += 1)
    for (let c = 0; c < width; c += 1) {
      const at = r * width + c;
      if (c > 0 && !drawn(network.vertical, xs[c] ?? 0, middle(ys, r))) sets.join(at, at - 1);
      if (r > 0 && !drawn(network.horizontal, ys[r] ?? 0, middle(xs, c))) sets.join(at, at - width);
    }
  return Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (__, c) => sets.root(r * width + c)),
  );
}

/** The lines of a cell as one text: what is broken in the middle of a word or a number is whole again. */
const cellText = (glyphs: readonly Glyph[]): string =>
  glyphLines(glyphs).map(lineText).join('').replace(/\t/g, ' ').slice(0, REPORT_LIMITS.cellCharacters);

/** @returns undefined for a frame around text, which is no table */
export function ruledTable(network: RuleNetwork, glyphs: readonly Glyph[]): RuledTable | undefined {
  // A table without lines at its sides ends where its horizontal lines end.
  const ends = network.horizontal.flatMap(({ from, to }) => [from, to]);
  const xs = clustered([...network.vertical.map(({ at }) => at), Math.min(...ends), Math.max(...ends)]);
  const ys = clustered(network.horizontal.map(({ at }) => at));
  const places = (xs.length - 1) * (ys.length - 1);
  if (places < 2 || places > REPORT_LIMITS.ruledPlaces) return undefined;
  const owners = mergedPlaces(xs, ys, network);
  const inside = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const owner = owners[strip(ys, glyph.y)]?.[strip(xs, glyph.x + glyph.width / 2)];
    if (owner === undefined) continue;
    const own = inside.get(owner);
    if (own) own.push(glyph);
    else inside.set(owner, [glyph]);
  }
  const owned = new Set(owners.flat());
  if (owned.size < 2) return undefined;
  const cells = new Map<number, TextCell>(
    [...owned].map((one) => [one, { text: cellText(inside.get(one) ?? []) }]),
  );
  return {
    top: ys[0] ?? 0,
    rows: owners.map((row) => row.map((one) => cells.get(one))),
    contains: ({ x, y, width }) => strip(ys, y) >= 0 && strip(xs, x + width / 2) >= 0,
  };
}
