import type { Proceeding } from '../../api/types.js';
import { withoutBlanks } from '../../common/without-blanks.js';
import { partsOf, type PartFields } from '../grounds/part-fields.js';
import type { StepBody } from '../queries.js';
import { levelsAfter } from './levels.js';

/** What stands in the form of a step; which fields, its kind says. */
export interface StepValues extends Readonly<Record<string, unknown>> {
  readonly on?: string;
  readonly disposal?: string;
  readonly parts?: readonly PartFields[];
  /** Grounds are decided one by one. */
  readonly divided?: boolean;
}

export interface StepForm {
  readonly step: StepValues;
}

/** What is registered now: a change is made of it. */
const registered = (found: Proceeding): StepValues => {
  const { kind, number, body, complainant, route, role, review, round } = found;
  const own =
    kind === 'review' ? { caseNumber: number, body } : { docketNo: number, court: body, route, role, review };
  return withoutBlanks({ ...own, complainant, round, parts: partsOf(found, true) });
};

/** With what the form of a step begins. */
export function freshStep(found: Proceeding, type: string, today: string): StepForm {
  if (type === 'amended') return { step: { ...registered(found), on: today } };
  if (type === 'instanceOpened') return { step: { on: today, level: levelsAfter(found.stage)[0] } };
  if (type !== 'decided') return { step: { on: today } };
  return { step: { on: today, parts: partsOf(found, false) } };
}

/** The same of a step that was recorded, to be put right. */
export function recordedStep(
  found: Proceeding,
  { type, on, details }: Proceeding['steps'][number],
): StepForm {
  if (type !== 'decided') return { step: { ...details, on } };
  const divided = details.parts !== undefined && details.parts !== null;
  return {
    step: { ...details, on, divided, parts: (details.parts ?? partsOf(found, false)) as PartFields[] },
  };
}

const toldParts = (parts: readonly PartFields[] | undefined): PartFields[] =>
  (parts ?? []).map((part) => withoutBlanks(part)).filter((part) => Object.keys(part).length > 0);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Only what is to be another than it is. */
function changesOf(found: Proceeding, values: StepValues): StepValues {
  const before = registered(found);
  const { on, reason, note, parts, ...others } = values;
  const rest = { ...others, parts: toldParts(parts) };
  const told = Object.entries(rest).filter(
    ([name, value]) => !same(value, name === 'parts' ? (before.parts ?? []) : before[name]),
  );
  return { on, reason, note, ...Object.fromEntries(told) };
}

/** The step as the interface takes it. @param anew entered in the place of another, and told as a whole */
export function stepBody(found: Proceeding, type: string, { step }: StepForm, anew = false): StepBody {
  const values = type === 'amended' && !anew ? changesOf(found, step) : step;
  const { divided, parts, redoWithinWorkingDays, lossReason, reason, ...rest } = values;
  const isDecided = type === 'decided';
  const grounds = isDecided ? (divided ? toldParts(parts) : undefined) : parts && toldParts(parts);
  const whole = isDecided && divided ? {} : { lossReason, reason };
  const ordered = rest.ordered === undefined || rest.ordered === null ? {} : { redoWithinWorkingDays };
  // The shape follows from the kind of step; the server examines all of it.
  return withoutBlanks({ type, ...rest, ...whole, ...ordered, parts: grounds }) as unknown as StepBody;
}
