import { followCourse, ruleOf } from '../../domain/proceeding/course.js';
import { law } from '../../law/law.js';
import { RequestError } from '../../platform/http/request-error.js';
import { courseOf, type ProceedingFile } from '../proceeding-file.js';
import type { NewStep } from './logged-step.js';

/**
 * Whether new steps fit the course, and everything that happened later still does.
 * @throws RequestError `proceeding.outOfState`, `proceeding.laterStep`
 */
export function refuseObstacle({ found, brought, log }: ProceedingFile, steps: readonly NewStep[]): void {
  const data = law();
  const { kind } = found;
  const known = new Set(followCourse(courseOf(brought, log), data).obstacles.map(({ step }) => step.seq));
  const { obstacles } = followCourse(courseOf(brought, [...log, ...steps]), data);
  const own = obstacles.find(({ step }) => steps.some(({ seq }) => seq === step.seq));
  const label = (type: NewStep['type']): string => ruleOf(kind, type, data)?.label ?? type;
  const what = kind === 'review' ? '复议' : '诉讼';
  if (own) {
    const { step, reason, remedy } = own;
    throw new RequestError('proceeding.outOfState', { step: label(step.type), what, reason, remedy });
  }
  const later = obstacles.find(({ step }) => !known.has(step.seq));
  const [first] = steps;
  if (!later || !first) return;
  throw new RequestError('proceeding.laterStep', {
    step: label(first.type),
    on: later.step.on,
    later: label(later.step.type),
    reason: later.reason,
    blocking: { seq: later.step.seq, type: later.step.type, on: later.step.on },
  });
}
