import { creditCodeFault } from '../domain/intake/credit-code.js';
import { identityNumberFault } from '../domain/intake/identity-number.js';
import { looksLikePhone } from '../domain/intake/phone-form.js';
import { receiptDoubt, type ReceiptRules } from '../domain/intake/receipt-rule.js';
import { suggestedType, type SoleTraderColumn } from '../domain/intake/type-suggestion.js';
import type { WorkingDayCalendar } from '../law/calendars/calendar.js';
import { DomainError } from '../law/domain-error.js';
import type { LocalDate } from '../law/local-date.js';
import type { ApplicantType, Channel } from '../law/vocabularies/keys.js';
import type { CaseFinding } from './check-application.js';

/** What is looked at of a person; everything else does not matter here. */
export interface CheckedPerson {
  readonly type?: ApplicantType | undefined;
  readonly name: string;
  readonly idNumber?: string | undefined;
  readonly phone?: string | undefined;
}

export interface CheckedIntake {
  readonly applicant: CheckedPerson;
  readonly coApplicants?: readonly CheckedPerson[] | undefined;
  readonly representative?: CheckedPerson | undefined;
  readonly channel?: Channel | 'mail' | undefined;
  readonly submittedOn?: LocalDate | undefined;
  readonly receivedOn?: LocalDate | undefined;
}

export interface IntakeRules extends ReceiptRules {
  readonly soleTraderColumn: SoleTraderColumn;
}

interface Around extends IntakeRules {
  readonly today: LocalDate;
  readonly calendar: WorkingDayCalendar;
  readonly labels: Readonly<Record<ApplicantType, { readonly label: string }>>;
}

const NUMBER_FAULTS = {
  form: '不是 18 位的居民身份证号码',
  birth: '里的出生日期不存在或者尚未到来',
  checksum: '的末位校验码不对，可能有一位录错',
} as const;
const CODE_FAULTS = {
  form: '不是 18 位的统一社会信用代码',
  checksum: '的末位校验码不对，可能有一位录错',
} as const;
const RECEIPT_DOUBTS = {
  notTheSameDay: [
    'receipt.notSameDay',
    '当面提交、口头提出的，提出之日就是收到申请之日，两个日期应当相同，请核对。',
  ],
  notTheDayOfArrival: [
    'receipt.notDayOfArrival',
    '本机关的计数规则以信件到达之日为平常信函的收到之日，两个日期应当相同，请核对。',
  ],
  onDayOff: [
    'receipt.onDayOff',
    '收到日期是休息日或者节假日。本机关的计数规则以下一个工作日为收到之日，请核对。',
  ],
  mailNotTheSameDay: [
    'receipt.mailNotSameDay',
    '平常信函应当在收到当日与申请人确认（条例第三十一条第（二）项），确认之日晚于收到之日，请核对并留存联系记录。',
  ],
  confirmedLate: [
    'receipt.confirmedLate',
    '距提交已超过一个工作日才确认。条例第三十一条第（三）项以双方确认之日为收到申请之日，不能以不确认推迟期限，请核对。',
  ],
} as const;

/** What is worth a second look at an intake. It warns and never refuses: the applicant's word stands (条例 art. 29). */
export function intakeFindings(intake: CheckedIntake, around: Around): CaseFinding[] {
  const people: (readonly [string, CheckedPerson])[] = [
    ['applicant', intake.applicant],
    ...(intake.coApplicants ?? []).map((person, at) => [`coApplicants[${at}]`, person] as const),
    ...(intake.representative ? [['representative', intake.representative] as const] : []),
  ];
  return [
    ...receiptFindings(intake, around),
    ...people.flatMap(([place, person]) => personFindings(place, person, around)),
    ...columnFindings(intake),
  ];
}

function receiptFindings(intake: CheckedIntake, around: Around): CaseFinding[] {
  const { channel, submittedOn, receivedOn } = intake;
  if (channel === undefined || channel === 'mail' || submittedOn === undefined || receivedOn === undefined)
    return [];
  if (submittedOn > receivedOn) return [];
  try {
    const doubt = receiptDoubt({ channel, submittedOn, receivedOn }, around, around.calendar);
    if (doubt === undefined) return [];
    const [code, message] = RECEIPT_DOUBTS[doubt];
    return [{ field: 'receivedOn', code, message }];
  } catch (error) {
    // A year of which no calendar is known says nothing about working days.
    if (error instanceof DomainError && error.code === 'calendar.none') return [];
    throw error;
  }
}

function personFindings(place: string, person: CheckedPerson, around: Around): CaseFinding[] {
  const found: CaseFinding[] = [];
  const warn = (field: string, code: string, message: string): void => {
    found.push({ field: `${place}.${field}`, code, message });
  };
  const { type, name, idNumber, phone } = person;
  if (idNumber !== undefined && /\S/.test(idNumber)) {
    if (type === undefined || type === 'naturalPerson') {
      const fault = identityNumberFault(idNumber, around.today);
      if (fault) warn('idNumber', 'applicant.idNumber', `证件号码${NUMBER_FAULTS[fault]}，请与证件核对。`);
    } else {
      const fault = creditCodeFault(idNumber);
      if (fault) warn('idNumber', 'applicant.creditCode', `证件号码${CODE_FAULTS[fault]}，请与证照核对。`);
    }
  }
  if (phone !== undefined && /\S/.test(phone) && !looksLikePhone(phone))
    warn('phone', 'applicant.phone', '电话的位数或者写法不像电话号码，请核对。');
  const suggestion = type === undefined ? undefined : suggestedType(name, around.soleTraderColumn);
  if (type !== undefined && suggestion && suggestion.type !== type)
    warn(
      'type',
      'applicant.type',
      `从名称看可能是“${around.labels[suggestion.type].label}”，现登记为“${around.labels[type].label}”，请核对；类别决定统计的列。`,
    );
  return found;
}

/**
 * A joint application counts once, in the column of the applicant named first; the applicants' representative should be that one
 * (DOMAIN §2.5, edge 15). A lawyer who acts for a client is no applicant, and the client's type stands (edge 16).
 */
function columnFindings({ applicant, coApplicants = [], representative }: CheckedIntake): CaseFinding[] {
  const chosen = coApplicants.find(({ name }) => name === representative?.name);
  if (chosen?.type === undefined || chosen.type === applicant.type) return [];
  return [
    {
      field: 'representative',
      code: 'applicant.representativeType',
      message:
        '共同申请只计一件，按代表人的类别计列：代表人与列在最前的申请人类别不同，请把代表人填在申请人一栏。',
    },
  ];
}
