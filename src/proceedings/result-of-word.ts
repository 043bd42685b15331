import type { CountingRules } from '../domain/counting-rules.js';
import { law } from '../law/law.js';
import { PROCEEDING_RESULTS, type ProceedingResult } from '../law/vocabularies/keys.js';
import type { ProceedingRecord } from './proceeding-file.js';

const isResult = (column: string | undefined): column is ProceedingResult =>
  (PROCEEDING_RESULTS as readonly (string | undefined)[]).includes(column);

/** What a ground came to by the word about it; null where none was said, or the word leaves it open. */
export function resultOfWord(
  record: ProceedingRecord,
  word: string | undefined,
  { dismissedSuit }: CountingRules,
): ProceedingResult | null {
  if (word === undefined) return null;
  const column = law().disposals.find(record.kind, word)?.column;
  if (column === 'dismissedSuit') return dismissedSuit;
  if (column !== 'stated') return isResult(column) ? column : null;
  const told = record.kind === 'lawsuit' ? record.instances?.at(-1)?.result : undefined;
  return told ?? record.result ?? null;
}
