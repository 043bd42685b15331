/** Characters that a terminal shows two columns wide. */
const WIDE =
  /[\u1100-\u115F\u2018-\u201D\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/gu;

const width = (text: string): number => Array.from(text).length + (text.match(WIDE)?.length ?? 0);

/** Rows as aligned text: the first column to the left, the others to the right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, c) =>
    Math.max(...rows.map((row) => width(row[c] ?? ''))),
  );
  const cell = (text: string, c: number): string => {
    const blank = ' '.repeat((widths[c] ?? 0) - width(text));
    return c === 0 ? text + blank : blank + text;
  };
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
