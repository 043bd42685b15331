import { RequestError } from '../../platform/http/request-error.js';
import type { CaseFile } from './case-file.js';

type Log = Awaited<ReturnType<CaseFile['open']>>['log'];

/** The refusal of a change that was based on an older version: what happened since the oldest that the caller named. */
export function staleVersion(
  { version }: { readonly version: number },
  log: Log,
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
