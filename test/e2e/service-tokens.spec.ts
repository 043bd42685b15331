import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clockFrom } from '../../src/platform/clock/clock.js';
import { withClient } from '../../src/platform/database/with-client.js';
import { TestApp } from '../support/http.js';
import type { Visitor } from '../support/http.js';
import { CANARY_WORDS, newCase } from '../support/new-case.js';
import { BUREAU, COUNTY, OTHER, addPerson } from '../support/people.js';

const DAY = 24 * 3_600_000;
const START = Date.parse('2026-03-16T09:00:00+08:00');
let now = START;
let app: TestApp;
let admin: Visitor;
beforeAll(async () => {
  app = await TestApp.start({ duties: 'separated', clock: clockFrom(() => now) });
  admin = await app.logIn();
  for (const agency of [COUNTY, BUREAU, OTHER]) await admin.post('/agencies', agency);
});
afterAll(() => app.stop());

interface Issued {
  readonly id: number;
  readonly token: string;
}
const FIGURE = '/agencies/cc/years/2025/figures/licensing.decisions';

async function issue(roles: string[], code = 'cc', expiresOn = '2026-04-30'): Promise<Issued> {
  const answer = await admin.post(`/agencies/${code}/tokens`, { name: 'OA 对接', roles, expiresOn });
  expect(answer.statusCode).toBe(201);
  return answer.json<Issued>();
}

const send = (token: string, method: 'GET' | 'PUT' | 'POST', path: string, payload?: object) =>
  app.send({
    method,
    url: `/api/v1${path}`,
    headers: { authorization: `Bearer ${token}` },
    ...(payload && { payload }),
  });
const outcome = async (answer: ReturnType<typeof send>): Promise<[number, string | undefined]> => {
  const { statusCode, body } = await answer;
  return [statusCode, body === '' ? undefined : (JSON.parse(body) as { code?: string }).code];
};

describe('a service token', () => {
  it('acts with its roles in its agency and below, without a CSRF token', async () => {
    const { token } = await issue(['reporter']);
    expect(token).toMatch(/^gongkai_[\w-]{43}$/);
    expect((await outcome(send(token, 'PUT', FIGURE, { value: 3 })))[0]).toBeLessThan(300);
    expect((await outcome(send(token, 'GET', '/agencies/cc-1/years/2025/figures')))[0]).toBe(200);
    expect(await outcome(send(token, 'GET', '/agencies/ee/years/2025/figures'))).toEqual([
      404,
      'agency.unknown',
    ]);
    expect(await outcome(send(token, 'GET', '/agencies/none/years/2025/figures'))).toEqual([
      404,
      'agency.unknown',
    ]);
    for (const path of [
      '/agencies/cc/users',
      '/agencies/cc/tokens',
      '/session',
      '/sessions',
      '/session/second-factor',
    ])
      expect([path, ...(await outcome(send(token, 'GET', path)))]).toEqual([path, 403, 'access.denied']);
    const clerk = await issue(['clerk']);
    expect(await outcome(send(clerk.token, 'PUT', FIGURE, { value: 4 }))).toEqual([403, 'access.denied']);
  });

  it('takes applications in and sees nobody in clear, whose administrator could else do by it what a clerk may', async () => {
    const { token } = await issue(['clerk', 'reporter']);
    const taken = await send(token, 'POST', '/agencies/cc/cases', newCase());
    expect(taken.statusCode).toBe(201);
    const { caseNo } = taken.json<{ caseNo: string }>();
    const one = `/agencies/cc/cases/${encodeURIComponent(caseNo)}`;
    const refused = [
      send(token, 'POST', `${one}/reveals`, { reason: '对接' }),
      send(token, 'GET', '/agencies/cc/register.jsonl'),
      send(token, 'POST', '/agencies/cc/register.xlsx', { reason: '对接' }),
    ];
    for (const answer of refused) expect(await outcome(answer)).toEqual([403, 'token.peopleOnly']);
    for (const path of [one, '/agencies/cc/cases']) {
      const { statusCode, body } = await send(token, 'GET', path);
      expect(statusCode).toBe(200);
      for (const word of CANARY_WORDS) expect(body).not.toContain(word);
    }
  });

  it('is refused when wrong, revoked, or past its last day, whatever cookie comes along', async () => {
    const { id, token } = await issue(['reporter'], 'cc', '2026-03-17');
    for (const wrong of [`${token}x`, token.slice(0, -1), 'x'.repeat(51), ''])
      expect(await outcome(send(wrong, 'GET', '/agencies'))).toEqual([401, 'token.refused']);
    const basic = await admin.send({ url: '/api/v1/agencies', headers: { authorization: 'Basic YTpi' } });
    expect(basic.json().code).toBe('token.refused');
    now = START + DAY;
    expect((await outcome(send(token, 'GET', '/agencies')))[0]).toBe(200);
    now = START + 2 * DAY;
    expect(await outcome(send(token, 'GET', '/agencies'))).toEqual([401, 'token.refused']);
    now = START;
    expect((await outcome(send(token, 'GET', '/agencies')))[0]).toBe(200);
    expect((await admin.delete(`/agencies/cc/tokens/${id}`)).statusCode).toBe(204);
    expect(await outcome(send(token, 'GET', '/agencies'))).toEqual([401, 'token.refused']);
  });

  it('is listed by its agency and never shown again', async () => {
    const { id, token } = await issue(['clerk', 'legal'], 'cc-1');
    const listed = await admin.get('/agencies/cc-1/tokens');
    expect(listed.json()).toEqual([
      {
        id,
        name: 'OA 对接',
        roles: ['clerk', 'legal'],
        issuedBy: 'admin',
        issuedAt: new Date(now).toISOString(),
        expiresOn: '2026-04-30',
        lastUsedAt: null,
        revokedAt: null,
      },
    ]);
    await send(token, 'GET', '/agencies');
    expect((await admin.get('/agencies/cc-1/tokens')).json()).toMatchObject([
      { lastUsedAt: new Date(now).toISOString() },
    ]);
    const stored = await withClient(app.database.superuserUrl, (client) =>
      client.query<{ row: string }>(
        'select t::text as row from service_token t union all select a::text from account a',
      ),
    );
    const text = stored.rows.map(({ row }) => row).join('\n');
    expect(text).toContain('OA 对接');
    expect(text).not.toContain(token.slice('gongkai_'.length));
    expect((await admin.get('/agencies/cc-1/users')).json()).toMatchObject({ users: [] });
  });

  it('is issued for a year at most, and never to administer, audit or approve', async () => {
    const attempt = async (roles: string[], expiresOn: string) => {
      const answer = await admin.post('/agencies/cc/tokens', { name: '甲', roles, expiresOn });
      return [answer.statusCode, answer.json<{ code: string }>().code];
    };
    for (const role of ['admin', 'auditor', 'approver'])
      expect(await attempt([role], '2026-04-30')).toEqual([400, 'request.invalid']);
    for (const day of ['2026-03-15', '2027-03-18'])
      expect(await attempt(['clerk'], day)).toEqual([422, 'token.expiry']);
    expect((await attempt(['clerk'], '2027-03-17'))[0]).toBe(201);
  });

  it('of a foreign agency can be neither listed nor revoked', async () => {
    const { id, token } = await issue(['clerk'], 'ee');
    const office = await app.logIn(await addPerson(app, admin, 'cc', 'office', ['admin']));
    const refusals = [
      await office.get('/agencies/ee/tokens'),
      await office.delete(`/agencies/ee/tokens/${id}`),
      await office.delete(`/agencies/cc/tokens/${id}`),
      await office.delete('/agencies/cc/tokens/999999'),
    ].map((answer) => [answer.statusCode, answer.json<{ code: string }>().code]);
    expect(refusals).toEqual([
      [404, 'agency.unknown'],
      [404, 'agency.unknown'],
      [404, 'token.unknown'],
      [404, 'token.unknown'],
    ]);
    expect((await outcome(send(token, 'GET', '/agencies')))[0]).toBe(200);
  });

  it('does not log in', async () => {
    await issue(['clerk']);
    const { rows } = await withClient(app.database.superuserUrl, (client) =>
      client.query<{ username: string }>(`select username from account where kind = 'machine'`),
    );
    for (const password of ['!', '']) {
      const answer = await app.send({
        method: 'POST',
        url: '/api/v1/session',
        payload: { username: rows[0]!.username, password },
      });
      expect(answer.statusCode).toBe(password === '' ? 400 : 401);
    }
  });
});

describe('one’s own sessions', () => {
  interface Own {
    readonly id: string;
    readonly current: boolean;
  }
  const list = async (visitor: Visitor): Promise<Own[]> => (await visitor.get('/sessions')).json<Own[]>();

  it('are listed with place and browser, and ended one by one or all but this one', async () => {
    const person = await addPerson(app, admin, 'cc', 'busy', ['clerk']);
    const [first, second, third] = [
      await app.logIn(person),
      await app.logIn(person),
      await app.logIn(person),
    ];
    const own = await list(first);
    expect(own).toHaveLength(4);
    expect(own.filter(({ current }) => current)).toHaveLength(1);
    expect(own[0]).toMatchObject({ address: '127.0.0.1', agent: expect.any(String) });
    const [theirs] = await list(second).then((all) => all.filter(({ current }) => current));
    expect((await first.delete(`/sessions/${theirs!.id}`)).statusCode).toBe(204);
    expect((await second.get('/session')).statusCode).toBe(401);
    expect((await first.delete(`/sessions/${theirs!.id}`)).json().code).toBe('session.unknown');
    expect((await admin.delete(`/sessions/${own.find(({ current }) => current)!.id}`)).json().code).toBe(
      'session.unknown',
    );
    expect((await first.delete('/sessions')).statusCode).toBe(204);
    expect((await third.get('/session')).statusCode).toBe(401);
    expect(await list(first)).toHaveLength(1);
    expect((await admin.get('/session')).statusCode).toBe(200);
  });
});
