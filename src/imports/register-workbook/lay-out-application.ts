import type { ApplicationRecord, DecisionRecord, EventRecord } from '../ledger/records/record-schemas.js';
import type { Fields } from './record-paths.js';
import { registerSheets } from './sheets.js';

interface LaidOut {
  readonly main: Fields;
  readonly lists: { events?: Fields[]; decisions?: Fields[]; grounds?: Fields[]; coApplicants?: Fields[] };
}

/**
 * Spreads an application over its sheets so that reading them gives the same record again: a single plain answer and events
 * that fit the columns of the first sheet stay there, whatever does not goes to the sheets of the lists. The words of an
 * answer are left to its letter and to the JSON Lines.
 */
export function layOutApplication(record: ApplicationRecord): LaidOut {
  const { kind: _, events, decision, decisions, coApplicants, ...rest } = record;
  const main: Fields = { ...rest };
  const lists: LaidOut['lists'] = {};
  const { ref } = record;
  if (events) {
    const own = ownColumns(events);
    if (own) Object.assign(main, own);
    else lists.events = events.map((event) => ({ ref, ...event }));
  }
  if (coApplicants) lists.coApplicants = coApplicants.map((one) => ({ ref, ...one }));
  const grounds: Fields[] = [];
  if (decision && isPlain(decision)) {
    const { round: _round, cause: _cause, particulars: _particulars, grounds: own, ...answer } = decision;
    main.decision = answer;
    grounds.push(...(own ?? []).map((ground) => ({ ref, ...ground })));
  } else {
    const several = decisions ?? (decision ? [decision] : undefined);
    if (several) lists.decisions = several.map((one, index) => decisionRow(ref, one, index, grounds));
  }
  if (grounds.length > 0) lists.grounds = grounds;
  return { main, lists };
}

/** An answer without the things that only matter where there are several. */
const isPlain = ({ round = 1, cause = 'first', by }: DecisionRecord): boolean =>
  round === 1 && cause === 'first' && by === undefined;

function decisionRow(ref: string, decision: DecisionRecord, index: number, grounds: Fields[]): Fields {
  const { particulars: _, grounds: own, round = index + 1, ...answer } = decision;
  grounds.push(...(own ?? []).map((ground) => ({ ref, round, ...ground })));
  return { ref, round, ...answer };
}

/** Under `event:<type>` the events that have columns of their own; undefined unless all of them have, in that order. */
function ownColumns(events: readonly EventRecord[]): Fields | undefined {
  const columns = registerSheets()[0]?.columns.filter(({ event }) => event) ?? [];
  const types = [...new Set(columns.map(({ event }) => event))];
  const own: Fields = {};
  let last = -1;
  for (const { type, ...fields } of events) {
    const at = types.indexOf(type);
    const paths = new Set(columns.filter(({ event }) => event === type).map(({ path }) => path));
    if (at <= last || Object.keys(fields).some((key) => !paths.has(key))) return undefined;
    last = at;
    own[`event:${type}`] = fields;
  }
  return own;
}
