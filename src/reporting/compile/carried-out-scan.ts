import type { Period } from '../definition/period.js';
import { measureAlternatives } from './case-conditions.js';
import { SqlParameters, knownThen, ofAgencies } from './sql-parameters.js';
import type { Reading, SqlStatement } from './sql-parameters.js';

export type CarriedOutRow = readonly [agencyId: number, applicantType: number, count: number];

/** What a period left open, by agency and applicant type: the seam that the next year's carried-in is held against. */
export function carriedOutScan(period: Period, reading: Reading): SqlStatement {
  const parameters = new SqlParameters();
  const common = [knownThen(reading, parameters), ...ofAgencies(reading, parameters)];
  const parts = measureAlternatives('carriedOut')(period, parameters).map(
    (alternative) => `
      select agency_id, applicant_type, count(*)::int from counted_case
       where ${[...common, alternative].join(' and ')} group by 1, 2`,
  );
  return { text: parts.join(' union all '), values: parameters.values };
}
