import type { Law } from '../../law/law.js';
import type { Particular } from '../../law/outcomes/decision-rules-schema.js';
import { examineArticles } from './articles.js';
import { examineHistory } from './case-history.js';
import {
  isTold,
  refusal,
  warning,
  type CaseKnown,
  type DecisionGiven,
  type OutcomeFinding,
} from './decision-given.js';
import { examineDuplicate } from './duplicate.js';
import { isGiven, mixedOutcome } from './mixed-outcome.js';
import { examineThirdParties } from './third-parties.js';

type OutcomeLaw = Pick<Law, 'outcomes' | 'decisionRules'>;

/** What is given and what is not may be told by the grounds or by the items as well as in words. */
function isToldOtherwise({ grounds, particulars }: DecisionGiven, key: Particular): boolean {
  const items = particulars.items ?? [];
  const notGiven = items.filter(({ outcome }) => outcome !== 'granted');
  if (key === 'given')
    return (
      grounds.some(({ outcome }) => outcome === 'granted') || items.some(({ outcome }) => isGiven(outcome))
    );
  if (key === 'refused') return grounds.some(({ outcome }) => !isGiven(outcome)) || notGiven.length > 0;
  return key === 'reasons' && notGiven.length > 0 && notGiven.every(({ reasons }) => reasons !== undefined);
}

function examineParticulars(given: DecisionGiven, { outcomes, decisionRules }: OutcomeLaw): OutcomeFinding[] {
  const { label } = outcomes[given.outcome];
  return decisionRules.outcomes[given.outcome].particulars.flatMap(({ key, need, why }) => {
    // The earlier case has an examination of its own.
    if (need === 'optional' || key === 'earlierCase' || isTold(given, key) || isToldOtherwise(given, key))
      return [];
    const sentence = `“${label}”：${why}`;
    return need === 'required'
      ? [refusal(`particulars.${key}`, 'outcome.incomplete', `${sentence}还没有写明，请补充。`)]
      : [warning(`particulars.${key}`, 'outcome.untold', `${sentence}还没有写明。`)];
  });
}

/** Several items with different results are one row; which one, the rule of the agency says. */
function examineItems(
  given: DecisionGiven,
  { rules }: CaseKnown,
  { outcomes }: OutcomeLaw,
): OutcomeFinding[] {
  const items = (given.particulars.items ?? []).map(({ outcome }) => outcome);
  if (items.length === 0) return [];
  const row = mixedOutcome(items, rules.mixedOutcomeRule);
  if (row === given.outcome) return [];
  if (row !== undefined) {
    const sentence = `各项结果合并后应计入“${outcomes[row].label}”，所选的是“${outcomes[given.outcome].label}”。请改选结果，或者更正各项。`;
    return [refusal('outcome', 'outcome.mixed', sentence)];
  }
  const fits = items.includes(given.outcome) || (given.outcome === 'partial' && items.some(isGiven));
  return fits
    ? []
    : [
        refusal(
          'outcome',
          'outcome.mixed',
          `“${outcomes[given.outcome].label}”不是其中任何一项的结果。请选择其中一项的结果，或者更正各项。`,
        ),
      ];
}

/** Grounds that say the contrary of the result. */
function examineGrounds({ outcome, grounds }: DecisionGiven, { outcomes }: OutcomeLaw): OutcomeFinding[] {
  const given = grounds.some((ground) => isGiven(ground.outcome));
  const notGiven = grounds.find((ground) => !isGiven(ground.outcome));
  if (!isGiven(outcome) && given) {
    const sentence = `依据里有予以公开的部分，结果却是“${outcomes[outcome].label}”。一部分公开的，请选“部分公开”。`;
    return [refusal('grounds', 'outcome.grounds', sentence)];
  }
  if (outcome === 'granted' && notGiven?.outcome.startsWith('refused.')) {
    const sentence = `依据里有“${outcomes[notGiven.outcome].label}”，结果却是“予以公开”。区分处理的，请选“部分公开”。`;
    return [refusal('grounds', 'outcome.grounds', sentence)];
  }
  return [];
}

/**
 * Whether an answer agrees with itself, with the law, and with what happened to the case (条例 art. 30, 32, 35–39, 42).
 * Contradictions are refusals, and so are the two things that a row cannot do without: what of a partial answer is given and
 * what is not, and the earlier answer of a repeated application. What else is missing is a warning.
 */
export function examineOutcome(given: DecisionGiven, known: CaseKnown, law: OutcomeLaw): OutcomeFinding[] {
  return [
    ...examineParticulars(given, law),
    ...examineGrounds(given, law),
    ...examineItems(given, known, law),
    ...examineArticles(given, law),
    ...examineDuplicate(given, known),
    ...examineThirdParties(given, known),
    ...examineHistory(given, known),
  ];
}
