import { remedyClause, type Remedy } from '../../domain/remedies/remedy-clause.js';
import { refusedParts, type Ground } from '../../domain/remedies/remedy-route.js';
import { law } from '../../law/law.js';
import type { LetterKind } from '../../law/letters/letters.js';
import { chineseDay } from '../../law/chinese-day.js';
import { remadeText } from './remade-text.js';
import type { LetterAgency, LetterDecision, LetterFacts, LetterInput } from './letter-facts.js';

type Value = string | undefined;
const REGULATIONS = '《中华人民共和国政府信息公开条例》';
/** An article of the regulations is written without their name; another text is named. */
const cited = (article: string): string => (article.startsWith('第') ? `${REGULATIONS}${article}` : article);

/** The articles on which the refused part rests, each once, those of the regulations first. */
function refusedBasis(decision: LetterDecision): Value {
  const parts = refusedParts(decision.grounds);
  const own = parts.flatMap(({ outcome }) => (outcome === 'partial' ? [] : law().outcomes[outcome].articles));
  const recorded = parts.flatMap(({ article }) => (article ? [article.replace(/^条例(?=第)/, '')] : []));
  const all = [...new Set([...own, ...recorded])];
  const regulations = all.filter((article) => article.startsWith('第'));
  const others = all.filter((article) => !article.startsWith('第') && !article.startsWith(REGULATIONS));
  const texts = [...(regulations.length > 0 ? [`${REGULATIONS}${regulations.join('、')}`] : []), ...others];
  return texts.join('；') || undefined;
}

/** What was recorded beside the articles that the outcome rests on anyway. */
function groundArticle({ outcome, grounds }: LetterDecision): Value {
  const own = law().outcomes[outcome].articles;
  const others = grounds.filter(({ article }: Ground) => {
    const bare = article?.replace(/^(《(中华人民共和国)?政府信息公开条例》|条例)/, '');
    return (
      bare !== undefined && bare !== '' && !own.some((one) => one.startsWith(bare) || bare.startsWith(one))
    );
  });
  return [...new Set(others.map(({ article = '' }) => cited(article)))].join('；') || undefined;
}

const paperOf = ({ name }: LetterKind): string => (name.includes('答复书') ? '答复书' : '告知书');

/** Null for a letter that decides nothing. @throws DomainError `remedy.*` */
export function remedyOf(
  kind: LetterKind,
  facts: LetterFacts,
  agency: LetterAgency,
  { on, delivery }: LetterInput,
): Remedy | null {
  const { decision } = facts;
  if (kind.remedy === 'none') return null;
  if (kind.remedy === 'decides' && !decision) return null;
  return remedyClause(
    {
      agency,
      on,
      paper: paperOf(kind),
      decision: kind.remedy === 'thirdParty' || !decision ? 'thirdParty' : decision,
      delivery: decision?.delivery ?? delivery,
      onlineFiling: agency.onlineFiling,
    },
    law(),
  );
}

/** What the decision tells. */
export function decisionValues(
  kind: LetterKind,
  facts: LetterFacts,
  agency: LetterAgency,
  input: LetterInput,
): Readonly<Record<string, () => Value>> {
  const { decision, handledOn, events } = facts;
  const delivery = decision?.delivery ?? input.delivery;
  const withdrawn = !decision && events.some(({ type }) => type === 'withdrawn');
  return {
    remade: () => facts.remade && remadeText(facts.remade),
    remedy: () => remedyOf(kind, facts, agency, input)?.text,
    refusedBasis: () => decision && refusedBasis(decision),
    groundArticle: () => decision && groundArticle(decision),
    outcome: () =>
      decision ? law().outcomes[decision.outcome].label : withdrawn ? '申请人撤回申请' : '并入另一件申请',
    handledOn: () => (handledOn === null ? undefined : chineseDay(handledOn)),
    decisionNo: () => decision?.documentNo,
    servedBy: () => delivery && law().terms.deliveries[delivery].label,
  };
}
