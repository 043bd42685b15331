import { countCase } from '../domain/case/count-case.js';
import type { CountingRules } from '../domain/counting-rules.js';
import { caseFactsOf, roundsOf } from '../imports/ledger/facts-of-record.js';
import type { ApplicationRecord } from '../imports/ledger/records/record-schemas.js';
import type { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import type { AssignmentAnswer } from './assignment/assignment.schemas.js';
import { dueOfDeadline } from './case-deadline.js';
import type { Due } from './case-deadline.js';
import type { Deadline } from '../domain/deadline/deadline.js';
import { askedParties, shownEntry } from './workflow/history-view.js';
import { shownParties } from './workflow/shown-party.js';
import type { LogEntry } from './workflow/case-log.repository.js';
import type { FoundCase, ListedCase, StoredPerson } from './cases.repository.js';
import type { DeadlineAnswer } from './case-deadline.schemas.js';
import type { CaseAnswer, CaseItemAnswer } from './cases.schemas.js';
import type { Lineage } from './lineage/lineage.schemas.js';
import { maskName } from './mask-name.js';
import { maskNumber } from './mask-number.js';

type Sealed = Pick<StoredPerson, 'idNumber' | 'phone'>;

/** The numbers of a person with all but the last signs hidden. */
const maskedNumbers = (
  { idNumber, phone }: Sealed,
  agencyId: number,
  cipher: PersonalDataCipher,
): { idNumber: string | null; phone: string | null } => ({
  idNumber: idNumber && maskNumber(cipher.open(agencyId, 'idNumber', idNumber)),
  phone: phone && maskNumber(cipher.open(agencyId, 'phone', phone)),
});

export const listedCase = (
  listed: ListedCase,
  due: Due,
  agencyId: number,
  cipher: PersonalDataCipher,
): CaseItemAnswer => ({
  caseNo: listed.caseNo,
  ref: listed.ref,
  version: listed.version,
  state: listed.state,
  stage: listed.stage,
  receivedOn: listed.receivedOn,
  handledOn: listed.handledOn,
  applicantType: listed.applicantType,
  applicantName: maskName(listed.applicantName, listed.applicantType),
  ...maskedNumbers(listed, agencyId, cipher),
  description: listed.description,
  assignee: listed.assignee,
  ...due,
});

export interface CaseParts {
  readonly found: FoundCase;
  readonly record: ApplicationRecord;
  readonly people: readonly StoredPerson[];
  readonly history: readonly LogEntry[];
  readonly deadline: Deadline | null;
  readonly assignments: readonly AssignmentAnswer[];
  readonly lineage: Lineage;
  readonly rules: CountingRules;
}

/** What is not said in the fields of the case itself. */
const explained = (found: Deadline, shown: ReadonlyMap<string, string>): DeadlineAnswer => ({
  on: found.on,
  alertOn: found.alertOn,
  endedOn: found.endedOn,
  daysUsed: found.daysUsed,
  supplementNoticeBy: found.supplementNoticeBy,
  extendableTo: found.extendableTo,
  otherwiseDueOn: found.otherwiseDueOn,
  remarks: [...found.remarks],
  trace: found.trace.map((step) =>
    step.step === 'excluded' && step.party !== null
      ? { ...step, party: shown.get(step.party) ?? step.party }
      : step,
  ),
});

/** A case with its people masked. */
export function caseView(parts: CaseParts, agencyId: number, cipher: PersonalDataCipher): CaseAnswer {
  const { found, record, people, history, deadline, assignments, lineage, rules } = parts;
  const [counted] = countCase(caseFactsOf(record), rules);
  const voided = found.stage === 'voided';
  const handledOn = voided ? null : (counted?.handledOn ?? null);
  const rounds = roundsOf(record);
  return {
    caseNo: found.caseNo,
    ref: found.ref,
    version: found.version,
    state: handledOn !== null || voided ? 'handled' : rounds.length > 0 ? 'decided' : 'open',
    stage: found.stage,
    channel: record.channel === 'mail' ? 'registeredMail' : record.channel,
    submittedOn: record.submittedOn ?? null,
    receivedOn: record.receivedOn,
    handledOn,
    description: record.description,
    mergedInto: record.mergedInto ?? null,
    duplicateOf: record.duplicateOf ?? null,
    ...dueOfDeadline(deadline),
    deadline: deadline && explained(deadline, shownParties(askedParties(history))),
    people: people.map((person) => ({
      position: person.position,
      role: person.role,
      type: person.type,
      name: maskName(person.name, person.type ?? 'naturalPerson'),
      ...maskedNumbers(person, agencyId, cipher),
    })),
    lineage,
    assignments: [...assignments],
    decisions: rounds.map((round) => ({
      round: round.round,
      cause: round.cause,
      outcome: round.outcome,
      documentNo: round.documentNo ?? null,
      delivery: round.delivery ?? null,
      signedOn: round.signedOn ?? null,
      dispatchedOn: round.dispatchedOn ?? null,
      servedOn: round.servedOn ?? null,
    })),
    events: history.map((entry) => shownEntry(entry, history)),
  };
}
