import { loadConfig } from '../platform/config/config.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { connect } from '../server/connect.js';
import type { Output } from './output.js';

/** With the holiday notices that were loaded into the database. */
export async function reckonByDatabase<T>(output: Output, work: () => T): Promise<T> {
  const { dataSource, database } = await connect(
    loadConfig(),
    (line) => {
      output.note(line);
    },
    'beside',
  );
  try {
    return await new SystemTransaction(dataSource).readOnly(() => Promise.resolve(work()));
  } finally {
    await dataSource.destroy();
    await database.stop();
  }
}
