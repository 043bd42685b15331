import type { EntityManager } from 'typeorm';
import { countProceeding } from '../domain/proceeding/count-proceeding.js';
import type { CountingRules } from '../domain/counting-rules.js';
import { wordsWith } from '../domain/proceeding/own-words.js';
import type { CountedProceeding } from '../domain/proceeding/proceeding-facts.js';
import { lawsuitFactsOf, reviewFactsOf } from '../imports/ledger/facts-of-record.js';
import {
  instanceRows,
  INSTANCE_COLUMNS,
  LAWSUIT_PART_COLUMNS,
  lawsuitState,
  partRows,
  REVIEW_PART_COLUMNS,
  reviewState,
} from '../imports/store/proceeding-rows.js';
import { law } from '../law/law.js';
import type { ProceedingStage } from '../law/proceedings/keys.js';
import { insertRows } from '../platform/database/json-rows.js';
import { countedProceedingRow, PROCEEDING_KINDS } from '../reports/counted-rows.js';
import { replaceProceedingCounts } from '../reports/replace-counts.js';
import type { ProceedingRecord } from './proceeding-file.js';
import type { FoundProceeding } from './proceedings.repository.js';
import type { NewStep } from './steps/logged-step.js';

/** Steps that were found good, and the record as all steps make it. */
export interface ProceedingChange {
  readonly found: FoundProceeding;
  readonly steps: readonly NewStep[];
  /** Instant with offset. */
  readonly recordedAt: string;
  readonly brought: ProceedingRecord;
  readonly after: ProceedingRecord;
  readonly stage: ProceedingStage;
  readonly version: number;
  /** Of a lawsuit: the review before it. */
  readonly reviewId?: number;
}

/** Where a record counts in table 四. */
export function spansOf(record: ProceedingRecord, rules: CountingRules): CountedProceeding[] {
  const words = wordsWith(law().disposals, rules.ownWords);
  const facts = record.kind === 'review' ? reviewFactsOf(record, words) : lawsuitFactsOf(record);
  return countProceeding(facts, rules, words);
}

/** Writes steps of a locked proceeding with all that follows from them: history, row, grounds, instances, and where it counts. */
export async function writeProceeding(
  manager: EntityManager,
  agencyId: number,
  change: ProceedingChange,
  rules: CountingRules,
): Promise<void> {
  const { found, after, stage, version, brought, reviewId } = change;
  const { kind, id } = found;
  await writeSteps(manager, agencyId, change);
  const state: Record<string, unknown> = {
    ...(after.kind === 'review' ? reviewState(after) : lawsuitState(after)),
    ...(after.kind === 'lawsuit' && { review_id: reviewId ?? null }),
    stage,
    version,
    brought,
  };
  const columns = Object.keys(state);
  const fromNew = columns.map((column) =>
    column === 'brought' ? 'brought = coalesce(held.brought, new.brought)' : `${column} = new.${column}`,
  );
  await manager.query(
    `update ${kind} held set ${fromNew.join(', ')} from json_populate_record(null::${kind}, $3::json) new
      where held.agency_id = $1 and held.id = $2`,
    [agencyId, id, JSON.stringify(state)],
  );
  await writeParts(manager, agencyId, id, after);
  const rows = spansOf(after, rules).map((span) => countedProceedingRow(agencyId, kind, id, span));
  const owner = { agency_id: agencyId, kind: PROCEEDING_KINDS[kind], proceeding_id: id };
  await replaceProceedingCounts(manager, [owner], rows);
}

async function writeSteps(
  manager: EntityManager,
  agencyId: number,
  { found: { kind, id }, steps, recordedAt }: ProceedingChange,
): Promise<void> {
  const key = `${kind}_id`;
  const columns = [
    'agency_id',
    key,
    'seq',
    'type',
    'occurred_on',
    'details',
    'corrects',
    'place',
    `${kind}_version`,
    'recorded_at',
    'recorded_by',
  ];
  const rows = steps.map((step) => ({
    agency_id: agencyId,
    [key]: id,
    seq: step.seq,
    type: step.type,
    occurred_on: step.on,
    details: step.details,
    corrects: step.corrects,
    place: step.place,
    [`${kind}_version`]: step.version,
    recorded_at: recordedAt,
    recorded_by: step.recordedBy,
  }));
  await insertRows(manager, `${kind}_event`, columns, rows);
}

/** Grounds and instances are few: they are written anew. */
export async function writeParts(
  manager: EntityManager,
  agencyId: number,
  id: number,
  record: ProceedingRecord,
): Promise<void> {
  if (record.kind === 'review') {
    await manager.query('delete from review_part where agency_id = $1 and review_id = $2', [agencyId, id]);
    await insertRows(
      manager,
      'review_part',
      REVIEW_PART_COLUMNS,
      partRows({ agency_id: agencyId, review_id: id }, record),
    );
    return;
  }
  const owner = { agency_id: agencyId, lawsuit_id: id };
  await manager.query('delete from lawsuit_part where agency_id = $1 and lawsuit_id = $2', [agencyId, id]);
  await manager.query('delete from lawsuit_instance where agency_id = $1 and lawsuit_id = $2', [
    agencyId,
    id,
  ]);
  await insertRows(manager, 'lawsuit_part', LAWSUIT_PART_COLUMNS, partRows(owner, record));
  await insertRows(manager, 'lawsuit_instance', INSTANCE_COLUMNS, instanceRows(owner, record));
}
