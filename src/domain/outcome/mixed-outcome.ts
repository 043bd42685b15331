import { OUTCOMES, type Outcome } from '../../law/vocabularies/keys.js';
import type { CountingRules } from '../counting-rules.js';

export type MixedOutcomeRule = CountingRules['mixedOutcomeRule'];

/** Printed under （一）予以公开 or （二）部分公开. */
export const isGiven = (outcome: Outcome): boolean => outcome === 'granted' || outcome === 'partial';
/** Printed under （三）不予公开. */
export const isRefused = (outcome: Outcome): boolean => outcome.startsWith('refused.');

const inPrintOrder = (a: Outcome, b: Outcome): number => OUTCOMES.indexOf(a) - OUTCOMES.indexOf(b);

/**
 * The one row of an application whose items came to these results. Nothing given: the principal ground in the order of the
 * table, (三) > (四) > (五) > (六).
 * @returns undefined where there is nothing to decide: no items, or a rule that leaves the row to whoever decides
 */
export function mixedOutcome(items: readonly Outcome[], rule: MixedOutcomeRule): Outcome | undefined {
  const different = [...new Set(items)].sort(inPrintOrder);
  const [first] = different;
  if (first === undefined || different.length === 1) return first;
  if (rule === 'asRecorded') return undefined;
  if (!different.some(isGiven)) return first;
  const separated = different.includes('partial') || different.some(isRefused);
  return rule === 'grantedUnlessRefused' && !separated ? 'granted' : 'partial';
}

/** What else was decided beside the row: kept with the answer for the prose, counted nowhere. */
export const otherGrounds = (items: readonly Outcome[], row: Outcome): Outcome[] =>
  [...new Set(items)].filter((outcome) => outcome !== row).sort(inPrintOrder);
