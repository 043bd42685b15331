import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACCESS_RULES } from '../../src/identity/access.js';
import { clockFrom } from '../../src/platform/clock/clock.js';
import { ADMIN, TestApp } from '../support/http.js';
import type { Visitor } from '../support/http.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const logIn = (username: string, password: string, address = '10.1.1.1') =>
  app.send({
    method: 'POST',
    url: '/api/v1/session',
    payload: { username, password },
    remoteAddress: address,
  });

describe('log-in', () => {
  it('opens a session with a cookie that scripts cannot read, and says who is in', async () => {
    const answer = await logIn(ADMIN.username, ADMIN.password);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      user: {
        username: 'admin',
        displayName: '系统管理员',
        roles: ['clerk', 'legal', 'approver', 'reporter', 'supervisor', 'auditor', 'admin'],
        may: ACCESS_RULES.filter((rule) => !['open', 'logIn'].includes(rule)),
        passwordChangeRequired: false,
      },
      csrfToken: expect.stringMatching(/^[\w-]{43}$/),
      installation: { demonstration: false, needsFirstAgency: true, dutiesCombined: true },
    });
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^gongkai=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(/^gongkai-device=[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
  });

  it('answers alike for a wrong password and for a user that does not exist', async () => {
    const wrong = await logIn('admin', 'no', '10.1.1.2');
    const unknown = await logIn('nobody', 'no', '10.1.1.2');
    expect([wrong.statusCode, unknown.statusCode]).toEqual([401, 401]);
    expect(wrong.json()).toEqual(unknown.json());
    expect(wrong.json()).toMatchObject({ code: 'session.credentials', title: '登录失败' });
  });

  it('blocks after five wrong tries, also with the right password, but only from that address', async () => {
    for (let i = 0; i < 5; i++) await logIn('admin', 'wrong', '10.1.1.3');
    const blocked = await logIn('admin', ADMIN.password, '10.1.1.3');
    expect(blocked.statusCode).toBe(429);
    expect(blocked.json()).toMatchObject({ code: 'session.throttled', facts: { retryAfterSeconds: 15 } });
    expect(blocked.headers['retry-after']).toBe('15');
    expect((await logIn('admin', ADMIN.password, '10.1.1.4')).statusCode).toBe(200);
  });

  it('counts tries that are sent at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) => logIn('admin', `wrong${i}`, '10.1.1.5')),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(7);
  });

  it('stores no token in clear', async () => {
    const visitor = await app.logIn();
    const token = visitor.cookie.split('=')[1]!;
    const { rows } = await storedSessions();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('uses a secure cookie bound to the host behind https', async () => {
    const https = await TestApp.start({ publicUrl: 'https://gongkai.example.gov.cn' });
    try {
      const answer = await https.send({ method: 'POST', url: '/api/v1/session', payload: ADMIN });
      expect(answer.headers['set-cookie']).toEqual([
        expect.stringMatching(/^__Host-gongkai=[\w-]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
        expect.stringMatching(
          /^__Host-gongkai-device=[\w-]+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
        ),
      ]);
      expect(answer.headers['strict-transport-security']).toContain('max-age=');
    } finally {
      await https.stop();
    }
  });
});

async function storedSessions(): Promise<{ rows: unknown[] }> {
  const { withClient } = await import('../../src/platform/database/with-client.js');
  return withClient(app.database.superuserUrl, (client) =>
    client.query("select encode(token_hash, 'hex') as hash, encode(csrf_hash, 'hex') as csrf from session"),
  );
}

describe('a session', () => {
  it('is asked for everywhere but on health and readiness', async () => {
    for (const url of ['/api/v1/agencies', '/api/v1/session']) {
      const answer = await app.send({ url });
      expect([url, answer.statusCode, answer.json().code]).toEqual([url, 401, 'session.required']);
    }
    for (const url of ['/health', '/ready', '/api/v1/health', '/api/v1/ready']) {
      expect((await app.send({ url })).json()).toEqual({ status: 'ok' });
    }
  });

  it('changes nothing without the CSRF token', async () => {
    const visitor = await app.logIn();
    for (const token of ['', 'x'.repeat(43), (await app.logIn()).csrfToken]) {
      const answer = await visitor.send({
        method: 'POST',
        url: '/api/v1/agencies',
        headers: { 'x-csrf-token': token },
        payload: { code: 'no-csrf', name: '甲', level: 'county', kind: 'government' },
      });
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'session.csrf']);
    }
    expect((await visitor.get('/agencies')).json()).toEqual([]);
  });

  it('ends at log-out', async () => {
    const visitor = await app.logIn();
    expect((await visitor.get('/session')).statusCode).toBe(200);
    expect((await visitor.delete('/session')).statusCode).toBe(204);
    expect((await visitor.get('/session')).statusCode).toBe(401);
  });

  it('changes the password, refuses a weak one and a former one, and ends the other sessions', async () => {
    let instant = Date.parse('2026-03-16T09:00:00+08:00');
    const own = await TestApp.start({ clock: clockFrom(() => (instant += 1000)) });
    try {
      const [visitor, other] = [await own.logIn(), await own.logIn()];
      const change = (current: string, next: string) =>
        visitor.put('/session/password', { current, new: next });
      expect((await change('wrong', 'Blue-Lantern-7')).json()).toMatchObject({
        status: 403,
        code: 'password.current',
      });
      const weak = await change(ADMIN.password, 'short');
      expect(weak.json()).toMatchObject({ status: 422, code: 'password.weak' });
      expect((await change(ADMIN.password, 'Blue-Lantern-7')).statusCode).toBe(204);
      expect((await visitor.get('/session')).statusCode).toBe(200);
      expect((await other.get('/session')).statusCode).toBe(401);
      await expect(own.logIn(ADMIN)).rejects.toThrow('session.credentials');
      const back = await change('Blue-Lantern-7', ADMIN.password);
      expect(back.json().detail).toContain('最近用过的 5 个');
      for (const n of [1, 2, 3, 4])
        expect(
          (await change(n === 1 ? 'Blue-Lantern-7' : `Blue-Lamp-7${n - 1}x`, `Blue-Lamp-7${n}x`)).statusCode,
        ).toBe(204);
      expect((await change('Blue-Lamp-74x', 'Blue-Lantern-7')).statusCode).toBe(422);
      expect((await change('Blue-Lamp-74x', ADMIN.password)).statusCode).toBe(204);
    } finally {
      await own.stop();
    }
  });
});

describe('time', () => {
  const START = Date.parse('2026-03-16T09:00:00+08:00');
  const MINUTE = 60_000;

  it('ends a session after 30 minutes without use, and after 12 hours in any case', async () => {
    let now = START;
    const timed = await TestApp.start({ clock: clockFrom(() => now) });
    try {
      const [idle, busy] = [await timed.logIn(), await timed.logIn()];
      const status = async (visitor: Visitor) => (await visitor.get('/session')).statusCode;
      for (let minutes = 20; minutes <= 700; minutes += 20) {
        now = START + minutes * MINUTE;
        expect([minutes, await status(busy)]).toEqual([minutes, 200]);
      }
      expect(await status(idle)).toBe(401);
      now = START + 12 * 60 * MINUTE - 1;
      expect(await status(busy)).toBe(200);
      now = START + 12 * 60 * MINUTE;
      expect(await status(busy)).toBe(401);
    } finally {
      await timed.stop();
    }
  });
});

describe('roles', () => {
  const COUNTY = { code: 'cc', name: '丙县人民政府', level: 'county', kind: 'government' };
  const BUREAU = { code: 'cc-1', name: '丙县教育局', level: 'county', kind: 'department', parentCode: 'cc' };

  /** A new user who has changed the one-time password. */
  async function join(
    server: TestApp,
    admin: Visitor,
    code: string,
    username: string,
    roles: string[],
  ): Promise<Visitor> {
    const added = await admin.post(`/agencies/${code}/users`, { username, name: username, roles });
    expect(added.statusCode).toBe(201);
    const password = added.json<{ oneTimePassword: string }>().oneTimePassword;
    const visitor = await server.logIn({ username, password });
    expect((await visitor.get('/agencies')).json()).toMatchObject({
      status: 403,
      code: 'passwordChangeRequired',
    });
    expect((await visitor.put('/session/password', { current: password, new: password })).statusCode).toBe(
      422,
    );
    expect(
      (await visitor.put('/session/password', { current: password, new: `New-${password}` })).statusCode,
    ).toBe(204);
    return visitor;
  }

  it('are separated where the operator says so: the administrator registers nothing', async () => {
    const separated = await TestApp.start({ duties: 'separated' });
    try {
      const admin = await separated.logIn();
      expect((await admin.get('/session')).json()).toMatchObject({
        user: { roles: ['admin'] },
        installation: { dutiesCombined: false },
      });
      expect((await admin.post('/agencies', COUNTY)).statusCode).toBe(201);
      const refused = await admin.upload('/agencies/cc/imports', '', 'x.jsonl');
      expect(refused.json()).toMatchObject({ status: 403, code: 'access.denied' });
      const clerk = await join(separated, admin, 'cc', 'clerk1', ['clerk']);
      expect((await clerk.upload('/agencies/cc/imports', '', 'x.jsonl')).statusCode).toBe(200);
      expect((await clerk.post('/agencies', { ...BUREAU, code: 'dd' })).json().code).toBe('access.denied');
      const figure = await clerk.put('/agencies/cc/years/2025/figures/licensing.decisions', { value: 1 });
      expect(figure.json().code).toBe('access.denied');
      const taken = await admin.post('/agencies/cc/users', {
        username: 'clerk1',
        name: '乙',
        roles: ['clerk'],
      });
      expect(taken.json()).toMatchObject({ status: 409, code: 'user.nameTaken' });
    } finally {
      await separated.stop();
    }
  });

  it('reach no further than the own agency and what stands below it', async () => {
    const admin = await app.logIn();
    for (const agency of [COUNTY, BUREAU, { ...COUNTY, code: 'ee', name: '戊县人民政府' }]) {
      expect((await admin.post('/agencies', agency)).statusCode).toBe(201);
    }
    const county = await join(app, admin, 'cc', 'county', ['clerk', 'reporter', 'admin']);
    const bureau = await join(app, admin, 'cc-1', 'bureau', ['clerk', 'reporter']);
    const codes = async (visitor: Visitor) =>
      (await visitor.get('/agencies')).json<{ code: string }[]>().map(({ code }) => code);
    expect([await codes(county), await codes(bureau)]).toEqual([['cc', 'cc-1'], ['cc-1']]);
    const paths = [
      'years',
      'years/2025/tables',
      'years/2025/grids',
      'years/2025/figures',
      'documents',
      'register.jsonl',
      'reports/2025.json',
      'periods/2025-01-01/2025-03-31/tables',
      'years/2025/cells/applications/newReceived/total/cases',
      'years/2025/cells/proceedings/review/total/cases',
    ];
    for (const path of paths) {
      const personal = path.startsWith('register') || path.endsWith('/cases');
      const below = await county.get(`/agencies/cc-1/${path}`);
      expect([path, below.statusCode]).toEqual([path, personal ? 404 : 200]);
      const absent = await bureau.get(`/agencies/absent/${path}`);
      expect([path, absent.statusCode, absent.json().code]).toEqual([path, 404, 'agency.unknown']);
      for (const foreign of ['cc', 'ee']) {
        const answer = await bureau.get(`/agencies/${foreign}/${path}`);
        expect([path, answer.statusCode, answer.body]).toEqual([path, 404, absent.body]);
      }
    }
    const line = { kind: 'figure', agency: 'cc-1', year: 2025, item: 'licensing.decisions', value: 1 };
    const below = await county.upload('/agencies/cc/imports', JSON.stringify(line), 'below.jsonl');
    expect([below.statusCode, below.json().refused]).toEqual([
      422,
      [expect.objectContaining({ field: 'agency' })],
    ]);
    expect((await county.get('/agencies/cc/register.jsonl')).statusCode).toBe(200);
    expect((await county.get('/agencies/cc/register.jsonl?scope=rollup')).json().code).toBe('access.denied');
    expect((await bureau.get('/agencies/cc-1/register.jsonl?scope=rollup')).statusCode).toBe(200);
    expect((await bureau.upload('/agencies/cc/imports', '', 'x.jsonl')).statusCode).toBe(404);
    expect(
      (await county.post('/agencies/ee/users', { username: 'spy', name: '己', roles: ['clerk'] })).statusCode,
    ).toBe(404);
    expect((await county.post('/agencies', { ...COUNTY, code: 'ff' })).json().code).toBe('access.denied');
  });
});
