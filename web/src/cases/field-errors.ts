import { ProblemError } from '../api/problem.js';

interface Issue {
  readonly field: string;
  readonly message: string;
}

/** Refusals about one field that carry no list of places. */
const PLACES: Readonly<Record<string, string>> = {
  'case.receiptInFuture': 'receivedOn',
  'case.agencyEnded': 'receivedOn',
  'case.numberTaken': 'caseNo',
  'event.inFuture': 'on',
  'case.mergeTarget': 'into',
  'attachment.inFuture': 'on',
  'split.days': 'refiledOn',
  'proceeding.word': 'disposal',
  'proceeding.refTaken': 'ref',
  'proceeding.unknownReview': 'review',
  'proceeding.beforeReceipt': 'filedOn',
};

const isIssue = (value: unknown): value is Issue =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Issue).field === 'string' &&
  typeof (value as Issue).message === 'string';

export function issuesOf(error: ProblemError): readonly Issue[] {
  const { issues } = ((error.body as { facts?: unknown } | null)?.facts ?? {}) as { issues?: unknown };
  if (Array.isArray(issues)) return issues.filter(isIssue);
  const field = PLACES[error.code];
  return field === undefined ? [] : [{ field, message: error.message }];
}

/** The server names the place in the whole application; the form has the last event or the answer alone. */
const ownField = (field: string): string => field.replace(/^(events|decisions)\.\d+\.|^decision\./, '');

/** What the server says of single fields, in the form that antd takes; fields the form does not have are left out. */
export function fieldErrors(
  error: unknown,
  known: readonly string[],
): { name: string[]; errors: string[] }[] {
  if (!(error instanceof ProblemError)) return [];
  return issuesOf(error)
    .map(({ field, message }) => ({ field: ownField(field), message }))
    .filter(({ field }) => known.includes(field))
    .map(({ field, message }) => ({ name: field.split('.'), errors: [message] }));
}
