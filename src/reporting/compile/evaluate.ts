import type { CountedCase } from '../../domain/case/case-facts.js';
import type { CountedProceeding } from '../../domain/proceeding/proceeding-facts.js';
import type { CaseMeasure } from '../../law/editions/edition.js';
import type { CasePredicate } from '../definition/applications-table.js';
import type { Period } from '../definition/period.js';
import type { ProceedingPredicate } from '../definition/proceedings-table.js';

/** In-memory meaning of a measure: the oracle against which the compiled SQL is tested. */
const MEASURES: Record<CaseMeasure, (c: CountedCase, period: Period) => boolean> = {
  received: (c, { from, to }) => from <= c.receivedOn && c.receivedOn <= to,
  carriedIn: (c, { from }) => c.receivedOn < from && (c.handledOn === null || c.handledOn >= from),
  handled: (c, { from, to }) => c.handledOn !== null && from <= c.handledOn && c.handledOn <= to,
  carriedOut: (c, { to }) => c.receivedOn <= to && (c.handledOn === null || c.handledOn > to),
};

export function countsCase(predicate: CasePredicate, counted: CountedCase, period: Period): boolean {
  return (
    MEASURES[predicate.measure](counted, period) &&
    (predicate.applicantTypes?.includes(counted.applicantType) ?? true) &&
    (predicate.outcomes === undefined ||
      (counted.outcome !== null && predicate.outcomes.includes(counted.outcome)))
  );
}

/** Where a span of a proceeding stands at the end of the period; undefined: table 四 does not count it. */
function standing(span: CountedProceeding, { from, to }: Period): ProceedingPredicate['counts'] | undefined {
  if (span.acceptedOn > to) return undefined;
  const appealed = span.supersededOn !== null && span.supersededOn <= to;
  // An instance that was sent back goes on in the next one.
  if (span.concludedOn === null) return appealed ? undefined : 'pending';
  if (span.concludedOn > to) return 'pending';
  return span.concludedOn >= from && !appealed ? (span.result ?? undefined) : undefined;
}

export function countsProceeding(
  predicate: ProceedingPredicate,
  span: CountedProceeding,
  period: Period,
): boolean {
  const stands = standing(span, period);
  if (span.group !== predicate.group || stands === undefined) return false;
  return predicate.counts === 'all' || predicate.counts === stands;
}

export const evaluateCells = <P, T>(
  cells: readonly P[],
  items: readonly T[],
  counts: (predicate: P, item: T, period: Period) => boolean,
  period: Period,
): number[] => cells.map((cell) => items.filter((item) => counts(cell, item, period)).length);
