import { databaseFault } from '../database/database-fault.js';
import { isStorageFault } from '../files/storage-fault.js';
import type { RequestCode } from './error-codes.js';
import { faultText } from './fault-text.js';

/** The database or the disk does not do its part for a while: the same request succeeds later. */
export interface Outage {
  readonly code: RequestCode;
  readonly retryAfterSeconds: number;
}

const GONE: Outage = { code: 'service.unavailable', retryAfterSeconds: 5 };
const BUSY: Outage = { code: 'service.busy', retryAfterSeconds: 10 };
/** Somebody has to make room first. */
const STORAGE: Outage = { code: 'service.storage', retryAfterSeconds: 60 };
const OF_DATABASE = { gone: GONE, busy: BUSY, full: STORAGE } as const;

/** Undefined for a refusal and for a mistake of ours. */
export function outageOf(error: unknown): Outage | undefined {
  const fault = databaseFault(error);
  if (fault) return OF_DATABASE[fault];
  return isStorageFault(error) ? STORAGE : undefined;
}

const SILENT_MS = 60_000;

/** Tells of an outage once a minute, with its cause: every request meets it, and the log is for whoever has to mend it. */
export class OutageLog {
  readonly #told = new Map<RequestCode, number>();

  constructor(private readonly log: (line: string) => void) {}

  note({ code }: Outage, error: unknown): void {
    const now = performance.now();
    const last = this.#told.get(code);
    if (last !== undefined && now - last < SILENT_MS) return;
    this.#told.set(code, now);
    this.log(`${code}: ${faultText(error)}`);
  }
}
