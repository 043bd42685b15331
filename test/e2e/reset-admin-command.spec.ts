import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { codeOf, stepAt } from '../../src/identity/second-factor/totp.js';
import { withClient } from '../../src/platform/database/with-client.js';
import { base32Bytes } from '../support/base32.js';
import { ADMIN, TestApp } from '../support/http.js';
import type { Visitor } from '../support/http.js';
import { addPerson, COUNTY, replaceOneTimePassword } from '../support/people.js';
import { buildProduct, dataFolder, Product } from '../support/product.js';

let app: TestApp;
let folder: string;
let admin: Visitor;

beforeAll(async () => {
  buildProduct();
  folder = dataFolder();
  app = await TestApp.start();
  admin = await app.logIn();
  await admin.post('/agencies', COUNTY);
  await addPerson(app, admin, COUNTY.code, 'zhang', ['admin']);
  // The telephone with this secret is lost.
  const begun = await admin.post('/session/second-factor', { password: ADMIN.password });
  const secret = base32Bytes(begun.json<{ secret: string }>().secret);
  const today = Date.parse('2026-03-16T09:00:00+08:00');
  const confirmed = await admin.put('/session/second-factor', { totp: codeOf(secret, stepAt(today)) });
  expect(confirmed.statusCode).toBe(200);
}, 300_000);
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function reset(...args: string[]): Promise<[unknown, string]> {
  const { applicationUrl, ownerUrl } = app.database;
  const env = { DATA_DIR: folder, DATABASE_URL: applicationUrl, DATABASE_OWNER_URL: ownerUrl };
  const product = Product.start(env, ['dist/src/cli.js', 'reset-admin', ...args]);
  return [await product.ended(), product.output];
}

it('names the administrators where the name is wrong, and touches nobody of an agency', async () => {
  const [code, said] = await reset('--user', 'zhang');
  expect([code, said]).toEqual([2, expect.stringContaining('没有用户名为“zhang”的系统管理员，没有改动。')]);
  expect(said).toContain('现有的系统管理员：admin。');
  expect((await admin.get('/session')).statusCode).toBe(200);
}, 60_000);

it('lets the administrator in again without the lost telephone, ends what was open, and says so in the audit trail', async () => {
  const [code, said] = await reset();
  expect(code).toBe(0);
  const password = /admin 的一次性密码：(\S+)/.exec(said)![1]!;
  expect((await admin.get('/session')).statusCode).toBe(401);
  expect((await app.send({ method: 'POST', url: '/api/v1/session', payload: ADMIN })).statusCode).toBe(401);
  await replaceOneTimePassword(app, 'admin', password);
  const { rows } = await withClient(app.database.superuserUrl, (client) =>
    client.query(`select username, subject_id from audit_entry where action = 'administrator.reset'`),
  );
  expect(rows).toEqual([{ username: 'gongkai', subject_id: 'admin' }]);
}, 60_000);
