import { anchorPlace } from '../audit/anchor-place.js';
import { loadConfig } from '../platform/config/config.js';
import type { Config } from '../platform/config/config.js';
import { connect } from '../server/connect.js';
import { openProtection } from '../server/protect.js';
import { auditBench } from './audit-bench.js';
import type { AuditBench } from './audit-bench.js';
import type { Output } from './output.js';

/** Opens the database of the configuration for work on its audit trail. */
export async function withAudit<T>(
  output: Output,
  work: (bench: AuditBench, config: Config) => Promise<T>,
): Promise<T> {
  const config = loadConfig();
  const { dataSource, database } = await connect(
    config,
    (line) => {
      output.note(line);
    },
    'beside',
  );
  try {
    const { cipher } = await openProtection(config, dataSource);
    return await work(auditBench(dataSource, cipher, anchorPlace(config)), config);
  } finally {
    await dataSource.destroy();
    await database.stop();
  }
}
