import pg from 'pg';
import { DatabaseSilence } from './database-fault.js';
import { silenceMs } from './patience.js';
import type { Patience } from './patience.js';
import { preparedName } from './prepared.js';

type Sending = (...args: unknown[]) => unknown;

/** A text that is marked as prepared goes under its name; without values it would have nothing to be planned once for. */
function named([text, values, ...rest]: unknown[]): unknown[] {
  const name = typeof text === 'string' && Array.isArray(values) ? preparedName(text) : undefined;
  return name === undefined ? [text, values, ...rest] : [{ name, text, values }, ...rest];
}

/**
 * A connection that keeps the plans of everyday statements, and that is cut when the server leaves a statement without any
 * answer: its processes are stopped, or the network between swallows everything. Only the end of the connection ends the
 * transaction for certain; to go on with it after giving up a statement would commit that statement with the next one.
 */
export class WatchedClient extends pg.Client {
  #overdue: NodeJS.Timeout | undefined;

  constructor(config: pg.ClientConfig & Patience) {
    super(config);
    const send = this.query.bind(this) as Sending;
    const limit = silenceMs(config);
    this.query = ((...args: unknown[]) => {
      if (limit !== undefined)
        this.#overdue ??= setTimeout(() => this.connection.stream.destroy(new DatabaseSilence()), limit);
      return send(...named(args));
    }) as typeof this.query;
    if (limit === undefined) return;
    const answered = (): void => {
      clearTimeout(this.#overdue);
      this.#overdue = undefined;
    };
    this.on('drain', answered);
    this.on('end', answered);
  }
}
