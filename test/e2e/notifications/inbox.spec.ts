import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Inbox } from '../../../src/notifications/inbox/notifications.schemas.js';
import { NOTICE, NotifiedOffice } from '../../support/notifications/notified-office.js';

let office: NotifiedOffice;
beforeAll(async () => {
  office = await NotifiedOffice.open();
});
afterAll(() => office.close());
afterEach(() => office.clear());

const inbox = async (username: string, query = ''): Promise<Inbox> => {
  const answer = await office.person(username).get(`/account/notifications${query}`);
  expect(answer.statusCode).toBe(200);
  return answer.json<Inbox>();
};
const keysOf = async (username: string): Promise<string[]> => {
  const rows = await office.rows<{ key: string }>(
    'select key from notification n join account a on a.id = n.account_id where a.username = $1 order by n.id',
    [username],
  );
  return rows.map(({ key }) => key);
};
const unread = async (username: string): Promise<number> =>
  (await office.person(username).get('/account/notifications/count')).json<{ unread: number }>().unread;

describe('telling', () => {
  it('reaches the people who are named, and nobody else', async () => {
    expect(await office.tell({}, 'zhang', 'wang')).toBe(2);
    const { items } = await inbox('zhang');
    expect(items).toEqual([
      {
        id: expect.any(Number),
        kind: 'alert',
        urgent: false,
        title: NOTICE.title,
        text: NOTICE.text,
        path: NOTICE.path,
        raisedAt: '2026-03-16T01:00:00.000Z',
        readAt: null,
      },
    ]);
    expect(await Promise.all(['zhang', 'wang', 'li', 'admin'].map(unread))).toEqual([1, 1, 0, 0]);
  });

  it('happens once for each person and key, however often and by however many at once', async () => {
    const counts = await Promise.all(Array.from({ length: 8 }, () => office.tell({}, 'zhang', 'li')));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(await office.tell({ key: 'alert:2' }, 'zhang', 'wang')).toBe(2);
    expect(await office.tell({ key: 'alert:2' }, 'zhang', 'wang', 'li')).toBe(1);
    expect(await keysOf('zhang')).toEqual(['alert:1', 'alert:2']);
  });

  it('leaves out whoever is disabled, and machines', async () => {
    await office.rows(`update account set disabled_at = now() where username = 'li';
      insert into account (kind, username, display_name, password_hash, agency_id, roles)
        select 'machine', 'robot', 'r', '', agency_id, '{clerk}' from account where username = 'li'`);
    try {
      expect(await office.tell({}, 'zhang', 'li', 'robot')).toBe(1);
    } finally {
      await office.rows(
        `update account set disabled_at = null where username = 'li'; delete from account where username = 'robot'`,
      );
    }
    expect(await keysOf('li')).toEqual([]);
  });

  it('of people whom the acting agency does not reach is refused as a whole', async () => {
    await expect(office.tell({}, 'zhang', 'zhao')).rejects.toMatchObject({ code: '42501' });
    const ids = await office.idsOf('wang');
    await expect(
      office.acting('ee', (notifier, manager) => notifier.tell(manager, NOTICE, ids)),
    ).rejects.toMatchObject({ code: '42501' });
    expect([await keysOf('zhang'), await keysOf('wang')]).toEqual([[], []]);
  });

  it('is undone with the change that it tells of', async () => {
    const ids = await office.idsOf('zhang');
    const failing = office.acting('cc', async (notifier, manager) => {
      await notifier.tell(manager, NOTICE, ids);
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    expect(await keysOf('zhang')).toEqual([]);
  });

  it('of the installation reaches its administrators alone', async () => {
    expect(await office.tellInstallation({ key: 'operation:1' })).toBe(1);
    expect(await office.tellInstallation({ key: 'operation:1' })).toBe(0);
    expect((await inbox('admin')).items).toMatchObject([{ kind: 'operation', title: NOTICE.title }]);
    expect(await unread('wang')).toBe(0);
  });

  it('has a title on one line, and refuses a path that leads elsewhere', async () => {
    await office.tell({ title: '一\r\nBcc: x@y.z' }, 'zhang');
    expect((await inbox('zhang')).items[0]?.title).toBe('一 Bcc: x@y.z');
    await expect(office.tell({ path: '//evil.example' }, 'zhang')).rejects.toMatchObject({ code: '23514' });
    await expect(office.tell({ path: 'https://evil.example' }, 'zhang')).rejects.toMatchObject({
      code: '23514',
    });
  });
});

describe('reading', () => {
  it('lists the newest first, a page after the other, by kind, and what is unread', async () => {
    for (let n = 1; n <= 5; n += 1)
      await office.tell({ key: `k${n}`, title: `第${n}条`, kind: n === 3 ? 'digest' : 'alert' }, 'zhang');
    const first = await inbox('zhang', '?limit=2');
    const second = await inbox('zhang', `?limit=2&after=${first.next}`);
    const third = await inbox('zhang', `?limit=2&after=${second.next}`);
    expect([first, second, third].map(({ items }) => items.map(({ title }) => title))).toEqual([
      ['第5条', '第4条'],
      ['第3条', '第2条'],
      ['第1条'],
    ]);
    expect(third.next).toBeUndefined();
    expect((await inbox('zhang', '?kind=digest')).items.map(({ title }) => title)).toEqual(['第3条']);
    await office.person('zhang').put(`/account/notifications/${first.items[0]!.id}/read`, {});
    expect((await inbox('zhang', '?unread=true&limit=1')).items.map(({ title }) => title)).toEqual(['第4条']);
    expect(await unread('zhang')).toBe(4);
  });

  it('marks one, or all up to one, and only once; the audit trail knows when', async () => {
    for (let n = 1; n <= 4; n += 1) await office.tell({ key: `r${n}` }, 'li', 'wang');
    const { items } = await inbox('li');
    const li = office.person('li');
    const entries = async (): Promise<unknown[]> =>
      office.rows(
        `select facts from audit_entry where action = 'notification.read' and username = 'li' order by seq`,
      );
    const before = (await entries()).length;
    expect((await li.put(`/account/notifications/${items[3]!.id}/read`, {})).statusCode).toBe(204);
    expect((await li.put(`/account/notifications/${items[3]!.id}/read`, {})).statusCode).toBe(204);
    expect((await li.put('/account/notifications/read', { upTo: items[1]!.id })).statusCode).toBe(204);
    expect((await inbox('li')).items.map(({ readAt }) => readAt !== null)).toEqual([false, true, true, true]);
    expect((await entries()).slice(before)).toEqual([
      { facts: `{"notification":${items[3]!.id},"notifications":1}` },
      { facts: `{"notifications":2,"upTo":${items[1]!.id}}` },
    ]);
    expect(await unread('wang')).toBe(4);
  });

  it('of others is not there, even for whoever acts for the same agency', async () => {
    await office.tell({}, 'zhang');
    const [theirs] = (await inbox('zhang')).items;
    for (const username of ['li', 'wang', 'zhao', 'admin']) {
      const answer = await office.person(username).put(`/account/notifications/${theirs!.id}/read`, {});
      expect([username, answer.statusCode, answer.json<{ code: string }>().code]).toEqual([
        username,
        404,
        'notification.unknown',
      ]);
      await office.person(username).put('/account/notifications/read', { upTo: theirs!.id });
      expect((await inbox(username)).items).toEqual([]);
    }
    expect(await unread('zhang')).toBe(1);
  });
});
