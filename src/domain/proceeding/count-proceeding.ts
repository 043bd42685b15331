import type { LocalDate } from '../../law/local-date.js';
import type { ProceedingGroup, ProceedingResult } from '../../law/vocabularies/keys.js';
import type { CountingRules } from '../counting-rules.js';
import { columnOf, type DisposalColumn, type DisposalWords } from './disposals.js';
import {
  caseSpans,
  inOrder,
  ordinary,
  separateSpans,
  type InstanceResult,
  type Span,
} from './instance-spans.js';
import { wordsWith } from './own-words.js';
import type { CountedProceeding, InstanceFacts, ProceedingFacts } from './proceeding-facts.js';

const groupOf = ({ kind, route }: ProceedingFacts): ProceedingGroup =>
  kind === 'review' ? 'review' : route === 'afterReview' ? 'suitAfterReview' : 'suitDirect';

/** The column a disposal leads to; null where it ends nothing. `upheld` is what 驳回上诉 leaves in force, `stated` what 改判 came to. */
function placed(
  column: DisposalColumn,
  rules: CountingRules,
  told: { upheld: ProceedingResult | null; stated: ProceedingResult | null },
): ProceedingResult | null {
  switch (column) {
    case 'pending':
    case 'notCounted':
      return null;
    case 'asFirstInstance':
      return told.upheld;
    case 'stated':
      return told.stated;
    case 'dismissedSuit':
      return rules.dismissedSuit;
    default:
      return column;
  }
}

/** When the whole was decided; of a suit that tells only its instances, when the last of them was. */
export const decisionDay = ({
  concludedOn,
  instances,
}: Pick<ProceedingFacts, 'concludedOn' | 'instances'>): LocalDate | undefined =>
  concludedOn ?? inOrder(instances).findLast((instance) => instance.decidedOn !== undefined)?.decidedOn;

function resultByWord(
  facts: ProceedingFacts,
  rules: CountingRules,
  words: DisposalWords,
): ProceedingResult | null {
  if (facts.result !== undefined) return facts.result;
  if (facts.disposal === undefined) return null;
  const column = columnOf(words, facts.kind, facts.disposal, decisionDay(facts));
  return placed(column, rules, { upheld: null, stated: null });
}

/** An instance without a word of its own, when it is the last, decides what the case as a whole is said to have come to. */
function instanceResults(facts: ProceedingFacts, rules: CountingRules, words: DisposalWords): InstanceResult {
  const last = inOrder(facts.instances).at(-1);
  const stated = resultByWord(facts, rules, words);
  return (instance, before) => {
    if (instance.disposal === undefined) return instance.result ?? (instance === last ? stated : before);
    // The first instance's word may be missing while the appeal court upheld it: then the case's own result tells.
    return placed(columnOf(words, facts.kind, instance.disposal, instance.decidedOn), rules, {
      upheld: before ?? stated,
      stated: instance.result ?? stated,
    });
  };
}

/** What was accepted. */
type Accepted = ProceedingFacts & { readonly acceptedOn: LocalDate };
const isAccepted = (facts: ProceedingFacts): facts is Accepted => facts.acceptedOn !== undefined;

function undividedSpan(facts: Accepted, rules: CountingRules, words: DisposalWords): Span {
  const result = facts.concludedOn === undefined ? null : resultByWord(facts, rules, words);
  const concludedOn = result === null ? null : (facts.concludedOn ?? null);
  return { acceptedOn: facts.acceptedOn, concludedOn, result, supersededOn: null };
}

/** The last span takes the conclusion of the case where its instances do not tell one. */
function withConclusion(spans: Span[], whole: Span): Span[] {
  const last = spans.at(-1);
  if (last?.concludedOn !== null || whole.concludedOn === null || whole.concludedOn < last.acceptedOn)
    return spans;
  return [...spans.slice(0, -1), { ...last, concludedOn: whole.concludedOn, result: whole.result }];
}

/**
 * 不予受理, 不予立案: no case, unless the court above ordered the one below to take it (行诉解释 art. 109). Nor one that ended
 * with a word that the agency does not count.
 */
function neverACase(facts: Accepted, words: DisposalWords): boolean {
  const columnAt = (word: string | undefined, on: LocalDate | undefined): DisposalColumn | undefined =>
    word === undefined ? undefined : words.find(facts.kind, word, on)?.column;
  const isNone = (instance: InstanceFacts | undefined): boolean =>
    columnAt(instance?.disposal, instance?.decidedOn) === 'notCounted';
  const instances = inOrder(facts.instances);
  const [first, ...above] = instances;
  const taken = above.some((instance) => columnAt(instance.disposal, instance.decidedOn) === 'pending');
  const last = ordinary(instances, facts.acceptedOn).findLast((instance) => instance.decidedOn !== undefined);
  return (
    columnAt(facts.disposal, decisionDay(facts)) === 'notCounted' || isNone(last) || (isNone(first) && !taken)
  );
}

/**
 * Where a review or lawsuit counts in table 四: one span, one more after each appeal, none where it was never a case
 * (not accepted, 不予受理, 不予立案) or belongs to the agency whose act is at issue (国办公开办函〔2016〕201号).
 * @throws DomainError `disposal.unknown`
 */
export function countProceeding(
  facts: ProceedingFacts,
  rules: CountingRules,
  disposals: DisposalWords,
): CountedProceeding[] {
  const words = wordsWith(disposals, rules.ownWords);
  if (!isAccepted(facts) || facts.role === 'reviewBody' || neverACase(facts, words)) return [];
  const whole = undividedSpan(facts, rules, words);
  const group = groupOf(facts);
  if (facts.instances.length === 0) return [{ span: 1, group, ...whole }];
  const byInstance = rules.litigationUnit === 'instance' ? separateSpans : caseSpans;
  const spans = withConclusion(byInstance(facts, instanceResults(facts, rules, words)), whole);
  return spans.map((span, index) => ({ span: index + 1, group, ...span }));
}
