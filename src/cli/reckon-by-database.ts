import { SystemTransaction } from '../platform/database/system-transaction.js';
import type { Output } from './output.js';
import { withDatabase } from './with-database.js';

/** With the holiday notices that were loaded into the database. */
export function reckonByDatabase<T>(output: Output, work: () => T): Promise<T> {
  return withDatabase(output, (dataSource) =>
    new SystemTransaction(dataSource).readOnly(() => Promise.resolve(work())),
  );
}
