import type { CountingRules } from '../domain/counting-rules.js';
import { countProceeding, decisionDay } from '../domain/proceeding/count-proceeding.js';
import type { DisposalWords } from '../domain/proceeding/disposals.js';
import { lawsuitFactsOf, reviewFactsOf } from '../imports/ledger/facts-of-record.js';
import type { LawsuitRecord, ReviewRecord } from '../imports/ledger/records/record-schemas.js';
import { yearOf } from '../law/local-date.js';
import type { ProceedingResult } from '../law/vocabularies/keys.js';

/** How a review or lawsuit stands: its result and the year of it; while it goes on, neither. */
export type Standing =
  | { readonly result: ProceedingResult; readonly year: number }
  | { readonly result: 'pending'; readonly year: null };

const PENDING: Standing = { result: 'pending', year: null };
const LAST_ORDINARY_LEVEL = 2;

/**
 * What is in force now, by the rules of table 四 with two differences: an instance is never a case of its own, and a retrial
 * (再审), which restates no table, takes the place of the judgment that it reviews. Undefined: it never was a case.
 */
export function resultInForce(
  record: ReviewRecord | LawsuitRecord,
  rules: CountingRules,
  words: DisposalWords,
): Standing | undefined {
  const facts = record.kind === 'review' ? reviewFactsOf(record, words) : lawsuitFactsOf(record);
  const instances = facts.instances.map((one) => ({
    ...one,
    level: Math.min(one.level, LAST_ORDINARY_LEVEL),
  }));
  const last = countProceeding({ ...facts, instances }, { ...rules, litigationUnit: 'case' }, words).at(-1);
  if (!last) return undefined;
  const { concludedOn, result } = last;
  return concludedOn === null || result === null ? PENDING : { result, year: yearOf(concludedOn) };
}

/** What a ground came to by the word about it, else as the whole; nothing before the whole is decided. */
export function resultOfPart(
  record: ReviewRecord | LawsuitRecord,
  disposal: string | undefined,
  whole: Standing,
  { dismissedSuit }: CountingRules,
  words: DisposalWords,
): Standing {
  if (whole.result === 'pending' || disposal === undefined) return whole;
  const { kind, concludedOn } = record;
  const instances = record.kind === 'lawsuit' ? (record.instances ?? []) : [];
  const column = words.find(kind, disposal, decisionDay({ concludedOn, instances }))?.column;
  switch (column) {
    case 'upheld':
    case 'corrected':
    case 'other':
      return { ...whole, result: column };
    case 'dismissedSuit':
      return { ...whole, result: dismissedSuit };
    default:
      return whole;
  }
}
