/** The database left a statement without an answer for longer than one waits; the connection was cut. */
export class DatabaseSilence extends Error {
  readonly code = 'database.silent';

  constructor() {
    super('the database did not answer in time');
    this.name = 'DatabaseSilence';
  }
}

/** The connection broke between two statements of a transaction, of which nothing is left. */
export class DatabaseCut extends Error {
  readonly code = 'database.cut';

  constructor(cause: unknown) {
    super('the connection to the database broke within a transaction', { cause });
    this.name = 'DatabaseCut';
  }
}

/**
 * Why the database could not do what it was asked, through no fault of whoever asked: it is not there, it is not done in time,
 * or it has nowhere to write.
 */
export type DatabaseFault = 'gone' | 'busy' | 'full';

/** Codes of the network, and of PostgreSQL: connection exceptions, too many connections, stopped, killed and starting servers. */
const GONE =
  /^(database\.cut|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08\d{3}|25P03|53300|57P0[1-5])$/;
/** Waited too long for a lock or for the end of a statement; out of memory or of another resource. */
const BUSY = /^(database\.silent|55P03|57014|53200|53400)$/;
/** Disk full, a disk that fails, a server that takes no writing transactions (one that stands by, for instance). */
const FULL = /^(53000|53100|58000|58030|25006|25001)$/;

/**
 * A disk that takes no writing is told under the code of missing rights (42501), which is a mistake of ours everywhere else:
 * the source file of PostgreSQL that says so tells them apart.
 */
const READ_ONLY = '42501';
const STORAGE_SOURCE = /^(md|fd|slru|xlog|buffile|bufmgr)\.c$/;

/** What the client library says of a connection that is gone; these have no code. */
const GONE_SENTENCE =
  /^(Connection terminated|Client has encountered a connection error|Client was closed and is not queryable|timeout expired$|Cannot use a pool after calling end)/;
/** All connections are in use, or a new one takes too long. */
const BUSY_SENTENCE = 'timeout exceeded when trying to connect';

/** Undefined for everything else, a mistake of ours among it. */
export function databaseFault(error: unknown): DatabaseFault | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, file } = error as { code?: unknown; file?: unknown };
  if (typeof code === 'string') {
    if (code === READ_ONLY) return STORAGE_SOURCE.test(String(file)) ? 'full' : undefined;
    if (GONE.test(code)) return 'gone';
    if (BUSY.test(code)) return 'busy';
    return FULL.test(code) ? 'full' : undefined;
  }
  if (GONE_SENTENCE.test(error.message)) return 'gone';
  return error.message.startsWith(BUSY_SENTENCE) ? 'busy' : undefined;
}
