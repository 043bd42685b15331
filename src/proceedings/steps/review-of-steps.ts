import type { ReviewRecord } from '../../imports/ledger/records/record-schemas.js';
import { decidedParts, withGrounds } from './decided-parts.js';
import type { ToldReviewStep } from './step-bodies.js';

/** What a decision says of the review as a whole. */
const decision = (record: ReviewRecord, step: Extract<ToldReviewStep, { type: 'decided' }>): ReviewRecord => {
  const { result, ordered, redoWithinWorkingDays, disposal } = step;
  const parts = decidedParts(record.parts ?? [], step);
  return {
    ...record,
    concludedOn: step.on,
    ...(disposal !== undefined && { disposal }),
    ...(result !== undefined && { result }),
    ...(ordered !== undefined && { ordered }),
    ...(redoWithinWorkingDays !== undefined && { redoWithinWorkingDays }),
    ...(parts.length > 0 && { parts }),
  };
};

/** The review with one more of its steps. Most leave the record as it is: they move its periods. */
export function reviewAfter(record: ReviewRecord, step: ToldReviewStep): ReviewRecord {
  switch (step.type) {
    case 'accepted':
      return {
        ...record,
        acceptedOn: step.on,
        ...(step.caseNumber !== undefined && { caseNumber: step.caseNumber }),
      };
    case 'deemedAccepted':
      return { ...record, acceptedOn: step.on };
    case 'notAccepted':
      return { ...record, concludedOn: step.on, disposal: '不予受理' };
    case 'decided':
      return decision(record, step);
    case 'served':
      return { ...record, servedOn: step.on };
    case 'amended': {
      const { caseNumber, body, complainant, round, parts } = step;
      return {
        ...record,
        ...(caseNumber !== undefined && { caseNumber }),
        ...(body !== undefined && { body }),
        ...(complainant !== undefined && { complainant }),
        ...(round !== undefined && { round }),
        ...(parts !== undefined && { parts: withGrounds(record.parts, parts) }),
      };
    }
    default:
      return record;
  }
}
