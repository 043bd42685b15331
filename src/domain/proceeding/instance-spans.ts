import type { LocalDate } from '../../law/local-date.js';
import type { ProceedingResult } from '../../law/vocabularies/keys.js';
import type { InstanceFacts, ProceedingFacts } from './proceeding-facts.js';

/** A span before it is numbered and grouped. */
export interface Span {
  acceptedOn: LocalDate;
  concludedOn: LocalDate | null;
  result: ProceedingResult | null;
  supersededOn: LocalDate | null;
}

/** A lawsuit that a court took. */
type Begun = Pick<ProceedingFacts, 'instances'> & { readonly acceptedOn: LocalDate };

/** What an instance decided: null where it ended nothing, as 发回重审 does. */
export type InstanceResult = (
  instance: InstanceFacts,
  before: ProceedingResult | null,
) => ProceedingResult | null;

const openSpan = (acceptedOn: LocalDate): Span => ({
  acceptedOn,
  concludedOn: null,
  result: null,
  supersededOn: null,
});

const startOf = (instance: InstanceFacts): LocalDate | undefined => instance.acceptedOn ?? instance.decidedOn;

/** Instances in the order in which they happened; those without a day keep their place. */
export function inOrder(instances: readonly InstanceFacts[]): InstanceFacts[] {
  return [...instances].sort((a, b) => {
    const [first, second] = [startOf(a), startOf(b)];
    return first === undefined || second === undefined || first === second ? 0 : first < second ? -1 : 1;
  });
}

/** When the judgment of this instance was taken further: the day of the appeal, or else the day the next instance began. */
const takenFurtherOn = (instance: InstanceFacts, next: InstanceFacts | undefined): LocalDate | undefined =>
  instance.appealedOn ?? (next && startOf(next));

const LAST_ORDINARY_LEVEL = 2;

/**
 * A reopening (再审) follows the judgment in force: neither it nor a trial that it orders restates what was counted. One that has a
 * court take a case which it had refused came before there was a case.
 */
export function ordinary(
  instances: readonly InstanceFacts[],
  acceptedOn: LocalDate,
): readonly InstanceFacts[] {
  const reopened = instances.findIndex(
    (one) => one.level > LAST_ORDINARY_LEVEL && (startOf(one) ?? acceptedOn) >= acceptedOn,
  );
  return reopened < 0 ? instances : instances.slice(0, reopened);
}

/**
 * One case through its instances: a judgment counts from its day until it is appealed; from the appeal on the case is pending
 * again, until the next judgment that ends it.
 */
export function caseSpans(facts: Begun, resultOf: InstanceResult): Span[] {
  const instances = ordinary(inOrder(facts.instances), facts.acceptedOn);
  const spans: Span[] = [];
  let current = openSpan(facts.acceptedOn);
  let lastResult: ProceedingResult | null = null;
  instances.forEach((instance, index) => {
    // What was decided before any court had taken the case ended none.
    if (instance.decidedOn === undefined || instance.decidedOn < facts.acceptedOn) return;
    const result = resultOf(instance, lastResult);
    if (result === null) return;
    lastResult = result;
    current.concludedOn = instance.decidedOn;
    current.result = result;
    const further = takenFurtherOn(instance, instances[index + 1]);
    if (further === undefined) return;
    current.supersededOn = further;
    spans.push(current);
    current = openSpan(further);
  });
  return [...spans, current];
}

/** Every instance as a case of its own; one that ended nothing stays pending until the next begins. */
export function separateSpans(facts: Begun, resultOf: InstanceResult): Span[] {
  let lastResult: ProceedingResult | null = null;
  // What was decided before any court had taken the case was no case.
  const instances = inOrder(facts.instances).filter(
    ({ decidedOn }) => decidedOn === undefined || decidedOn >= facts.acceptedOn,
  );
  return instances.map((instance, index) => {
    const span = openSpan(startOf(instance) ?? facts.acceptedOn);
    const result = instance.decidedOn === undefined ? null : resultOf(instance, lastResult);
    const next = instances[index + 1];
    if (result === null || instance.decidedOn === undefined) {
      return { ...span, supersededOn: (next && startOf(next)) ?? null };
    }
    lastResult = result;
    return { ...span, concludedOn: instance.decidedOn, result };
  });
}
