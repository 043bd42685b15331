import type { DisposalWords } from './disposals.js';

/**
 * Whether a review ended without a decision that could be sued on: withdrawn, settled, mediated or otherwise terminated
 * (行政复议法 art. 41, 73, 74). A dismissal of the application (art. 33) is one.
 */
export function endsWithoutDecision(disposal: string | undefined, words: DisposalWords): boolean {
  const found = disposal === undefined ? undefined : words.find('review', disposal);
  return found?.column === 'other' && !found.silent;
}
