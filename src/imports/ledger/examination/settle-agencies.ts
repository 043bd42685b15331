import type { AgencyRecord } from '../records/record-schemas.js';
import type { ExaminationState } from './examination-state.js';
import type { KnownAgency, KnownRegister } from './known-register.js';

/** Code and name of the agency that a ledger without agency lines belongs to. */
export const LEDGER_AGENCY: AgencyRecord = {
  kind: 'agency',
  code: 'ledger',
  name: '台账单位',
  level: 'county',
  agencyKind: 'department',
};

/** The agencies that the records may belong to, and which of them have to be added. */
export interface SettledAgencies {
  /** Agency of the records that name none; undefined where they have to name one. */
  readonly home: string | undefined;
  readonly writable: ReadonlySet<string>;
  /** Parents before their children. */
  readonly toAdd: readonly AgencyRecord[];
}

function homeOf(state: ExaminationState, known: KnownRegister): string | undefined {
  if (known.home !== undefined) return known.home;
  const [first, ...others] = state.agencies.keys();
  if (first === undefined) return LEDGER_AGENCY.code;
  return others.length === 0 ? first : undefined;
}

const sameAgency = (record: AgencyRecord, known: KnownAgency): boolean =>
  record.name === known.name &&
  (record.level === undefined || record.level === known.level) &&
  (record.agencyKind === undefined || record.agencyKind === known.kind) &&
  (record.parent === undefined || record.parent === known.parentCode);

/** Codes from the agency upwards through the file; ends with a code that the file does not describe, or that came before. */
function lineage(state: ExaminationState, code: string): string[] {
  const codes = [code];
  for (let parent = state.agencies.get(code)?.record.parent; parent !== undefined;) {
    codes.push(parent);
    if (codes.indexOf(parent) < codes.length - 1) break;
    parent = state.agencies.get(parent)?.record.parent;
  }
  return codes;
}

const isCycle = (codes: readonly string[]): boolean => new Set(codes).size < codes.length;

function judgeKnown(state: ExaminationState, code: string, known: KnownAgency): void {
  const { ordinal, record } = state.agencies.get(code) ?? {};
  if (ordinal === undefined || record === undefined) return;
  if (!known.inScope) state.refuse(ordinal, 'agency.foreign', 'code', { name: '机构', value: code });
  else if (sameAgency(record, known)) state.entries.judge(ordinal, 'repeated');
  else state.refuse(ordinal, 'record.changed', 'code', { name: '机构', value: code });
}

/** A new agency stands below one that this import may write to; in an empty register it may stand alone. */
function judgeNew(
  state: ExaminationState,
  code: string,
  known: KnownRegister,
  writable: ReadonlySet<string>,
  isThere: ReadonlySet<string>,
): boolean {
  const { ordinal, record } = state.agencies.get(code) ?? {};
  if (ordinal === undefined || record === undefined) return false;
  const codes = lineage(state, code);
  const top = codes.at(-1) ?? code;
  if (isCycle(codes)) {
    state.refuse(ordinal, 'agency.cycle', 'parent', { name: '上级机构', value: code });
    return false;
  }
  const below = codes.slice(1).some((above) => writable.has(above));
  const alone = known.home === undefined && state.agencies.has(top);
  if (known.mayAddAgencies && (below || alone)) return state.entries.verdict(ordinal) === 'accepted';
  if (!state.agencies.has(top) && !isThere.has(top)) {
    state.refuse(ordinal, 'agency.unknown', 'parent', { name: '上级机构代码', value: top });
  } else state.refuse(ordinal, 'agency.foreign', 'code', { name: '机构', value: code });
  return false;
}

/** Judges the agency lines and settles which agencies the other lines may belong to. */
export async function settleAgencies(
  state: ExaminationState,
  known: KnownRegister,
  named: ReadonlySet<string>,
): Promise<SettledAgencies> {
  const home = homeOf(state, known);
  const parents = [...state.agencies.values()].flatMap(({ record }) => record.parent ?? []);
  const asked = new Set([
    ...state.agencies.keys(),
    ...parents,
    ...named,
    ...(home === undefined ? [] : [home]),
  ]);
  const there = await known.agencies([...asked]);
  const writable = new Set(there.filter(({ inScope }) => inScope).map(({ code }) => code));
  for (const agency of there) judgeKnown(state, agency.code, agency);
  const isThere = new Set(there.map(({ code }) => code));
  const added = [...state.agencies.keys()].filter(
    (code) => !isThere.has(code) && judgeNew(state, code, known, writable, isThere),
  );
  const toAdd = added
    .sort((a, b) => lineage(state, a).length - lineage(state, b).length)
    .flatMap((code) => state.agencies.get(code)?.record ?? []);
  const implied = state.agencies.size === 0 && known.home === undefined ? [LEDGER_AGENCY] : [];
  const all = [...implied, ...toAdd];
  return { home, writable: new Set([...writable, ...all.map(({ code }) => code)]), toAdd: all };
}
