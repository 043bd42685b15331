import type { DisposalColumn, DisposalWord, DisposalWords } from '../../../domain/proceeding/disposals.js';
import type { LawsuitRecord, ReviewRecord } from '../records/record-schemas.js';

const CONTRADICTED: ReadonlySet<DisposalColumn> = new Set(['upheld', 'corrected', 'other', 'pending']);
const RESULTS: ReadonlySet<DisposalColumn> = new Set(['upheld', 'corrected', 'other', 'dismissedSuit']);

/**
 * Where the law is silent a dismissal counts as 其他结果 or 结果维持, never as a correction: 驳回起诉 whatever the setting says,
 * and 驳回复议申请, which before 2024 was also the word for a claim without merit (复议法实施条例第四十八条).
 */
const isDismissal = ({ column, silent }: DisposalWord): boolean =>
  column === 'dismissedSuit' || (column === 'other' && silent);

/** Whether the result that was told cannot be what the word says. A word that the agency placed itself contradicts nothing. */
export const contradicts = (word: DisposalWord, result: string): boolean =>
  word.own !== true && contradictsLaw(word, result);

const contradictsLaw = (word: DisposalWord, result: string): boolean =>
  isDismissal(word) ? result === 'corrected' : CONTRADICTED.has(word.column) && word.column !== result;

/** The result of the whole against its parts: it stands as long as one part can mean it. */
export function againstParts(
  { result, parts = [], concludedOn }: ReviewRecord,
  words: DisposalWords,
): string | undefined {
  if (result === undefined) return undefined;
  const told = parts.flatMap(({ disposal }) => {
    const word = disposal === undefined ? undefined : words.find('review', disposal, concludedOn);
    return word && RESULTS.has(word.column) ? [{ disposal, word }] : [];
  });
  return told.every(({ word }) => contradicts(word, result)) ? told[0]?.disposal : undefined;
}

/** Levels of the ordinary procedure; a reopening (再审) may come to something else. */
const LAST_ORDINARY_LEVEL = 2;

/** The result of the whole against the judgment that ended the case, where one did. */
export function againstJudgment(
  { result, instances = [] }: LawsuitRecord,
  words: DisposalWords,
): string | undefined {
  const last = instances.at(-1);
  const reopened = instances.some(({ level }) => level > LAST_ORDINARY_LEVEL);
  if (result === undefined || reopened || last?.decidedOn === undefined || last.appealedOn !== undefined) {
    return undefined;
  }
  const wordOf = (instance: typeof last | undefined): DisposalWord | undefined =>
    instance?.disposal === undefined
      ? undefined
      : words.find('lawsuit', instance.disposal, instance.decidedOn);
  const upheld = wordOf(last)?.column === 'asFirstInstance';
  const deciding = upheld ? instances.at(-2) : last;
  const word = wordOf(deciding);
  return word && RESULTS.has(word.column) && contradicts(word, result) ? deciding?.disposal : undefined;
}
