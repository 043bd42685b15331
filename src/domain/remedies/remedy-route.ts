import { DomainError } from '../../law/domain-error.js';
import type { RemedyLaw } from '../../law/letters/remedy-schema.js';
import type { LocalDate } from '../../law/local-date.js';
import type { Outcome } from '../../law/vocabularies/keys.js';
import type { OutcomeRule } from '../../law/vocabularies/outcome-rules.js';

/** What a decision rests on, part by part. */
export interface Ground {
  readonly outcome: Outcome;
  /** As recorded; beside the articles of the outcome itself. */
  readonly article?: string | undefined;
}

/**
 * `either`: review or suit as one likes; `directSuit`: the same, where 法释〔2025〕8号 names it; `reviewFirst`: review before a
 * suit; `mixed`: review first for what was refused, either for the rest.
 */
export type RemedyRoute = 'either' | 'directSuit' | 'reviewFirst' | 'mixed';

type OutcomeRules = Readonly<Record<Outcome, Pick<OutcomeRule, 'articles'>>>;

/**
 * The route by the articles that the decision rests on, never by its row in table 三: 行政查询事项 stands under 不予公开 and is no
 * refusal under articles 14 to 16 (行政复议法 art. 23(1)(4), 法释〔2025〕8号 art. 1(2)).
 * @throws DomainError `remedy.refusedPart`: a partial disclosure that does not tell on what the refused part rests
 */
export function remedyRoute(
  outcome: Outcome,
  grounds: readonly Ground[],
  on: LocalDate,
  law: { readonly remedies: RemedyLaw; readonly outcomes: OutcomeRules },
): RemedyRoute {
  const parts = partsOf(outcome, grounds);
  const articles = law.remedies.reviewFirst.findLast(({ from }) => from <= on)?.articles ?? [];
  const first = parts.map((part) => restsOn(part, articles, law.outcomes));
  if (first.includes(true)) {
    return outcome === 'partial' || first.includes(false) ? 'mixed' : 'reviewFirst';
  }
  const direct = law.remedies.directSuitOutcomes;
  const named = parts.every((part) => direct.includes(part.outcome.split('.')[0] ?? ''));
  const inForce = (law.remedies.clauses.directSuit[0]?.from ?? '') <= on;
  return named && inForce ? 'directSuit' : 'either';
}

/** A ground that merely repeats 部分公开 or 予以公开 without an article tells nothing of a refused part. */
function partsOf(outcome: Outcome, grounds: readonly Ground[]): readonly Ground[] {
  if (outcome !== 'partial') {
    return grounds.some((ground) => ground.outcome === outcome) ? grounds : [{ outcome }, ...grounds];
  }
  const refused = refusedParts(grounds);
  if (refused.length > 0) return refused;
  throw new DomainError(
    'remedy.refusedPart',
    '部分公开没有登记不予公开部分的依据，无法确定救济途径，文书没有生成。请在办理结果的各项内容里登记不予公开的部分及其依据。',
    {},
  );
}

const SEPARABLE = /^(《.*》)?(条例)?第三十七条/;

/** The grounds of what a partial disclosure does not give. */
export const refusedParts = (grounds: readonly Ground[]): Ground[] =>
  grounds.filter(({ outcome, article }) =>
    outcome === 'granted' || outcome === 'partial'
      ? article !== undefined && article !== '' && !SEPARABLE.test(article) && outcome === 'partial'
      : true,
  );

function restsOn({ outcome, article }: Ground, articles: readonly string[], rules: OutcomeRules): boolean {
  const named = [...rules[outcome].articles, ...(article === undefined ? [] : [ofRegulations(article)])];
  return articles.some((first) => named.some((one) => one.startsWith(first)));
}

/** 条例第十五条 as 第十五条; an article of another text stays as it is. */
const ofRegulations = (article: string): string =>
  article.replace(/^(《(中华人民共和国)?政府信息公开条例》|条例)/, '');
