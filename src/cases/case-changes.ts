import type { EntityManager } from 'typeorm';
import { countCase } from '../domain/case/count-case.js';
import type { CountingRules } from '../domain/counting-rules.js';
import { caseFactsOf, roundsOf } from '../imports/ledger/facts-of-record.js';
import type { ApplicationRecord } from '../imports/ledger/records/record-schemas.js';
import {
  EVENT_COLUMNS,
  eventRow,
  GROUND_COLUMNS,
  groundRows,
  ROUND_COLUMNS,
  roundRow,
  type CaseKey,
} from '../imports/store/case-rows.js';
import { insertRows } from '../platform/database/json-rows.js';
import { countedCaseRow } from '../reports/counted-rows.js';
import { replaceCaseCounts } from '../reports/replace-counts.js';
import { isStep, type KnownEvent } from './apply-event.js';

/** An event that was found good, and the application as it is with it. */
export interface CaseChange {
  readonly event: KnownEvent;
  readonly after: ApplicationRecord;
  readonly version: number;
  readonly recordedBy: string;
}

/** Writes an event of a locked case with all that follows from it: history, decision, version, and where the case counts. */
export async function writeChange(
  manager: EntityManager,
  key: CaseKey,
  change: CaseChange,
  rules: CountingRules,
): Promise<void> {
  await writeHistory(manager, key, change);
  await writeRounds(manager, key, change);
  await manager.query(
    `update disclosure_case set version = $3, closed_on = $4, merged_into_ref = $5 where agency_id = $1 and id = $2`,
    [
      key.agency_id,
      key.case_id,
      change.version,
      change.after.closedOn ?? null,
      change.after.mergedInto ?? null,
    ],
  );
  await recount(manager, key, change.after, rules);
}

async function writeHistory(manager: EntityManager, key: CaseKey, change: CaseChange): Promise<void> {
  const { event, version, recordedBy } = change;
  const [row] = await manager.query<{ seq: number }[]>(
    'select coalesce(max(seq), 0) + 1 as seq from case_event where agency_id = $1 and case_id = $2',
    [key.agency_id, key.case_id],
  );
  // A step of the decision stands in its round with all that is told of it.
  const told = isStep(event) ? { type: event.type, on: event.on } : event;
  const written = { ...eventRow(key, told, row?.seq ?? 1, recordedBy), case_version: version };
  await insertRows(manager, 'case_event', [...EVENT_COLUMNS, 'case_version'], [written]);
}

const ROUND_UPDATE = ROUND_COLUMNS.slice(3)
  .map((column) => `${column} = new.${column}`)
  .join(', ');

/** Only the last round changes; the grounds come with the decision. */
async function writeRounds(manager: EntityManager, key: CaseKey, change: CaseChange): Promise<void> {
  const { event } = change;
  if (!isStep(event) || event.type === 'merged') return;
  const last = roundsOf(change.after).at(-1);
  if (!last) throw new Error('a step of a decision left no round');
  const row = roundRow(key, last);
  if (event.type === 'decided') {
    await insertRows(manager, 'decision_round', ROUND_COLUMNS, [row]);
    await insertRows(manager, 'decision_ground', GROUND_COLUMNS, groundRows(key, last));
    return;
  }
  await manager.query(
    `update decision_round held set ${ROUND_UPDATE}
       from json_populate_record(null::decision_round, $1::json) new
      where held.agency_id = new.agency_id and held.case_id = new.case_id and held.round = new.round`,
    [JSON.stringify(row)],
  );
}

/** Nothing is written where it counts as before. */
async function recount(
  manager: EntityManager,
  key: CaseKey,
  record: ApplicationRecord,
  rules: CountingRules,
): Promise<void> {
  const rows = countCase(caseFactsOf(record), rules).map((counted) =>
    countedCaseRow(key.agency_id, key.case_id, counted),
  );
  await replaceCaseCounts(manager, [key], rows);
}
