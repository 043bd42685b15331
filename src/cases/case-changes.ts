import type { EntityManager } from 'typeorm';
import { countCase } from '../domain/case/count-case.js';
import type { CountingRules } from '../domain/counting-rules.js';
import { caseFactsOf, roundsOf, type RoundRecord } from '../imports/ledger/facts-of-record.js';
import type { ApplicationRecord } from '../imports/ledger/records/record-schemas.js';
import {
  EVENT_COLUMNS,
  GROUND_COLUMNS,
  groundRows,
  ROUND_COLUMNS,
  roundRow,
  type CaseKey,
} from '../imports/store/case-rows.js';
import type { CaseStage } from '../law/workflow/keys.js';
import { insertRows } from '../platform/database/json-rows.js';
import { countedCaseRow } from '../reports/counted-rows.js';
import { replaceCaseCounts } from '../reports/replace-counts.js';
import type { BroughtState } from './workflow/brought-state.js';
import { factRow, type NewFact } from './workflow/new-fact.js';

/** A fact that was found good, and the application as all its facts make it. */
export interface CaseChange {
  readonly fact: NewFact;
  /** Instant with offset. */
  readonly recordedAt: string;
  readonly brought: BroughtState;
  readonly before: ApplicationRecord;
  readonly after: ApplicationRecord;
  readonly stage: CaseStage;
}

/** Writes a fact of a locked case with all that follows from it: history, rounds, version, stage, and where the case counts. */
export async function writeChange(
  manager: EntityManager,
  key: CaseKey,
  change: CaseChange,
  rules: CountingRules,
): Promise<void> {
  const { fact, recordedAt, brought, before, after, stage } = change;
  await insertRows(
    manager,
    'case_event',
    [...EVENT_COLUMNS, 'case_version', 'recorded_at', 'details', 'corrects', 'place'],
    [factRow(key, fact, recordedAt)],
  );
  await writeRounds(manager, key, roundsOf(before), roundsOf(after));
  await manager.query(
    `update disclosure_case set version = $3, received_on = $4, closed_on = $5, merged_into_ref = $6, stage = $7,
            brought = coalesce(brought, $8::jsonb)
      where agency_id = $1 and id = $2`,
    [
      key.agency_id,
      key.case_id,
      fact.version,
      after.receivedOn,
      after.closedOn ?? null,
      after.mergedInto ?? null,
      stage,
      JSON.stringify(brought),
    ],
  );
  await recount(manager, key, countedRows(key, after, stage, rules));
}

/** Rows of `counted_case`: none where the number was voided, for there was no application. */
export const countedRows = (
  key: CaseKey,
  record: ApplicationRecord,
  stage: CaseStage,
  rules: CountingRules,
): Record<string, unknown>[] =>
  stage === 'voided'
    ? []
    : countCase(caseFactsOf(record), rules).map((counted) =>
        countedCaseRow(key.agency_id, key.case_id, counted),
      );

const ROUND_UPDATE = ROUND_COLUMNS.slice(3)
  .map((column) => `${column} = excluded.${column}`)
  .join(', ');
const ROUND_NAMES = ROUND_COLUMNS.join(', ');

/** Only what differs is touched: a round that stays keeps the instant at which it was recorded. */
async function writeRounds(
  manager: EntityManager,
  key: CaseKey,
  before: readonly RoundRecord[],
  after: readonly RoundRecord[],
): Promise<void> {
  const same = (a: RoundRecord, b: RoundRecord | undefined): boolean =>
    b !== undefined &&
    JSON.stringify([roundRow(key, a), groundRows(key, a)]) ===
      JSON.stringify([roundRow(key, b), groundRows(key, b)]);
  const changed = after.filter(
    (round) =>
      !same(
        round,
        before.find((held) => held.round === round.round),
      ),
  );
  const gone = before.filter((held) => !after.some(({ round }) => round === held.round));
  const touched = [...changed, ...gone].map(({ round }) => round);
  if (touched.length === 0) return;
  const place = [key.agency_id, key.case_id];
  await manager.query(
    'delete from decision_ground where agency_id = $1 and case_id = $2 and round = any($3::int[])',
    [...place, touched],
  );
  await manager.query(
    'delete from decision_round where agency_id = $1 and case_id = $2 and round = any($3::int[])',
    [...place, gone.map(({ round }) => round)],
  );
  await manager.query(
    `insert into decision_round (${ROUND_NAMES})
     select ${ROUND_NAMES} from json_populate_recordset(null::decision_round, $1::json)
     on conflict (agency_id, case_id, round) do update set ${ROUND_UPDATE}`,
    [JSON.stringify(changed.map((round) => roundRow(key, round)))],
  );
  await insertRows(
    manager,
    'decision_ground',
    GROUND_COLUMNS,
    changed.flatMap((round) => groundRows(key, round)),
  );
}

/** Nothing is written where it counts as before. */
async function recount(
  manager: EntityManager,
  key: CaseKey,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  await replaceCaseCounts(manager, [{ ...key }], rows);
}
