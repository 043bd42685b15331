import { maskName } from '../cases/mask-name.js';
import { maskNumber } from '../cases/mask-number.js';
import { LONGEST_WAIT, waitingDays } from '../domain/intake/receipt-rule.js';
import type { WorkingDayCalendar } from '../law/calendars/calendar.js';
import { addDays, type LocalDate } from '../law/local-date.js';
import type { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import type { StoredSubmission } from './submissions.repository.js';
import type { SubmissionAnswer, SubmissionContent } from './submissions.schemas.js';

/** Fields of the cipher. */
export const CONTENT = 'submission';
export const REASON = 'dismissal';

const LATE =
  '超过一个工作日没有确认。收到之后应当及时与申请人确认，确认之日为收到申请之日（条例第三十一条），长期不确认不能推迟答复期限。';

/** The last day of arrival that is late on the day given. */
export function lateUpTo(on: LocalDate, calendar: WorkingDayCalendar): LocalDate {
  let day = on;
  while (waitingDays(day, on, calendar) <= LONGEST_WAIT) day = addDays(day, -1);
  return day;
}

export const contentOf = (
  stored: StoredSubmission,
  agencyId: number,
  cipher: PersonalDataCipher,
): SubmissionContent => JSON.parse(cipher.open(agencyId, CONTENT, stored.content)) as SubmissionContent;

/** A submission as lists show it, its people masked. @param on the day as of which it is seen */
export function submissionView(
  stored: StoredSubmission,
  agencyId: number,
  cipher: PersonalDataCipher,
  { on, calendar }: { readonly on: LocalDate; readonly calendar: WorkingDayCalendar },
): SubmissionAnswer {
  const content = contentOf(stored, agencyId, cipher);
  const { applicant } = content;
  const by = (day: LocalDate | null): boolean => day !== null && day <= on;
  const state = by(stored.confirmedOn) ? 'confirmed' : by(stored.dismissedOn) ? 'dismissed' : 'pending';
  const waited =
    state === 'pending' && stored.submittedOn <= on ? waitingDays(stored.submittedOn, on, calendar) : null;
  const late = waited !== null && waited > LONGEST_WAIT;
  return {
    id: stored.id,
    state,
    channel: stored.channel,
    submittedOn: stored.submittedOn,
    applicantType: applicant.type,
    applicantName: maskName(applicant.name, applicant.type),
    idNumber: typeof applicant.idNumber === 'string' ? maskNumber(applicant.idNumber) : null,
    phone: typeof applicant.phone === 'string' ? maskNumber(applicant.phone) : null,
    people: 1 + (content.coApplicants?.length ?? 0) + (content.representative ? 1 : 0),
    description: content.description,
    recordedAt: stored.recordedAt.toISOString(),
    recordedBy: stored.recordedBy,
    waitingDays: waited,
    late,
    warning: late ? LATE : null,
    confirmedOn: stored.confirmedOn,
    caseNo: stored.caseNo,
    dismissedOn: stored.dismissedOn,
    dismissedAs: stored.dismissedAs,
    dismissalReason: stored.dismissalReason && cipher.open(agencyId, REASON, stored.dismissalReason),
    closedBy: stored.closedBy,
  };
}
