import type { ProceedingFacts } from './proceeding-facts.js';
import type { ProceedingResult } from '../../law/vocabularies/keys.js';

/**
 * Where the law's own word leads: a column of table 四; `pending` where it ends nothing (中止, 发回重审); `notCounted` where no
 * case came about (不予受理, 不予立案); `asFirstInstance` for 驳回上诉维持原判; `dismissedSuit` for 驳回起诉, which a setting places;
 * `stated` where the word does not tell (改判) and the result of the whole case must.
 */
export type DisposalColumn =
  ProceedingResult | 'pending' | 'notCounted' | 'asFirstInstance' | 'dismissedSuit' | 'stated';

/** A word and its column; `silent` where no national text says so. */
export interface DisposalWord {
  readonly column: DisposalColumn;
  readonly silent: boolean;
}

/** The words that the law data know; compared without spaces and punctuation. */
export interface DisposalWords {
  find(kind: ProceedingFacts['kind'], word: string): DisposalWord | undefined;
}
