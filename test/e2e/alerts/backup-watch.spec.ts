import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { BackupWatch } from '../../../src/alerts/watches/backup-watch.js';
import { PROGRAM } from '../../../src/platform/audit/audit-entry.js';
import { AuditTrail } from '../../../src/platform/audit/audit-trail.js';
import { clockFrom } from '../../../src/platform/clock/clock.js';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { TestApp } from '../../support/http.js';

/** On Monday somebody uses it for the first time. */
const SET_UP = '2026-03-02T10:00:00+08:00';
let now: string;
const clock = clockFrom(() => Date.parse(now));
let app: TestApp;

const at = (moment: string): void => {
  now = moment;
};
const told = (): Promise<{ key: string; title: string; text: string }[]> =>
  withClient(app.database.superuserUrl, async (client) => {
    const sql = 'select key, title, text from notification order by id';
    return (await client.query<{ key: string; title: string; text: string }>(sql)).rows;
  });
const watch = (server = app): Promise<number> => server.app.get(BackupWatch).run();

/** What the commands leave behind of a backup with the data of that moment. */
const entered = (action: 'installation.backedUp' | 'installation.restored', takenAt: string): Promise<void> =>
  app.app.get(SystemTransaction).run(async (manager) => {
    const subject = { kind: 'installation', id: 0 } as const;
    await app.app
      .get(AuditTrail)
      .record(manager, null, { actor: PROGRAM, action, subject, facts: { takenAt } });
  });

beforeAll(async () => {
  at('2025-11-03T10:00:00+08:00');
  app = await TestApp.start({ clock, backupDays: 7 });
  // Before anybody has done anything there is nothing to save.
  at('2026-02-02T10:00:00+08:00');
  expect(await watch()).toBe(0);
  at(SET_UP);
  await app.logIn();
});
beforeEach(() => withClient(app.database.superuserUrl, (client) => client.query('delete from notification')));
afterAll(() => app.stop());

it('tells a register that was never saved so after a week, once a week', async () => {
  at('2026-03-09T23:59:00+08:00');
  expect(await watch()).toBe(0);
  at('2026-03-10T00:01:00+08:00');
  expect([await watch(), await watch()]).toEqual([1, 0]);
  at('2026-03-15T23:00:00+08:00');
  expect(await watch()).toBe(0);
  at('2026-03-16T00:30:00+08:00');
  expect([await watch(), await watch()]).toEqual([1, 0]);
  expect(await told()).toEqual([
    {
      key: 'backups:2026-03-09',
      title: '已有 8 天没有备份',
      text: expect.stringContaining('没有备份过的记录'),
    },
    {
      key: 'backups:2026-03-16',
      title: '已有 14 天没有备份',
      text: expect.stringContaining('gongkai backup'),
    },
  ]);
});

it('counts from the day in China of the newest data that are saved, whatever came after', async () => {
  // 20 March in China, 19 March in Greenwich.
  await entered('installation.backedUp', '2026-03-19T16:30:00.000Z');
  await entered('installation.restored', '2026-03-18T02:00:00.000Z');
  at('2026-03-27T23:00:00+08:00');
  expect(await watch()).toBe(0);
  at('2026-03-28T09:00:00+08:00');
  expect(await watch()).toBe(1);
  expect(await told()).toMatchObject([
    { title: '已有 8 天没有备份', text: expect.stringContaining('截至 2026-03-20。') },
  ]);
});

it('is quiet where others save the database, and as patient as it was told to be', async () => {
  at('2026-05-20T09:00:00+08:00');
  for (const [backupDays, people] of [
    [undefined, 0],
    [0, 0],
    [61, 0],
    [60, 1],
  ] as const) {
    const other = await TestApp.on(app.database, { clock, backupDays });
    expect([backupDays, await watch(other)]).toEqual([backupDays, people]);
    await other.app.close();
  }
});
