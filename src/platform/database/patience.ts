import type { DataSource } from 'typeorm';

/** How long one waits for the database before one gives up; in the `extra` settings of a data source. */
export interface Patience {
  /** For the answer to one statement, in seconds. Absent: as long as it takes. */
  readonly answerSeconds?: number | undefined;
}

/** Who waits for a row that somebody else changes gives up sooner: the rest of the time is for the work itself. */
const FOR_LOCKS = 1 / 3;
/** The server gives up by itself, and tells so; only one that says nothing at all is cut off. */
const LATE_MS = 2000;
const CONNECT_MS = 10_000;

/** Settings of a pool of connections. */
export const patientPool = ({ answerSeconds }: Patience): Readonly<Record<string, unknown>> => ({
  connectionTimeoutMillis: CONNECT_MS,
  ...(answerSeconds !== undefined && { answerSeconds }),
});

export const silenceMs = ({ answerSeconds }: Patience): number | undefined =>
  answerSeconds === undefined ? undefined : answerSeconds * 1000 + LATE_MS;

/** `lock_timeout` and `statement_timeout` of a transaction, in milliseconds; null: as the server has it. */
export function timeoutsOf({ options }: DataSource): { lock: number | null; statement: number | null } {
  const { answerSeconds } = ('extra' in options ? options.extra : {}) as Patience;
  if (answerSeconds === undefined) return { lock: null, statement: null };
  return { lock: Math.round(answerSeconds * 1000 * FOR_LOCKS), statement: answerSeconds * 1000 };
}
