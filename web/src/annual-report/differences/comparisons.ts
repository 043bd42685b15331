import type { AnnualReport } from '../../api/types.js';
import { placePath, type Place } from '../../shell/place.js';

/** A submission as the server names it: 2.1 is the first submission of the second version. */
export type SubmissionName = string;

/** What is compared: a submission with a later one, or with the records as they are now. */
export interface Comparison {
  readonly before: SubmissionName;
  readonly after?: SubmissionName;
}

export const NOW = 'now';

export function labelOf(name: SubmissionName): string {
  const [version, attempt] = name.split('.');
  return `第 ${version} 版第 ${attempt} 次送审`;
}

/** Every submission of the report, as they happened. */
export function submissionsOf({ history }: Pick<AnnualReport, 'history'>): SubmissionName[] {
  const attempts = new Map<number, number>();
  return history.flatMap(({ type, version }) => {
    if (type !== 'submitted') return [];
    const attempt = (attempts.get(version) ?? 0) + 1;
    attempts.set(version, attempt);
    return [`${version}.${attempt}`];
  });
}

/**
 * What is compared unless somebody chooses: first what was changed before it was submitted again, for whoever had returned it;
 * of a report that was submitted once, whether the records have moved since.
 */
export function usualComparison(submissions: readonly SubmissionName[]): Comparison | undefined {
  const [last, former] = submissions.toReversed();
  if (last === undefined) return undefined;
  return former === undefined ? { before: last } : { before: former, after: last };
}

/** What the address asks for, as far as the report has it. */
export function askedComparison(
  submissions: readonly SubmissionName[],
  asked: URLSearchParams,
): Comparison | undefined {
  const [before, after] = [asked.get('before'), asked.get('after')];
  if (before === null || !submissions.includes(before)) return usualComparison(submissions);
  return after !== null && submissions.includes(after) ? { before, after } : { before };
}

export const searchOf = ({ before, after = NOW }: Comparison): string => `?before=${before}&after=${after}`;

export const comparisonPath = (place: Place, comparison: Comparison): string =>
  `${placePath(place, 'report')}${searchOf(comparison)}`;
