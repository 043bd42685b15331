import { anchorPlace } from '../audit/anchor-place.js';
import type { Config } from '../platform/config/config.js';
import type { DatabaseUse, OpenDatabase } from '../platform/database/database-server.js';
import { openProtection } from '../server/protect.js';
import { auditBench } from './audit-bench.js';
import type { AuditBench } from './audit-bench.js';
import type { Output } from './output.js';
import { withDatabase } from './with-database.js';

/** Opens the database of the configuration for work on its audit trail. */
export function withAudit<T>(
  output: Output,
  work: (bench: AuditBench, config: Config, database: OpenDatabase) => Promise<T>,
  use?: DatabaseUse,
): Promise<T> {
  return withDatabase(
    output,
    async (dataSource, config, database) => {
      const { cipher } = await openProtection(config, dataSource);
      return work(auditBench(dataSource, cipher, anchorPlace(config)), config, database);
    },
    use,
  );
}
