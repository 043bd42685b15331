import { needsConfirmation, receiptDayOf } from '../../domain/intake/receipt-rule.js';
import { suggestedType } from '../../domain/intake/type-suggestion.js';
import { law } from '../../law/law.js';
import { isLocalDate, type LocalDate } from '../../law/local-date.js';
import { APPLICANT_TYPES, CHANNELS } from '../../law/vocabularies/keys.js';
import { intakeFindings, type CheckedPerson, type IntakeRules } from '../intake-findings.js';
import type { DraftChecks, DraftContent } from './intake-draft.schemas.js';

const SET_BY_AGENCY = {
  systemReceived: '本机关的计数规则：系统收到之日为收到申请之日',
  firstHandled: '本机关的计数规则：首次处理之日为收到申请之日',
  arrived: '本机关的计数规则：信件到达之日为收到申请之日',
} as const;

const oneOfThem = <T extends string>(words: readonly T[], word: string | null | undefined): T | undefined =>
  words.find((one) => one === word);
const dayOf = (text: string | null | undefined): LocalDate | undefined =>
  typeof text === 'string' && isLocalDate(text) ? text : undefined;

type TypedPerson = NonNullable<DraftContent['applicant']>;
const personOf = (person: TypedPerson): CheckedPerson => ({
  type: oneOfThem(APPLICANT_TYPES, person.type),
  name: person.name ?? '',
  idNumber: person.idNumber ?? undefined,
  phone: person.phone ?? undefined,
});

/** What can be said of an intake while it is typed: which day is meant, which type the name speaks for, what to look at again. */
export function draftChecks(
  draft: DraftContent,
  rules: IntakeRules,
  today: LocalDate,
): Pick<DraftChecks, 'findings' | 'suggestion' | 'receipt'> {
  const { calendar, applicantTypes: labels, terms } = law();
  const channel = oneOfThem(CHANNELS, draft.channel);
  const name = draft.applicant?.name ?? '';
  const suggestion = suggestedType(name, rules.soleTraderColumn);
  const intake = {
    applicant: personOf(draft.applicant ?? {}),
    coApplicants: draft.coApplicants?.map(personOf),
    representative: draft.representative ? personOf(draft.representative) : undefined,
    channel,
    submittedOn: dayOf(draft.submittedOn),
    receivedOn: dayOf(draft.receivedOn),
  };
  const day = channel && receiptDayOf(channel, rules);
  return {
    findings: intakeFindings(intake, { ...rules, today, calendar, labels }),
    suggestion: suggestion ? { ...suggestion, label: labels[suggestion.type].label } : null,
    receipt:
      channel === undefined || day === undefined
        ? null
        : {
            rule:
              day === 'systemReceived' || day === 'firstHandled' || day === 'arrived'
                ? SET_BY_AGENCY[day]
                : (terms.channels[channel].description ?? terms.channels[channel].label),
            article: terms.channels[channel].article,
            sameDay: day === 'handedIn' || day === 'systemReceived' || day === 'arrived',
            needsConfirmation: needsConfirmation(channel, rules),
          },
  };
}
