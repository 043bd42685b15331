import type { Proceeding, Vocabularies } from '../../api/types.js';
import { knownWord } from '../steps/disposal-words.js';
import type { Verdict } from '../verdict.js';

type Instance = Proceeding['instances'][number];
type Disposals = Vocabularies['disposals'] | undefined;

const isVerdict = (column: string | undefined): column is Verdict =>
  column === 'upheld' || column === 'corrected' || column === 'other';

/** The column that a word of a court leads to; undefined for one that the law data do not know. */
export const columnOf = (disposals: Disposals, word: string): string | undefined =>
  knownWord(disposals, 'lawsuit', word)?.column;

/**
 * What each instance came to; undefined where its judgment alone does not tell.
 * @param whole what the case as a whole came to
 */
export function instanceVerdicts(
  instances: readonly Instance[],
  whole: Proceeding['result'],
  disposals: Disposals,
): readonly (Verdict | undefined)[] {
  const verdicts: (Verdict | undefined)[] = [];
  for (const { decidedOn, disposal, result } of instances) {
    const last = verdicts.length === instances.length - 1;
    const column = disposal === null ? undefined : columnOf(disposals, disposal);
    if (decidedOn === null) verdicts.push('pending');
    else if (result !== null) verdicts.push(result);
    else if (isVerdict(column)) verdicts.push(column);
    else if (column === 'pending' || column === 'notCounted') verdicts.push(undefined);
    else if (last && whole !== null) verdicts.push(whole);
    else verdicts.push(column === 'asFirstInstance' ? verdicts.at(-1) : undefined);
  }
  return verdicts;
}
