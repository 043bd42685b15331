import type { CaseAnswer } from '../cases.schemas.js';
import { maskName } from '../mask-name.js';
import type { LogEntry } from './case-log.repository.js';
import { isLate } from './late-entry.js';

const ORGANISATION = /[司局厅委院心所府部会社厂店校学行团队处室站馆]$/;

/** A third party may be a person, whose name is shown as an applicant's is. */
export const shownParty = (type: string, party: string): string =>
  type.startsWith('thirdParty') && !ORGANISATION.test(party) ? maskName(party, 'naturalPerson') : party;

const shownDetails = ({ type, told, details }: LogEntry): Record<string, unknown> => {
  const { party } = told;
  return { ...told, ...(typeof party === 'string' && { party: shownParty(type, party) }), ...details };
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
    details: shownDetails(entry),
  };
}
