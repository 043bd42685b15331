import type { CaseAnswer } from '../cases.schemas.js';
import type { LogEntry } from './case-log.repository.js';
import { isLate } from './late-entry.js';
import { shownParties, type AskedParty } from './shown-party.js';

/** Whoever was asked in the course of a case, what was struck out included: who is meant by a name does not change. */
export const askedParties = (history: readonly Pick<LogEntry, 'type' | 'told'>[]): AskedParty[] =>
  history.flatMap(({ type, told: { party } }) => (typeof party === 'string' ? [{ type, party }] : []));

const shownDetails = ({ told, details }: LogEntry, history: readonly LogEntry[]): Record<string, unknown> => {
  const { party } = told;
  const shown = typeof party === 'string' && { party: shownParties(askedParties(history)).get(party) };
  return { ...told, ...shown, ...details };
};

export function shownEntry(entry: LogEntry, history: readonly LogEntry[]): CaseAnswer['events'][number] {
  const { seq, type, on, version, recordedAt, recordedBy, corrects, place } = entry;
  const correctedBy = history.find((other) => other.corrects === seq)?.seq ?? null;
  return {
    seq,
    place: place ?? seq,
    type,
    on,
    version,
    recordedAt: recordedAt.toISOString(),
    recordedBy,
    struck: correctedBy !== null,
    correctedBy,
    corrects,
    late: isLate(entry),
    details: shownDetails(entry, history),
  };
}
