import pg from 'pg';

/** By the object id in pg_type; the library's own type knows no arrays. */
const parse: (oid: number, parser: (text: string) => unknown) => void = pg.types.setTypeParser;

const { DATE, INT8 } = pg.types.builtins;
const INT8_ARRAY = 1016;
const DATE_ARRAY = 1182;

function checkedInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} is too large for a number`);
  return value;
}

const arrayOf =
  <T>(parser: (element: string) => T) =>
  (text: string): (T | null)[] =>
    text
      .slice(1, -1)
      .split(',')
      .filter((element) => element !== '')
      .map((element) => (element === 'NULL' ? null : parser(element)));

/**
 * Makes `pg` give days as 'YYYY-MM-DD' (its own Date at local midnight is another day in another time zone) and bigints,
 * counts among them, as numbers; numeric stays text.
 */
export function setTypeParsers(): void {
  parse(DATE, (day) => day);
  parse(INT8, checkedInteger);
  parse(DATE_ARRAY, arrayOf(String));
  parse(INT8_ARRAY, arrayOf(checkedInteger));
}
