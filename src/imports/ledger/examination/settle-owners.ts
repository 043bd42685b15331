import type { ExaminationState } from './examination-state.js';
import type { SettledAgencies } from './settle-agencies.js';

/** A review or lawsuit that names no agency belongs to that of the record it is about. */
function inheritOwners(state: ExaminationState): void {
  // Lawsuits after reviews: a suit may point to a review that has inherited its agency.
  for (const kind of ['review', 'lawsuit']) {
    for (const { ordinal, ref, sameAgency } of state.references) {
      if (!sameAgency || state.entries.kind(ordinal) !== kind || state.entries.owner(ordinal) !== undefined)
        continue;
      const target = state.refs.get(ref);
      const owner = target === undefined ? undefined : state.entries.owner(target);
      if (owner !== undefined) state.entries.setOwner(ordinal, owner);
    }
  }
}

/** Gives every record its agency, and refuses what belongs to none or to one that this import may not write to. */
export function settleOwners(state: ExaminationState, { home, writable }: SettledAgencies): void {
  inheritOwners(state);
  for (let ordinal = 0; ordinal < state.entries.size; ordinal += 1) {
    const kind = state.entries.kind(ordinal);
    if (kind === undefined || kind === 'agency') continue;
    const owner = state.entries.owner(ordinal) ?? home;
    if (state.entries.verdict(ordinal) === 'refused') {
      if (owner !== undefined) state.entries.setOwner(ordinal, owner);
      continue;
    }
    if (owner === undefined) {
      state.refuse(ordinal, 'agency.needed', 'agency');
      continue;
    }
    state.entries.setOwner(ordinal, owner);
    if (writable.has(owner)) continue;
    state.refuse(ordinal, 'agency.unknown', 'agency', { name: '机构代码', value: owner });
  }
}
