import type { CountedCase } from '../domain/case/case-facts.js';
import type { CountedProceeding } from '../domain/proceeding/proceeding-facts.js';
import { yearOf } from '../law/local-date.js';
import type { LocalDate } from '../law/local-date.js';
import {
  APPLICANT_TYPES,
  OUTCOMES,
  PROCEEDING_GROUPS,
  PROCEEDING_RESULTS,
} from '../law/vocabularies/keys.js';

/** Row of a projection of counts, by column name. */
export type CountRow = Readonly<Record<string, unknown>>;

/** `handled_year` of a case that is open. */
export const OPEN_YEAR = 9999;

export const COUNTED_CASE_COLUMNS = [
  'agency_id',
  'case_id',
  'part',
  'applicant_type',
  'received_on',
  'received_year',
  'handled_on',
  'handled_year',
  'outcome',
] as const;

/** Row of `counted_case`, by column name; the database says from when it is known. */
export const countedCaseRow = (
  agencyId: number,
  caseId: number,
  counted: CountedCase,
): Record<string, unknown> => ({
  agency_id: agencyId,
  case_id: caseId,
  part: counted.part,
  applicant_type: APPLICANT_TYPES.indexOf(counted.applicantType) + 1,
  received_on: counted.receivedOn,
  received_year: yearOf(counted.receivedOn),
  handled_on: counted.handledOn,
  handled_year: counted.handledOn === null ? OPEN_YEAR : yearOf(counted.handledOn),
  outcome: counted.outcome === null ? null : OUTCOMES.indexOf(counted.outcome) + 1,
});

/** What a row of `counted_case` counts. */
export const countedCaseOf = (row: CountRow): CountedCase => ({
  part: Number(row.part),
  applicantType: APPLICANT_TYPES[Number(row.applicant_type) - 1] ?? 'other',
  receivedOn: row.received_on as LocalDate,
  handledOn: row.handled_on as LocalDate | null,
  outcome: row.outcome === null ? null : (OUTCOMES[Number(row.outcome) - 1] ?? null),
});

export const PROCEEDING_KINDS = { review: 1, lawsuit: 2 } as const;

export const COUNTED_PROCEEDING_COLUMNS = [
  'agency_id',
  'kind',
  'proceeding_id',
  'span',
  'group',
  'accepted_on',
  'concluded_on',
  'result',
  'superseded_on',
] as const;

/** Row of `counted_proceeding`, by column name. */
export const countedProceedingRow = (
  agencyId: number,
  kind: keyof typeof PROCEEDING_KINDS,
  proceedingId: number,
  counted: CountedProceeding,
): Record<string, unknown> => ({
  agency_id: agencyId,
  kind: PROCEEDING_KINDS[kind],
  proceeding_id: proceedingId,
  span: counted.span,
  group: PROCEEDING_GROUPS.indexOf(counted.group) + 1,
  accepted_on: counted.acceptedOn,
  concluded_on: counted.concludedOn,
  result: counted.result === null ? null : PROCEEDING_RESULTS.indexOf(counted.result) + 1,
  superseded_on: counted.supersededOn,
});

/** What a row of `counted_proceeding` counts. */
export const countedProceedingOf = (row: CountRow): CountedProceeding => ({
  span: Number(row.span),
  group: PROCEEDING_GROUPS[Number(row.group) - 1] ?? 'review',
  acceptedOn: row.accepted_on as LocalDate,
  concludedOn: row.concluded_on as LocalDate | null,
  result: row.result === null ? null : (PROCEEDING_RESULTS[Number(row.result) - 1] ?? null),
  supersededOn: row.superseded_on as LocalDate | null,
});
