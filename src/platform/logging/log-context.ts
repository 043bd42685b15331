import { AsyncLocalStorage } from 'node:async_hooks';

/** What a line of the log belongs to. Numbers and our own names; never anything that somebody typed. */
export interface LogContext {
  /** The same in the answer to the caller, and in the log of the proxy. */
  readonly requestId?: string;
  readonly topic?: string;
  /** Number of the message that is worked on. */
  readonly job?: number;
  readonly sweep?: string;
}

const storage = new AsyncLocalStorage<LogContext>();

/** Whatever is logged within the work, however far down, belongs to the context. */
export const within = <Result>(context: LogContext, work: () => Result): Result =>
  storage.run({ ...storage.getStore(), ...context }, work);

export const logContext = (): LogContext => storage.getStore() ?? {};
