import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { CaseAnswer, CaseListAnswer } from '../../../src/cases/cases.schemas.js';
import type { Caseload } from '../../../src/cases/assignment/assignment.schemas.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { TestApp } from '../../support/http.js';
import type { Visitor } from '../../support/http.js';
import { newCase } from '../../support/new-case.js';
import { addPerson, BUREAU, COUNTY } from '../../support/people.js';

const at = `/agencies/${BUREAU.code}`;
let app: TestApp;
let admin: Visitor;
let [zhang, li, head]: Visitor[] = [];

beforeAll(async () => {
  app = await TestApp.start({ duties: 'separated' });
  admin = await app.logIn();
  await admin.post('/agencies', COUNTY);
  await admin.post('/agencies', BUREAU);
  const person = async (username: string, roles: string[], code = BUREAU.code): Promise<Visitor> =>
    app.logIn(await addPerson(app, admin, code, username, roles));
  [zhang, li] = [await person('zhang', ['clerk']), await person('li', ['clerk', 'legal'])];
  head = await person('head', ['approver']);
  await person('reporter', ['reporter']);
  await person('elsewhere', ['clerk'], COUNTY.code);
});
afterAll(() => app.stop());

const take = async (by: Visitor | undefined = zhang): Promise<string> =>
  (await by!.post(`${at}/cases`, newCase())).json<CaseAnswer>().caseNo!;
const placeOf = (caseNo: string): string => `${at}/cases/${encodeURIComponent(caseNo)}`;
const assign = (caseNo: string, username: string | null, by = head): Promise<LightMyRequestResponse> =>
  by!.put(`${placeOf(caseNo)}/assignee`, { username });
const numbers = async (query: string, by = head): Promise<(string | null)[]> =>
  (await by!.get(`${at}/cases?${query}`)).json<CaseListAnswer>().items.map(({ caseNo }) => caseNo);
const load = async (): Promise<Record<string, number>> => {
  const { people, unassigned } = (await head!.get(`${at}/caseload`)).json<Caseload>();
  return Object.fromEntries([
    ...people.map(({ username, open }) => [username, open]),
    ['', unassigned],
  ]) as Record<string, number>;
};
const codeIn = (answer: LightMyRequestResponse): [number, string] => [
  answer.statusCode,
  answer.json<{ code: string }>().code,
];

describe('who works on an application', () => {
  let caseNo: string;
  beforeEach(async () => {
    caseNo = await take();
  });

  it('is whoever took it in, until somebody says otherwise; nothing of it is lost', async () => {
    expect((await zhang!.get(placeOf(caseNo))).json<CaseAnswer>().assignments).toEqual([
      {
        assignee: { username: 'zhang', name: '某某' },
        by: 'zhang',
        at: expect.any(String),
      },
    ]);
    await assign(caseNo, 'li');
    await assign(caseNo, null);
    const { assignments, version } = (await zhang!.get(placeOf(caseNo))).json<CaseAnswer>();
    expect(assignments.map(({ assignee, by }) => [assignee?.username, by])).toEqual([
      ['zhang', 'zhang'],
      ['li', 'head'],
      [undefined, 'head'],
    ]);
    // Who works on it is no part of what an event is recorded against.
    expect(version).toBe(1);
  });

  it('is written once where nothing changes', async () => {
    await assign(caseNo, 'zhang');
    await Promise.all([assign(caseNo, 'li'), assign(caseNo, 'li'), assign(caseNo, 'li')]);
    expect((await assign(caseNo, 'li')).json()).toHaveLength(2);
  });

  it.each(['reporter', 'elsewhere', 'nobody'])('cannot be %s', async (username) => {
    expect(codeIn(await assign(caseNo, username))).toEqual([422, 'assignee.unfit']);
    expect((await zhang!.get(placeOf(caseNo))).json<CaseAnswer>().assignments).toHaveLength(1);
  });

  it('narrows the list and the queue', async () => {
    const mine = await take(li);
    const nobodys = await take();
    await assign(nobodys, null);
    for (const query of ['', '&open=true']) {
      expect(await numbers(`assignee=@me${query}`, li)).toContain(mine);
      expect(await numbers(`assignee=@me${query}`, li)).not.toContain(caseNo);
      expect(await numbers(`assignee=zhang${query}`)).toContain(caseNo);
      expect(await numbers(`assignee=zhang${query}`)).not.toContain(mine);
      expect(await numbers(`assignee=@none${query}`)).toContain(nobodys);
      expect(await numbers(`assignee=@none${query}`)).not.toContain(mine);
      expect(await numbers(`assignee=elsewhere${query}`)).toEqual([]);
    }
    const { items } = (await head!.get(`${at}/cases?assignee=li&limit=1`)).json<CaseListAnswer>();
    expect(items[0]?.assignee).toEqual({ username: 'li', name: '某某' });
    expect((await head!.get(`${at}/cases?assignee=@anybody`)).statusCode).toBe(400);
  });

  it('is in the place of somebody on leave whoever stands in, on the days of the leave', async () => {
    const stand = async (from: string, to: string): Promise<number> =>
      (await admin.post(`${at}/deputies`, { username: 'zhang', deputy: 'li', from, to })).json<{
        id: number;
      }>().id;
    const seen = async (): Promise<boolean> => (await numbers('assignee=@me', li)).includes(caseNo);
    await stand('2026-03-17', '2026-03-18');
    expect(await seen()).toBe(false);
    const today = await stand('2026-03-16', '2026-03-16');
    expect(await seen()).toBe(true);
    await admin.delete(`${at}/deputies/${today}`);
    expect(await seen()).toBe(false);
  });
});

describe('a hand-over', () => {
  const handOver = (from: string, to: string, by = head): Promise<LightMyRequestResponse> =>
    by!.post(`${at}/users/${from}/hand-over`, { to, reason: '岗位调整' });

  it('gives every unanswered application of one to another, and leaves the answered ones where they are', async () => {
    await handOver('zhang', 'li');
    const [open, answered] = [await take(), await take()];
    const closing = await zhang!.send({
      method: 'POST',
      url: `/api/v1${placeOf(answered)}/events`,
      headers: { 'if-match': '"1"' },
      payload: { type: 'withdrawn', on: '2026-03-16' },
    });
    expect(closing.statusCode).toBe(200);
    const before = await load();
    const done = await handOver('zhang', 'li');
    expect([done.statusCode, done.json()]).toEqual([200, { cases: [open] }]);
    const after = await load();
    expect([before.zhang, after.zhang, after.li]).toEqual([1, 0, before.li! + 1]);
    expect((await head!.get(placeOf(open))).json<CaseAnswer>().assignments.at(-1)).toMatchObject({
      assignee: { username: 'li' },
      by: 'head',
    });
    expect((await head!.get(placeOf(answered))).json<CaseAnswer>().assignments.at(-1)).toMatchObject({
      assignee: { username: 'zhang' },
    });
    expect((await handOver('zhang', 'li')).json()).toEqual({ cases: [] });
  });

  it('of the cases of others is an approver’s; one’s own anybody gives', async () => {
    const caseNo = await take();
    expect(codeIn(await handOver('zhang', 'li', li))).toEqual([403, 'handOver.others']);
    expect((await handOver('zhang', 'head', zhang)).json()).toEqual({ cases: [caseNo] });
  });

  it('says what is wrong with it', async () => {
    expect(codeIn(await handOver('zhang', 'zhang'))).toEqual([422, 'handOver.same']);
    expect(codeIn(await handOver('elsewhere', 'li'))).toEqual([404, 'user.unknown']);
    expect(codeIn(await handOver('zhang', 'reporter'))).toEqual([422, 'assignee.unfit']);
    expect((await admin.post(`${at}/users/zhang/hand-over`, { to: 'li', reason: '调动' })).statusCode).toBe(
      403,
    );
  });

  it('takes everything from somebody who may work no more, and nobody can be given more', async () => {
    const caseNo = await take();
    await admin.patch(`${at}/users/zhang`, { disabled: true });
    const { people } = (await head!.get(`${at}/caseload`)).json<Caseload>();
    expect(people.find(({ username }) => username === 'zhang')).toMatchObject({ disabled: true, open: 1 });
    expect((await handOver('zhang', 'li')).json()).toEqual({ cases: [caseNo] });
    expect(codeIn(await handOver('li', 'zhang'))).toEqual([422, 'assignee.unfit']);
    expect((await load()).zhang).toBeUndefined();
  });

  it('leaves its facts even to whoever owns the table’s rights', async () => {
    const change = withClient(app.database.applicationUrl, (client) =>
      client.query(`update case_assignment set assigned_by = ''`),
    );
    await expect(change).rejects.toThrow('permission denied');
  });
});
