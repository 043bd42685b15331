import type { IntakeDraftContent, NewCase, NewSubmission, SimilarQuery } from '../api/types.js';
import { todayOnThisComputer } from '../common/days.js';
import { withoutBlanks } from '../common/without-blanks.js';

type Applicant = NewCase['applicant'];
export type PersonFields = Partial<Applicant>;

/** The form as it is filled in. */
export interface IntakeFields extends Partial<
  Omit<NewCase, 'applicant' | 'coApplicants' | 'representative'>
> {
  readonly applicant?: PersonFields;
  readonly coApplicants?: readonly PersonFields[];
  readonly representative?: PersonFields | null;
  /** Not confirmed with the applicant yet: recorded without a number. */
  readonly unconfirmed?: boolean;
}

export const freshFields = (): IntakeFields => ({
  channel: 'inPerson',
  receivedOn: todayOnThisComputer(),
  applicant: { type: 'naturalPerson' },
});

const PERSON_FIELDS = ['type', 'name', 'idNumber', 'phone', 'address', 'email'] as const;
const personFields = (place: string): string[] => PERSON_FIELDS.map((field) => `${place}.${field}`);

/** Places of the form that the server may speak of. */
export const knownFields = ({ coApplicants }: IntakeFields): string[] => [
  'channel',
  'submittedOn',
  'receivedOn',
  'description',
  'form',
  'deliveryWanted',
  ...personFields('applicant'),
  ...(coApplicants ?? []).flatMap((_, at) => personFields(`coApplicants[${at}]`)),
  ...personFields('representative'),
];

const person = (fields: PersonFields | undefined): Applicant =>
  withoutBlanks({ type: 'naturalPerson', ...fields }) as Applicant;

type People = Pick<NewCase, 'applicant' | 'coApplicants' | 'representative'>;
const peopleOf = ({ applicant, coApplicants, representative }: IntakeFields): People => ({
  applicant: person(applicant),
  ...(coApplicants !== undefined && coApplicants.length > 0 && { coApplicants: coApplicants.map(person) }),
  ...(representative && { representative: withoutBlanks(representative) as Applicant }),
});

/** @param sameDay the day it was handed in is the day of receipt and not asked for twice */
export function caseOf(fields: IntakeFields, sameDay: boolean): NewCase {
  const { unconfirmed: _, applicant: _a, coApplicants: _c, representative: _r, ...rest } = fields;
  const told = sameDay ? { ...rest, submittedOn: rest.receivedOn } : rest;
  return { ...withoutBlanks(told), ...peopleOf(fields) } as NewCase;
}

export function submissionOf(fields: IntakeFields): NewSubmission {
  const { channel, submittedOn, description, form, deliveryWanted } = fields;
  return {
    ...withoutBlanks({ channel, submittedOn, description, form, deliveryWanted }),
    ...peopleOf(fields),
  } as NewSubmission;
}

/** What is kept of the form while it is filled in. */
export function draftOf(fields: IntakeFields): IntakeDraftContent {
  const { unconfirmed: _, agency: _a, kind: _k, events: _e, ...rest } = fields;
  return withoutBlanks(rest) as IntakeDraftContent;
}

/** What is looked for beside the form; nothing before there are some words to compare. */
export function similarOf({ applicant, description, receivedOn }: IntakeFields): SimilarQuery | undefined {
  const text = description?.trim() ?? '';
  if (Array.from(text).length < 4) return undefined;
  const who = applicant?.name?.trim()
    ? {
        applicant: withoutBlanks({
          type: applicant.type ?? 'naturalPerson',
          name: applicant.name,
          idNumber: applicant.idNumber,
          phone: applicant.phone,
        }),
      }
    : {};
  return {
    ...who,
    description: text,
    ...(typeof receivedOn === 'string' && receivedOn !== '' && { receivedOn }),
  };
}
