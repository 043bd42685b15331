import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { rmSync } from 'node:fs';
import { NotifiedOffice } from '../../support/notifications/notified-office.js';
import { buildProduct, dataFolder, Product } from '../../support/product.js';
import { until } from '../queue/fault-world.js';

/** How often a worker dies with a message between the other side and itself. */
const TIMES = Number(process.env.FAULT_TIMES ?? 5);
const NOTICES = 4 * TIMES;
/** The other side takes so long to say that it has a message: in this time the worker is killed. */
const SLOW_MS = 200;

jest.setTimeout(120_000 + TIMES * 30_000);

let office: NotifiedOffice;
let folder: string;
const workers: Product[] = [];
beforeAll(async () => {
  buildProduct();
  folder = dataFolder();
  office = await NotifiedOffice.open();
}, 300_000);
afterAll(async () => {
  for (const one of workers) if (one.endedWith === null) await one.signal('SIGKILL');
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

function worker(): Product {
  const { port } = office.mail.settings();
  const { url, secret } = office.gateway.settings();
  const started = Product.start(
    {
      DATABASE_URL: office.app.database.applicationUrl,
      DATABASE_OWNER_URL: office.app.database.ownerUrl,
      DATA_DIR: folder,
      GONGKAI_JOB_LEASE_SECONDS: '2',
      GONGKAI_SMTP_URL: `smtp://127.0.0.1:${port}`,
      GONGKAI_MAIL_FROM: 'gongkai@example.gov.cn',
      GONGKAI_WEBHOOK_URL: url,
      GONGKAI_WEBHOOK_SECRET: secret,
    },
    ['dist/src/worker.js'],
  );
  workers.push(started);
  return started;
}
const received = (): number => office.mail.received.length + office.gateway.received.length;

it(`a worker killed ${TIMES} times with messages on their way: each arrives, and a receiver that drops known keys has it once`, async () => {
  await office.choose('zhang');
  for (let n = 1; n <= NOTICES; n += 1) await office.tell({ key: `alert:${n}` }, 'zhang');
  office.mail.slowMs = SLOW_MS;
  office.gateway.slowMs = SLOW_MS;
  for (let time = 0; time < TIMES; time += 1) {
    const before = received();
    const victim = worker();
    await until('a message is with the other side', () => Promise.resolve(received() > before));
    await victim.signal('SIGKILL');
  }
  worker();
  await until('all are sent', async () => (await office.deliveries()).every(({ state }) => state === 'sent'));

  const mails = office.mail.received.map(({ headers }) => headers['message-id']);
  const calls = office.gateway.received.map(({ headers }) => headers['x-gongkai-message-key']);
  expect([new Set(mails).size, new Set(calls).size]).toEqual([NOTICES, NOTICES]);
  // The kills have struck: without keys, somebody would have had something twice.
  expect(received()).toBeGreaterThan(2 * NOTICES);
  const attempts = (await office.deliveries()).reduce((sum, delivery) => sum + delivery.attempts, 0);
  expect(attempts).toBeGreaterThanOrEqual(received());
  expect(await office.rows('select 1 from outbox where done_at is null')).toEqual([]);
});
