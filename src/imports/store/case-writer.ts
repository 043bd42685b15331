import type { EntityManager } from 'typeorm';
import { countCase } from '../../domain/case/count-case.js';
import type { CountingRules } from '../../domain/counting-rules.js';
import { insertReturning, insertRows } from '../../platform/database/json-rows.js';
import type { PersonalDataCipher } from '../../platform/protection/personal-data-cipher.js';
import { COUNTED_CASE_COLUMNS, countedCaseRow } from '../../reports/counted-rows.js';
import { keepFrozenCases } from '../../reports/frozen/frozen-reports.js';
import { caseFactsOf, roundsOf } from '../ledger/facts-of-record.js';
import {
  APPLICANT_COLUMNS,
  applicantRows,
  CASE_COLUMNS,
  caseRow,
  EVENT_COLUMNS,
  eventRow,
  GROUND_COLUMNS,
  groundRows,
  ROUND_COLUMNS,
  roundRow,
} from './case-rows.js';
import { identities, type ReferredRow, type StoredLineOf } from './stored-line.js';

/** The rules that the cases of an agency are counted by. */
export type RulesOf = (agencyId: number) => CountingRules;

export interface WriteOptions {
  readonly rules: RulesOf;
  readonly cipher: PersonalDataCipher;
  readonly recordedBy?: string;
}

/**
 * Writes applications with all that hangs on them, and where they count.
 * @returns the rows of `disclosure_case`
 */
export async function writeCases(
  manager: EntityManager,
  lines: readonly StoredLineOf<'application'>[],
  { rules, cipher, recordedBy }: WriteOptions,
): Promise<readonly ReferredRow[]> {
  const made = await insertReturning<ReferredRow>(
    manager,
    'disclosure_case',
    CASE_COLUMNS,
    lines.map((line) => caseRow(line, cipher)),
    'id, agency_id, ref',
  );
  const idOf = identities(made);
  const cases = lines.map((line) => {
    const id = idOf(line);
    const { record, agencyId } = line;
    return { record, agencyId, id, key: { agency_id: agencyId, case_id: id }, rounds: roundsOf(record) };
  });
  const write = (table: string, columns: readonly string[], rows: Record<string, unknown>[]): Promise<void> =>
    insertRows(manager, table, columns, rows);
  await write(
    'case_applicant',
    APPLICANT_COLUMNS,
    cases.flatMap(({ key, record }) => applicantRows(key, record, cipher)),
  );
  await write(
    'decision_round',
    ROUND_COLUMNS,
    cases.flatMap(({ key, rounds }) => rounds.map((round) => roundRow(key, round))),
  );
  await write(
    'decision_ground',
    GROUND_COLUMNS,
    cases.flatMap(({ key, rounds }) => rounds.flatMap((round) => groundRows(key, round))),
  );
  await write(
    'case_event',
    EVENT_COLUMNS,
    cases.flatMap(({ key, record }) =>
      (record.events ?? []).map((event, index) => eventRow(key, event, index + 1, recordedBy)),
    ),
  );
  const counts = cases.flatMap(({ agencyId, id, record }) =>
    countCase(caseFactsOf(record), rules(agencyId)).map((counted) => countedCaseRow(agencyId, id, counted)),
  );
  await keepFrozenCases(manager, counts, counts);
  await write('counted_case', COUNTED_CASE_COLUMNS, counts);
  return made;
}
