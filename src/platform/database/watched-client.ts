import pg from 'pg';
import { DatabaseSilence } from './database-fault.js';
import { silenceMs } from './patience.js';
import type { Patience } from './patience.js';

/**
 * A connection that is cut when the server leaves a statement without any answer: its processes are stopped, or the network
 * between swallows everything. Only the end of the connection ends the transaction for certain; to go on with it after giving
 * up a statement would commit that statement with the next one.
 */
export class WatchedClient extends pg.Client {
  #overdue: NodeJS.Timeout | undefined;

  constructor(config: pg.ClientConfig & Patience) {
    super(config);
    const limit = silenceMs(config);
    if (limit === undefined) return;
    const send = this.query.bind(this) as (...args: unknown[]) => unknown;
    this.query = ((...args: unknown[]) => {
      this.#overdue ??= setTimeout(() => this.connection.stream.destroy(new DatabaseSilence()), limit);
      return send(...args);
    }) as typeof this.query;
    const answered = (): void => {
      clearTimeout(this.#overdue);
      this.#overdue = undefined;
    };
    this.on('drain', answered);
    this.on('end', answered);
  }
}
