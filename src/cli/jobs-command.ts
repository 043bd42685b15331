import { DeadLetters } from '../platform/queue/dead-letters.js';
import { QueueRepository } from '../platform/queue/queue.repository.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { readOptions } from './arguments.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { withDatabase } from './with-database.js';

/** What waits in the queue and what was given up; `--retry` tries the latter again. */
export function jobsCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const { retry } = readOptions(args, { retry: { type: 'boolean' } });
  return withDatabase<ExitCode>(output, async (dataSource) => {
    const system = new SystemTransaction(dataSource);
    const tenant = new TenantTransaction(dataSource);
    const dead = new DeadLetters(system, tenant);
    if (retry) {
      output.result(`已重新排入 ${await dead.revive()} 项作业。`);
      return 0;
    }
    const { waiting } = await new QueueRepository(system, tenant).state();
    const letters = await dead.list();
    output.result(`等待执行 ${waiting} 项，多次失败已停止 ${letters.length} 项。`);
    for (const { agency, topic, key, attempts, error, at } of letters)
      output.result(`  ${agency} ${topic} ${key}：${at.toISOString()} 第 ${attempts} 次失败（${error}）`);
    return letters.length > 0 ? 1 : 0;
  });
}
