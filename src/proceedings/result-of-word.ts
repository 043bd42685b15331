import type { CountingRules } from '../domain/counting-rules.js';
import { decisionDay } from '../domain/proceeding/count-proceeding.js';
import { wordsWith } from '../domain/proceeding/own-words.js';
import { law } from '../law/law.js';
import { PROCEEDING_RESULTS, type ProceedingResult } from '../law/vocabularies/keys.js';
import type { ProceedingRecord } from './proceeding-file.js';

const isResult = (column: string | undefined): column is ProceedingResult =>
  (PROCEEDING_RESULTS as readonly (string | undefined)[]).includes(column);

/** What a ground came to by the word about it; null where none was said, or the word leaves it open. */
export function resultOfWord(
  record: ProceedingRecord,
  word: string | undefined,
  { dismissedSuit, ownWords }: CountingRules,
): ProceedingResult | null {
  if (word === undefined) return null;
  const { concludedOn } = record;
  const instances = record.kind === 'lawsuit' ? (record.instances ?? []) : [];
  const decidedOn = decisionDay({ ...(concludedOn !== undefined && { concludedOn }), instances });
  const column = wordsWith(law().disposals, ownWords).find(record.kind, word, decidedOn)?.column;
  if (column === 'dismissedSuit') return dismissedSuit;
  if (column !== 'stated') return isResult(column) ? column : null;
  const told = record.kind === 'lawsuit' ? record.instances?.at(-1)?.result : undefined;
  return told ?? record.result ?? null;
}
