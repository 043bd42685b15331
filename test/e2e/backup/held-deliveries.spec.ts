import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Notifier } from '../../../src/notifications/notifier.js';
import { systemClock } from '../../../src/platform/clock/clock.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { KeyRing } from '../../../src/platform/protection/key-ring.js';
import { PersonalDataCipher } from '../../../src/platform/protection/personal-data-cipher.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { TestApp } from '../../support/http.js';
import { NOTICE, NotifiedOffice } from '../../support/notifications/notified-office.js';
import { buildProduct, Product } from '../../support/product.js';
import { until } from '../queue/fault-world.js';

/** One journey in order: each test goes on where the one before it stopped. */
const KEY = randomBytes(32).toString('base64');
const cipher = (): PersonalDataCipher => new PersonalDataCipher(KeyRing.parse(KEY, 'the test '));
let folder: string;
let office: NotifiedOffice;
let restored: TestDatabase;
let worker: Product | undefined;

beforeAll(async () => {
  buildProduct();
  folder = mkdtempSync(join(tmpdir(), 'gongkai-test-held-'));
  office = await NotifiedOffice.open({ cipher: cipher(), clock: systemClock });
  restored = await createTestDatabase({ migrated: false });
}, 300_000);
afterAll(async () => {
  await worker?.signal('SIGKILL');
  await office.close();
  await restored.drop();
  rmSync(folder, { recursive: true, force: true });
});

function start(database: TestDatabase, command: readonly string[]): Product {
  const { url, secret } = office.gateway.settings();
  return Product.start(
    {
      DATA_DIR: join(folder, database === restored ? 'b' : 'a'),
      DATABASE_URL: database.applicationUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATABASE_BACKUP_URL: database.superuserUrl,
      GONGKAI_DATA_KEY: KEY,
      GONGKAI_SMTP_URL: `smtp://127.0.0.1:${office.mail.port}`,
      GONGKAI_MAIL_FROM: 'gongkai@example.gov.cn',
      GONGKAI_WEBHOOK_URL: url,
      GONGKAI_WEBHOOK_SECRET: secret,
    },
    command,
  );
}
async function gongkai(database: TestDatabase, ...args: string[]): Promise<[number | string, string]> {
  const product = start(database, ['dist/src/cli.js', ...args]);
  return [await product.ended(), product.output];
}
const rows = <Row>(sql: string): Promise<Row[]> =>
  withClient(restored.superuserUrl, async (client) => (await client.query(sql)).rows as Row[]);
const received = (): number => office.mail.received.length + office.gateway.received.length;
const queueEmpty = (): Promise<void> =>
  until(
    'nothing is left to do',
    async () => (await rows('select 1 from outbox where done_at is null')).length === 0,
  );
const states = async (): Promise<string[]> => {
  const found = await rows<{ text: string }>(
    `select concat_ws(' ', n.key, d.channel, d.state) as text
       from notification_delivery d join notification n on n.id = d.notification_id order by 1`,
  );
  return found.map(({ text }) => text);
};

it('is restored to a day on which one was sent, and one waited that was sent since', async () => {
  await office.choose('zhang');
  await office.tell({ key: 'sent' }, 'zhang');
  await office.send();
  await office.tell({ key: 'waiting' }, 'zhang');
  expect(await gongkai(office.app.database, 'backup', '--out', join(folder, 'out'))).toEqual([
    0,
    expect.stringContaining('备份已完成'),
  ]);
  await office.send();
  await office.tell({ key: 'lost' }, 'zhang');
  await office.send();
  expect(received()).toBe(6);
  const name = readdirSync(join(folder, 'out')).find((entry) => entry !== 'files')!;
  expect(await gongkai(restored, 'restore', join(folder, 'out', name))).toEqual([
    0,
    expect.stringContaining('邮件和网关的通知已暂停发送'),
  ]);
}, 120_000);

it('sends nothing by itself: neither what waited, nor what is raised again or anew', async () => {
  const second = await TestApp.on(restored, { cipher: cipher(), clock: systemClock });
  try {
    const [zhang] = await rows<{ id: number; agency: number }>(
      `select id, agency_id as agency from account where username = 'zhang'`,
    );
    const notifier = second.app.get(Notifier, { strict: false });
    for (const key of ['waiting', 'lost', 'new'])
      await second.app
        .get(TenantTransaction)
        .run({ agencyId: zhang!.agency, scope: 'own' }, (manager) =>
          notifier.tell(manager, { ...NOTICE, key }, [zhang!.id]),
        );
  } finally {
    await second.app.close();
  }
  worker = start(restored, ['dist/src/worker.js']);
  await queueEmpty();
  expect(received()).toBe(6);
  expect(await states()).toEqual([
    'lost email held',
    'lost webhook held',
    'new email held',
    'new webhook held',
    'sent email sent',
    'sent webhook sent',
    'waiting email held',
    'waiting webhook held',
  ]);
  const [code, said] = await gongkai(restored, 'notifications');
  expect([code, said]).toEqual([1, expect.stringContaining('恢复以后产生的 4 条，备份里尚未发送的 2 条')]);
}, 120_000);

it('sends what a person has released, and nothing else', async () => {
  expect(await gongkai(restored, 'notifications', '--release', 'newer')).toEqual([
    0,
    expect.stringContaining('排入发送 4 条，不再发送 2 条'),
  ]);
  await queueEmpty();
  expect(received()).toBe(10);
  expect(await states()).toEqual([
    'lost email sent',
    'lost webhook sent',
    'new email sent',
    'new webhook sent',
    'sent email sent',
    'sent webhook sent',
    'waiting email skipped',
    'waiting webhook skipped',
  ]);
  // What is raised again after a restore is another message to whoever drops known keys.
  expect(new Set(office.mail.received.map(({ headers }) => headers['message-id'])).size).toBe(5);
}, 120_000);

it('is in the audit trail, and there is nothing to release any more', async () => {
  expect(
    await rows(`select action, username, facts from audit_entry where action = 'deliveries.released'`),
  ).toEqual([
    { action: 'deliveries.released', username: 'gongkai', facts: '{"dropped":2,"sending":"newer","sent":4}' },
  ]);
  expect(await gongkai(restored, 'notifications')).toEqual([0, expect.stringContaining('通知正常发送')]);
  expect(await gongkai(restored, 'notifications', '--release', 'all')).toEqual([
    1,
    expect.stringContaining('没有因恢复备份而暂停的'),
  ]);
  expect(await gongkai(restored, 'notifications', '--release', 'some')).toEqual([
    2,
    expect.stringContaining('--release 只能是 newer、all、none 之一'),
  ]);
  expect(await gongkai(restored, 'notifications', '--test', 'zhang')).toEqual([
    0,
    expect.stringContaining('邮件：对方的服务器已经接收'),
  ]);
}, 120_000);
