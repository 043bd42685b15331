import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { NotifiedOffice } from '../../support/notifications/notified-office.js';

const PLACE = '/installation/deliveries';
let office: NotifiedOffice;
beforeAll(async () => {
  office = await NotifiedOffice.open();
});
afterAll(() => office.close());
afterEach(async () => {
  await office.rows('update installation set deliveries_held_since = null');
  await office.clear();
});

/** As a restore leaves it: `old` waited in the backup, `tried` was tried there too; `new` is raised afterwards. */
async function restored(): Promise<void> {
  for (const username of ['zhang', 'wang', 'admin']) await office.choose(username, { byWebhook: 'none' });
  await office.tell({ key: 'old' }, 'zhang', 'wang');
  await office.tellInstallation({ key: 'old' });
  await office.rows(`update installation set deliveries_held_since = now()`);
  await office.rows(`update notification_delivery set of_backup = true`);
  await office.send();
  await office.tell({ key: 'new' }, 'zhang', 'wang');
  await office.tellInstallation({ key: 'new' });
}
const sentTo = (): string[] =>
  office.mail.received.map(
    ({ raw, headers }) => `${raw.includes('old') ? 'old' : ''}${headers['message-id']}`,
  );
const states = async (): Promise<string[]> =>
  (await office.deliveries()).map(({ username, key, state }) => `${username} ${key} ${state}`);

it('nothing is sent while deliveries are held, and people still read it in the product', async () => {
  await restored();
  await office.send();
  expect(sentTo()).toEqual([]);
  expect(await states()).toEqual([
    'admin old held',
    'admin new held',
    'wang old held',
    'wang new held',
    'zhang old held',
    'zhang new held',
  ]);
  expect((await office.person('zhang').get('/account/notifications/count')).json()).toEqual({ unread: 2 });
  expect((await office.admin.get(PLACE)).json()).toEqual({
    heldSince: expect.any(String),
    newer: 3,
    older: 3,
  });
});

it.each([
  ['newer', { sent: 3, dropped: 3 }, ['new'], ['old']],
  ['all', { sent: 6, dropped: 0 }, ['old', 'new'], []],
  ['none', { sent: 0, dropped: 6 }, [], ['old', 'new']],
] as const)('releases %s, whether the queue has seen it or not', async (send, released, going, dropped) => {
  for (const seen of [true, false]) {
    await restored();
    if (seen) await office.send();
    const answer = await office.admin.post(`${PLACE}/release`, { send });
    expect([answer.statusCode, answer.json()]).toEqual([200, released]);
    await office.send();
    expect(office.mail.received).toHaveLength(released.sent);
    expect(await states()).toEqual(
      ['admin', 'wang', 'zhang'].flatMap((username) => [
        `${username} old ${(going as readonly string[]).includes('old') ? 'sent' : 'skipped'}`,
        `${username} new ${(going as readonly string[]).includes('new') ? 'sent' : 'skipped'}`,
      ]),
    );
    expect(dropped.length + going.length).toBe(2);
    expect((await office.admin.get(PLACE)).json()).toEqual({ heldSince: null, newer: 0, older: 0 });
    await office.clear();
  }
});

it('is the installation’s to release, once, and goes on as before afterwards', async () => {
  await restored();
  for (const username of ['zhang', 'wang']) {
    expect((await office.person(username).get(PLACE)).statusCode).toBe(403);
    expect((await office.person(username).post(`${PLACE}/release`, {})).statusCode).toBe(403);
  }
  expect((await office.admin.post(`${PLACE}/release`, { send: 'some' })).statusCode).toBe(400);
  expect((await office.admin.post(`${PLACE}/release`, {})).json()).toEqual({ sent: 3, dropped: 3 });
  const again = await office.admin.post(`${PLACE}/release`, {});
  expect([again.statusCode, again.json<{ code: string }>().code]).toEqual([409, 'deliveries.notHeld']);
  await office.tell({ key: 'next' }, 'zhang');
  await office.send();
  expect(await states()).toContain('zhang next sent');
});

it('whoever finds deliveries held keeps them so until its own is among them: a release leaves none behind', async () => {
  for (let round = 0; round < 5; round += 1) {
    await restored();
    await Promise.all([office.send(), office.admin.post(`${PLACE}/release`, { send: 'all' })]);
    await office.send();
    expect((await states()).filter((state) => !state.endsWith('sent'))).toEqual([]);
    await office.clear();
  }
});
