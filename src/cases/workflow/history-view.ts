import { DomainError } from '../../law/domain-error.js';
import { law } from '../../law/law.js';
import { workingDaysBetween } from '../../domain/working-days/working-days.js';
import type { CaseAnswer } from '../cases.schemas.js';
import { maskName } from '../mask-name.js';
import type { LogEntry } from './case-log.repository.js';

/** More working days between the thing and its record are a late entry. */
export const LATE_AFTER_WORKING_DAYS = 2;
const ORGANISATION = /[司局厅委院心所府部会社厂店校学行团队处室站馆]$/;

/** Recorded long after it happened; what an import brought is history and never late. */
export function isLate({
  on,
  recordedOn,
  version,
}: Pick<LogEntry, 'on' | 'recordedOn' | 'version'>): boolean {
  if (version === 1 || recordedOn <= on) return false;
  try {
    return workingDaysBetween(on, recordedOn, law().calendar) > LATE_AFTER_WORKING_DAYS;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

/** A third party may be a person, whose name is shown as an applicant's is. */
const shownDetails = ({ type, told, details }: LogEntry): Record<string, unknown> => {
  const { party } = told;
  const person = type.startsWith('thirdParty') && typeof party === 'string' && !ORGANISATION.test(party);
  return { ...told, ...(person && { party: maskName(party, 'naturalPerson') }), ...details };
};

export function shownEntry(entry: LogEntry, history: readonly LogEntry[]): CaseAnswer['events'][number] {
  const { seq, type, on, version, recordedAt, recordedBy, corrects } = entry;
  const correctedBy = history.find((other) => other.corrects === seq)?.seq ?? null;
  return {
    seq,
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
