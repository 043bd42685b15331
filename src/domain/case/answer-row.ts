import { citedPlaces } from '../../law/outcomes/cited-articles.js';
import type { Outcome } from '../../law/vocabularies/keys.js';
import type { CountingRules } from '../counting-rules.js';
import { mixedOutcome } from '../outcome/mixed-outcome.js';
import type { DecisionFacts } from './case-facts.js';

type Answer = Pick<DecisionFacts, 'outcome' | 'items' | 'grounds'>;

/** Granted by nothing but telling where it was published (条例 art. 36 (一)), as far as the articles that were cited tell. */
function isPublishedAlready({ outcome, grounds = [], items = [] }: Answer): boolean {
  const places = grounds.flatMap(({ article }) => (article === undefined ? [] : citedPlaces(article)));
  const ofArticle36 = places.filter(({ article }) => article === 36);
  return (
    outcome === 'granted' &&
    items.length === 0 &&
    ofArticle36.length > 0 &&
    ofArticle36.every(({ item }) => item === 1)
  );
}

/** What was withheld is of third parties alone, such as the names that were masked. */
function isMaskedOnly({ outcome, grounds = [], items = [] }: Answer): boolean {
  const withheld = grounds.filter((ground) => ground.outcome !== 'partial' && ground.outcome !== 'granted');
  return (
    outcome === 'partial' &&
    items.length === 0 &&
    withheld.length > 0 &&
    withheld.every((ground) => ground.outcome === 'refused.thirdParty')
  );
}

/** The row of an answer: of its items together where they were answered apart, else the one that was recorded. */
export function rowOf(answer: Answer, rules: CountingRules): Outcome {
  if (isPublishedAlready(answer)) return rules.publishedRow;
  if (isMaskedOnly(answer)) return rules.maskedRow;
  return mixedOutcome(answer.items ?? [], rules.mixedOutcomeRule) ?? answer.outcome;
}
