import { DomainError } from '../../law/domain-error.js';
import type { LocalDate } from '../../law/local-date.js';
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
  /** As the law data write it, or as the agency does that placed it. */
  readonly word: string;
  readonly column: DisposalColumn;
  readonly silent: boolean;
  /** Of a `pending` word: not even the instance ends (中止). */
  readonly goesOn: boolean;
  /** Placed by the agency or a superior, see `OwnWord`. */
  readonly own?: boolean;
}

/** The words that the law data know, and those that an agency placed itself; compared without spaces and punctuation. */
export interface DisposalWords {
  /** @param decidedOn the day on which it was decided so: an agency places words from a day on */
  find(kind: ProceedingFacts['kind'], word: string, decidedOn?: LocalDate): DisposalWord | undefined;
}

/** @throws DomainError `disposal.unknown` where neither the law data nor the agency places the word */
export function columnOf(
  words: DisposalWords,
  kind: ProceedingFacts['kind'],
  word: string,
  decidedOn: LocalDate | undefined,
): DisposalColumn {
  const found = words.find(kind, word, decidedOn);
  if (found) return found.column;
  throw new DomainError(
    'disposal.unknown',
    `不认识的文书用语“${word}”，请改用法律用语，或者先由法制审核人员把它列入表四的一栏。`,
    {
      disposal: word,
    },
  );
}
