import type { Told } from '../../imports/ledger/records/record-schemas.js';
import type { LocalDate } from '../../law/local-date.js';
import { RequestError } from '../../platform/http/request-error.js';
import type { LoggedStep, NewStep } from './logged-step.js';
import type { LawsuitStepBody, ReviewStepBody } from './step-bodies.js';

type Body = Told<ReviewStepBody | LawsuitStepBody>;
type Plain = Exclude<Body, { type: 'corrected' }>;

export interface Recording {
  readonly version: number;
  readonly recordedBy: string;
  readonly today: LocalDate;
}

/**
 * The lines that a step adds to the history: one; or of a correction the line that strikes out, and the right one in its place.
 * @throws RequestError `proceeding.noSuchStep`
 */
export function newSteps(log: readonly LoggedStep[], body: Body, recording: Recording): NewStep[] {
  const { version, recordedBy, today } = recording;
  const seq = (log.at(-1)?.seq ?? 0) + 1;
  const line = (one: Plain, number: number, place: number | null): NewStep => {
    const { type, on, ...details } = one;
    return { seq: number, type, on, version, recordedBy, corrects: null, place, details };
  };
  if (body.type !== 'corrected') return [line(body, seq, null)];
  const struck = correctable(log, body.ref);
  const { ref, reason, instead, on = today } = body;
  const strike: NewStep = {
    seq,
    type: 'corrected',
    on,
    version,
    recordedBy,
    corrects: ref,
    place: null,
    details: { reason },
  };
  return instead === undefined ? [strike] : [strike, line(instead, seq + 1, struck.place ?? struck.seq)];
}

function correctable(log: readonly LoggedStep[], ref: number): LoggedStep {
  const found = log.find(({ seq }) => seq === ref);
  if (!found) throw new RequestError('proceeding.noSuchStep', { ref, reason: '不存在' });
  if (found.type === 'corrected')
    throw new RequestError('proceeding.noSuchStep', { ref, reason: '本身就是更正' });
  if (log.some(({ corrects }) => corrects === ref))
    throw new RequestError('proceeding.noSuchStep', { ref, reason: '已经更正过' });
  return found;
}
