import type { ReportEvent } from '../annual-reports.repository.js';
import type { Differences } from './differences.schemas.js';

interface Submission {
  readonly version: number;
  readonly attempt: number;
}

/** Why the later submission is another: the returns and corrections since the earlier. @param after absent: until now */
export function stepsBetween(
  events: readonly ReportEvent[],
  before: Submission,
  after?: Submission,
): Differences['because'] {
  const from = placeOf(events, before);
  const to = after ? placeOf(events, after) : events.length;
  return events.slice(from + 1, Math.max(from + 1, to)).flatMap(({ type, at, name, details }) => {
    const { reason } = details as { readonly reason?: string };
    return (type === 'returned' || type === 'opened') && reason !== undefined
      ? [{ type, at: at.toISOString(), by: name, reason }]
      : [];
  });
}

/** Events come by version, and within one as they happened. */
function placeOf(events: readonly ReportEvent[], { version, attempt }: Submission): number {
  const submissions = events.flatMap((event, at) =>
    event.type === 'submitted' && event.version === version ? [at] : [],
  );
  return submissions[attempt - 1] ?? -1;
}
