import { stageOfLawsuit, stageOfReview } from '../ledger/brought-steps.js';
import type { LawsuitRecord, ReviewRecord } from '../ledger/records/record-schemas.js';
import { originOf, ORIGIN_COLUMNS, type StoredLineOf } from './stored-line.js';

export const REVIEW_COLUMNS = [
  ...ORIGIN_COLUMNS,
  'ref',
  'round',
  'case_number',
  'body',
  'filed_on',
  'accepted_on',
  'concluded_on',
  'result',
  'disposal',
  'served_on',
  'redo_within_working_days',
  'complainant',
  'ordered',
  'stage',
] as const;

const PART_FIELDS = [
  'position',
  'ground',
  'complaint',
  'outcome',
  'disposal',
  'loss_reason',
  'reason',
] as const;
export const REVIEW_PART_COLUMNS = ['agency_id', 'review_id', ...PART_FIELDS] as const;
export const LAWSUIT_PART_COLUMNS = ['agency_id', 'lawsuit_id', ...PART_FIELDS] as const;

export const LAWSUIT_COLUMNS = [
  ...ORIGIN_COLUMNS,
  'ref',
  'route',
  'role',
  'court',
  'docket_no',
  'accepted_on',
  'concluded_on',
  'result',
  'disposal',
  'filed_on',
  'round',
  'complainant',
  'ordered',
  'redo_within_working_days',
  'stage',
] as const;

export const INSTANCE_COLUMNS = [
  'agency_id',
  'lawsuit_id',
  'position',
  'level',
  'court',
  'docket_no',
  'accepted_on',
  'decided_on',
  'form',
  'disposal',
  'result',
  'served_on',
  'appealed_on',
  'effective_on',
] as const;

type Row = Record<string, unknown>;

/** Columns of `review` that follow from what is told of it. */
export const reviewState = (record: ReviewRecord): Row => ({
  round: record.round,
  case_number: record.caseNumber,
  body: record.body,
  filed_on: record.filedOn,
  accepted_on: record.acceptedOn,
  concluded_on: record.concludedOn,
  result: record.result,
  disposal: record.disposal,
  served_on: record.servedOn,
  redo_within_working_days: record.redoWithinWorkingDays,
  complainant: record.complainant ?? 'applicant',
  ordered: record.ordered,
});

/** Columns of `lawsuit` that follow from what is told of it. */
export const lawsuitState = (record: LawsuitRecord): Row => ({
  route: record.route,
  role: record.role ?? 'original',
  court: record.court,
  docket_no: record.docketNo,
  filed_on: record.filedOn,
  round: record.round,
  accepted_on: record.acceptedOn,
  concluded_on: record.concludedOn,
  result: record.result,
  disposal: record.disposal,
  complainant: record.complainant ?? 'applicant',
  ordered: record.ordered,
  redo_within_working_days: record.redoWithinWorkingDays,
});

/** Whose rows: `{ agency_id, review_id }`, `{ agency_id, lawsuit_id }`. */
export const partRows = (owner: Row, { parts = [] }: Pick<ReviewRecord, 'parts'>): Row[] =>
  parts.map((part, index) => ({
    ...owner,
    position: index + 1,
    ground: part.ground,
    complaint: part.complaint,
    outcome: part.outcome,
    disposal: part.disposal,
    loss_reason: part.lossReason,
    reason: part.reason,
  }));

export const instanceRows = (owner: Row, { instances = [] }: Pick<LawsuitRecord, 'instances'>): Row[] =>
  instances.map((instance, index) => ({
    ...owner,
    position: index + 1,
    level: instance.level,
    court: instance.court,
    docket_no: instance.docketNo,
    accepted_on: instance.acceptedOn,
    decided_on: instance.decidedOn,
    form: instance.form,
    disposal: instance.disposal,
    result: instance.result,
    served_on: instance.servedOn,
    appealed_on: instance.appealedOn,
    effective_on: instance.effectiveOn,
  }));

export const reviewRow = (line: StoredLineOf<'review'>): Row => ({
  ...originOf(line),
  ref: line.record.ref,
  ...reviewState(line.record),
  stage: stageOfReview(line.record),
});

export const lawsuitRow = (line: StoredLineOf<'lawsuit'>): Row => ({
  ...originOf(line),
  ref: line.record.ref,
  ...lawsuitState(line.record),
  stage: stageOfLawsuit(line.record),
});
