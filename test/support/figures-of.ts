import { APPLICANT_TYPES } from '../../src/law/vocabularies/keys.js';
import type { YearTables } from '../../src/reporting/year-tables.js';

const COLUMNS = [...APPLICANT_TYPES, 'total'];

/**
 * Every cell of table 三 that is not 0, by row and column; 总计 is left out where it repeats the only column of its row.
 *   { newReceived: { naturalPerson: 1 }, granted: { naturalPerson: 1, other: 2, total: 3 } }
 */
export function applicationsOf({ applications }: YearTables): Record<string, Record<string, number>> {
  return Object.fromEntries(
    applications.rows.flatMap(({ key, values }) => {
      const cells = COLUMNS.flatMap((column, c) => (values[c] ? [[column, values[c]] as const] : []));
      const alone = cells.length === 2 && cells[0]?.[1] === cells[1]?.[1];
      return cells.length === 0 ? [] : [[key, Object.fromEntries(alone ? cells.slice(0, 1) : cells)]];
    }),
  );
}

/** Messages of the checks that failed. */
export const failuresOf = ({ checks }: YearTables): string[] =>
  checks.filter(({ status }) => status === 'fail').map(({ message }) => message);
