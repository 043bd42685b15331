import type { CountingRules } from '../../domain/counting-rules.js';
import { stageOf } from '../../domain/workflow/replay.js';
import { roundsOf } from '../../imports/ledger/facts-of-record.js';
import type { ApplicationRecord } from '../../imports/ledger/records/record-schemas.js';
import { groundRows, roundRow, type CaseKey } from '../../imports/store/case-rows.js';
import { law } from '../../law/law.js';
import type { CaseStage } from '../../law/workflow/keys.js';
import { COUNTED_CASE_COLUMNS } from '../../reports/counted-rows.js';
import { countedRows } from '../case-changes.js';
import { broughtStateOf, type BroughtState } from '../workflow/brought-state.js';
import type { LogEntry } from '../workflow/case-log.repository.js';
import type { AnswerNumbers } from '../workflow/answer-numbers.js';
import { factsOf, rebuiltRecord } from '../workflow/facts-of-log.js';

/** What is stored of a case and follows from its facts: it could be thrown away and made again. */
export const STORED_PARTS = ['stage', 'receipt', 'closing', 'rounds', 'count'] as const;
export type StoredPart = (typeof STORED_PARTS)[number];

/** A case as it is stored, with the facts that it should follow from. */
export interface StoredCase {
  readonly key: CaseKey;
  readonly record: ApplicationRecord;
  readonly stage: CaseStage;
  /** What intake or import brought; null where nothing has happened since. */
  readonly brought: BroughtState | null;
  readonly log: readonly LogEntry[];
  /** Of the letters that were issued. */
  readonly numbers: AnswerNumbers;
  /** Rows of `counted_case` that hold now. */
  readonly counted: readonly Readonly<Record<string, unknown>>[];
}

/** Alike whatever the order of keys, which is not the same in every column. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );

const roundsText = (key: CaseKey, record: ApplicationRecord): string =>
  canonical(roundsOf(record).map((round) => [roundRow(key, round), groundRows(key, round)]));

const countText = (row: Readonly<Record<string, unknown>>): string =>
  canonical(COUNTED_CASE_COLUMNS.map((column) => row[column] ?? null));

/** How many rows stand where none should, and the other way round. */
function countDifferences(held: StoredCase['counted'], right: StoredCase['counted']): number {
  const [stored, wanted] = [held.map(countText), right.map(countText)];
  const missing = (from: readonly string[], among: readonly string[]): number =>
    from.filter((row) => !among.includes(row)).length;
  return missing(stored, wanted) + missing(wanted, stored);
}

export interface StoredDifferences {
  readonly parts: readonly StoredPart[];
  /** Rows of the count that differ, and other parts that do. */
  readonly total: number;
}

/** Which stored parts of a case differ from a fresh replay of its facts. @param rules null: the counts are being made anew */
export function storedDifferences(stored: StoredCase, rules: CountingRules | null): StoredDifferences {
  const { key, record, log, numbers } = stored;
  const brought = stored.brought ?? broughtStateOf(record);
  const replayed = rebuiltRecord(record, brought, log, numbers);
  const stage = stageOf(factsOf(record, brought, log), law());
  const counts = rules ? countDifferences(stored.counted, countedRows(key, replayed, stage, rules)) : 0;
  const differ: Record<StoredPart, boolean> = {
    stage: stage !== stored.stage,
    receipt: replayed.receivedOn !== record.receivedOn,
    closing: replayed.closedOn !== record.closedOn || replayed.mergedInto !== record.mergedInto,
    rounds: roundsText(key, replayed) !== roundsText(key, record),
    count: counts > 0,
  };
  const parts = STORED_PARTS.filter((part) => differ[part]);
  return { parts, total: counts + parts.filter((part) => part !== 'count').length };
}
