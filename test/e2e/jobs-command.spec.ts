import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { withClient } from '../../src/platform/database/with-client.js';
import { createTestDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { buildProduct, dataFolder, Product } from '../support/product.js';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  buildProduct();
  folder = dataFolder();
  database = await createTestDatabase();
  await withClient(database.superuserUrl, (client) =>
    client.query(`
      insert into agency (id, code, name) values (1, 'aa', '甲');
      insert into outbox (agency_id, topic, key, payload) values (1, 'case.changed', '7 v1', '{"caseId": 7}');
      insert into outbox (agency_id, topic, key, payload, attempts, last_error, dead_at)
        values (1, 'report.build', '3', '{"buildId": 3}', 12, 'ENOSPC', '2026-03-01T00:00:00Z')`),
  );
}, 300_000);
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function outcome(command: string[], more: Record<string, string> = {}): Promise<[unknown, string]> {
  const product = Product.start({ DATA_DIR: folder, ...more }, command);
  return [await product.ended(), product.output];
}
const jobs = (...args: string[]): Promise<[unknown, string]> =>
  outcome(['dist/src/cli.js', 'jobs', ...args], {
    DATABASE_URL: database.applicationUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
  });

it('tells what waits and what was given up, and tries it again when told so', async () => {
  const [code, said] = await jobs();
  expect([code, said]).toEqual([1, expect.stringContaining('等待执行 1 项，多次失败已停止 1 项。')]);
  expect(said).toContain('aa report.build 3：2026-03-01T00:00:00.000Z 第 12 次失败（ENOSPC）');
  expect(await jobs('--retry')).toEqual([0, expect.stringContaining('已重新排入 1 项作业。')]);
  expect(await jobs()).toEqual([0, expect.stringContaining('等待执行 2 项，多次失败已停止 0 项。')]);
}, 60_000);

it('a worker without a database to share with a server says so and does not start', async () => {
  const [code, said] = await outcome(['dist/src/worker.js']);
  expect([code, said]).toEqual([
    1,
    expect.stringContaining('DATABASE_URL：工作进程与服务进程共用一个数据库'),
  ]);
  expect(said).not.toMatch(/\n\s+at /);
}, 60_000);
