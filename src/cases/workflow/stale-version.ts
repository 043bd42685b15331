import { RequestError } from '../../platform/http/request-error.js';
import type { LocalDate } from '../../law/local-date.js';

/** A line of a history: of an application, a review or a lawsuit. */
interface Change {
  readonly type: string;
  readonly on: LocalDate;
  readonly version: number;
  readonly recordedAt: Date;
  readonly recordedBy: string | null;
}

/** The refusal of a change that was based on an older version: what happened since the oldest that the caller named. */
export function staleVersion(
  { version }: { readonly version: number },
  log: readonly Change[],
  versions: readonly number[],
): RequestError {
  const seen = Math.min(...versions, version);
  const changes = log
    .filter((fact) => fact.version > seen)
    .map(({ type, on, version: became, recordedAt, recordedBy }) => ({
      type,
      on,
      version: became,
      recordedAt: recordedAt.toISOString(),
      recordedBy,
    }));
  return new RequestError('precondition.stale', { version, count: changes.length, changes });
}
