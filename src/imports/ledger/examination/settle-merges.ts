import { fieldName } from '../records/field-names.js';
import type { ExaminationState } from './examination-state.js';

/** Ordinals of applications that are merged, one into the other, until they come back to the first. */
function circles(into: ReadonlyMap<number, number>): number[] {
  const settled = new Set<number>();
  const found: number[] = [];
  for (const start of into.keys()) {
    const path = new Set<number>();
    let at: number | undefined = start;
    while (at !== undefined && !settled.has(at) && !path.has(at)) {
      path.add(at);
      at = into.get(at);
    }
    if (at !== undefined && path.has(at)) found.push(...[...path].slice([...path].indexOf(at)));
    for (const ordinal of path) settled.add(ordinal);
  }
  return found;
}

/** Of applications that are handled as one, one has to be left into which the others are merged. */
export function settleMerges(state: ExaminationState): void {
  const into = new Map<number, number>();
  const refs = new Map<number, string>();
  for (const { ordinal, field, ref } of state.references) {
    const target = field === 'mergedInto' ? state.refs.get(ref) : undefined;
    if (target === undefined || target === ordinal) continue;
    into.set(ordinal, target);
    refs.set(ordinal, ref);
  }
  for (const ordinal of circles(into)) {
    const facts = { name: fieldName(['mergedInto']), value: refs.get(ordinal) ?? '' };
    state.refuse(ordinal, 'merged.circle', 'mergedInto', facts);
  }
}
