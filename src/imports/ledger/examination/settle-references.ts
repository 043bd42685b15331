import { importIssue } from '../import-issues.js';
import { fieldName } from '../records/field-names.js';
import type { ExaminationState } from './examination-state.js';
import { keyText, type KnownRegister } from './known-register.js';
import { KNOWN_BATCH } from './settle-known.js';
import type { Reference, ReferableKind } from './record-keys.js';

type Held = Reference & { readonly ordinal: number };

const KIND_NAMES: Readonly<Record<ReferableKind, string>> = {
  application: '申请',
  review: '复议',
  lawsuit: '诉讼',
};
const kindsText = (kinds: readonly ReferableKind[]): string =>
  kinds.map((kind) => KIND_NAMES[kind]).join('或者');
/** `decisions[1].by` is called by its last key. */
const nameOf = ({ field }: Held): string =>
  fieldName([
    field
      .replace(/\[\d+\]$/, '')
      .split('.')
      .at(-1) ?? field,
  ]);

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** A review or suit is not accepted before what it is about began, nor does an application repeat one that came later. */
function judgeDays(state: ExaminationState, held: Held, target: number): void {
  const [day, began] = [held.day, state.entries.day(target)];
  if (day === undefined || began === undefined || day >= began) return;
  const otherName = `${state.placeOf(target)}的${fieldName([state.entries.kind(target) === 'application' ? 'receivedOn' : 'acceptedOn'])}`;
  const facts = { name: fieldName([held.dayField]), value: day, otherName, other: began };
  state.refuse(held.ordinal, 'date.order', held.dayField, facts);
}

/** References whose target is not in the file and has to be in the system. */
function judgeInFile(state: ExaminationState, held: Held): boolean {
  const target = state.refs.get(held.ref);
  if (target === undefined) return false;
  const kind = state.entries.kind(target);
  const facts = { name: nameOf(held), value: held.ref };
  const place = state.placeOf(target);
  if (target === held.ordinal) state.refuse(held.ordinal, 'ref.itself', held.field, facts);
  else if (!held.wants.some((wanted) => wanted === kind)) {
    state.refuse(held.ordinal, 'ref.wrongKind', held.field, {
      ...facts,
      kinds: kindsText(held.wants),
      target: place,
    });
  } else if (held.sameAgency && state.entries.owner(target) !== state.entries.owner(held.ordinal)) {
    state.refuse(held.ordinal, 'ref.otherAgency', held.field, { ...facts, target: place });
  } else judgeDays(state, held, target);
  return true;
}

/** Which of these references the system knows, by ordinal and field. */
async function knownInSystem(
  state: ExaminationState,
  known: KnownRegister,
  missing: readonly Held[],
): Promise<Set<Held>> {
  const found = new Set<Held>();
  for (const kind of ['application', 'review', 'lawsuit'] as const) {
    for (const batch of chunks(
      missing.filter(({ wants }) => wants.includes(kind)),
      KNOWN_BATCH,
    )) {
      const keyed = batch.map((held) => ({
        held,
        agency: state.entries.owner(held.ordinal) ?? '',
        key: held.ref,
      }));
      const marks = await known.marks(kind, keyed);
      for (const one of keyed) if (marks.has(keyText(one))) found.add(one.held);
    }
  }
  return found;
}

/** Refuses references to records that are neither in the file nor in the system. */
export async function settleReferences(state: ExaminationState, known: KnownRegister): Promise<void> {
  const missing = state.references.filter((held) => !judgeInFile(state, held));
  const found = missing.length === 0 ? new Set<Held>() : await knownInSystem(state, known, missing);
  for (const held of missing) {
    if (found.has(held)) continue;
    const facts = { name: nameOf(held), value: held.ref, kinds: kindsText(held.wants) };
    state.refuse(held.ordinal, 'ref.unknown', held.field, facts);
  }
}

/** Where only the valid lines are taken, what points to a refused line falls with it, and so on. */
export function refuseDependants(state: ExaminationState): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const held of state.references) {
      const target = state.refs.get(held.ref);
      if (target === undefined || state.entries.verdict(target) !== 'refused') continue;
      if (state.entries.verdict(held.ordinal) === 'refused') continue;
      const facts = { name: nameOf(held), value: held.ref, target: state.placeOf(target) };
      state.refuseWith(held.ordinal, [
        importIssue('ref.refused', state.entries.place(held.ordinal), held.field, facts),
      ]);
      changed = true;
    }
  }
}
