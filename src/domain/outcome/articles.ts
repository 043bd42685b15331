import { citedPlaces, covers, placeText } from '../../law/outcomes/cited-articles.js';
import type { Law } from '../../law/law.js';
import type { Outcome } from '../../law/vocabularies/keys.js';
import { refusal, warning, type DecisionGiven, type Ground, type OutcomeFinding } from './decision-given.js';

type ArticleLaw = Pick<Law, 'outcomes' | 'decisionRules'>;

/** Articles that an answer with this result may rest on; the first are those of the vocabulary. */
export const articlesOf = (outcome: Outcome, { outcomes, decisionRules }: ArticleLaw): readonly string[] => [
  ...outcomes[outcome].articles,
  ...decisionRules.outcomes[outcome].articles,
];

function wrongArticle({ outcome, article }: Ground, field: string, law: ArticleLaw): OutcomeFinding[] {
  if (article === undefined) return [];
  const own = articlesOf(outcome, law).flatMap(citedPlaces);
  const common = law.decisionRules.common.flatMap(citedPlaces);
  const wrong = citedPlaces(article).filter(
    (cited) =>
      // The list of results as a whole goes with any of them; one of its items does not.
      !(cited.article === 36 && cited.item === undefined) &&
      ![...own, ...common].some((allowed) => covers(allowed, cited)),
  );
  if (wrong.length === 0) return [];
  const { label, articles } = law.outcomes[outcome];
  const sentence = `条例${wrong.map(placeText).join('、')}不是“${label}”的依据，这一结果的依据是${articles.join('、')}。请更正依据，或者改选结果。`;
  return [refusal(field, 'outcome.article', sentence)];
}

/** A result and an article that do not belong together; a refusal without any. */
export function examineArticles(given: DecisionGiven, law: ArticleLaw): OutcomeFinding[] {
  const { outcome, grounds, particulars } = given;
  const wrong = [
    ...grounds.flatMap((ground, n) => wrongArticle(ground, `grounds.${n}.article`, law)),
    ...(particulars.items ?? []).flatMap((item, n) =>
      wrongArticle(item, `particulars.items.${n}.article`, law),
    ),
  ];
  const cited = [...grounds, ...(particulars.items ?? [])].some(({ article }) => article !== undefined);
  if (cited || !outcome.startsWith('refused.')) return wrong;
  const { label, articles } = law.outcomes[outcome];
  return [
    ...wrong,
    warning(
      'grounds',
      'outcome.noArticle',
      `“${label}”应当写明依据的条款（${articles.join('、')}），还没有写明，请补充。`,
    ),
  ];
}
