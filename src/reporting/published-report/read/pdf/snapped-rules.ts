import type { Rule } from './page-content.js';

/** Lines that are drawn cell by cell do not quite meet. In points. */
export const TOLERANCE = 2;

/** Values that lie close together as one each, ascending. */
export function clustered(values: readonly number[]): number[] {
  const found: number[] = [];
  let last = -Infinity;
  for (const value of values.toSorted((a, b) => a - b)) {
    if (value - last > TOLERANCE) found.push(value);
    last = value;
  }
  return found;
}

/** The line of a cluster that a value belongs to. */
export const nearest = (lines: readonly number[], value: number): number =>
  lines.reduce(
    (best, line, i) => (Math.abs(line - value) < Math.abs((lines[best] ?? 0) - value) ? i : best),
    0,
  );

/** Pieces of the same line as one rule each. */
export function joined(rules: readonly Rule[]): Rule[] {
  const lines = clustered(rules.map(({ at }) => at));
  const byLine = new Map<number, Rule[]>();
  for (const rule of rules) {
    const line = nearest(lines, rule.at);
    const pieces = byLine.get(line);
    if (pieces) pieces.push(rule);
    else byLine.set(line, [rule]);
  }
  return [...byLine].flatMap(([line, pieces]) => {
    const whole: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of pieces.toSorted((a, b) => a.from - b.from)) {
      const last = whole.at(-1);
      if (last && from <= last.to + TOLERANCE) last.to = Math.max(last.to, to);
      else whole.push({ at: lines[line] ?? 0, from, to });
    }
    return whole;
  });
}
