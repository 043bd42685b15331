import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clockFrom } from '../../src/platform/clock/clock.js';
import { TestApp } from '../support/http.js';
import type { Visitor } from '../support/http.js';
import { BUREAU, COUNTY, OTHER, addPerson, replaceOneTimePassword } from '../support/people.js';

const HOUR = 3_600_000;
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

const code = (answer: { json: () => { code: string } }): string => answer.json().code;
const status = async (visitor: Visitor): Promise<number> => (await visitor.get('/session')).statusCode;

describe('the people of an agency', () => {
  it('are listed with roles and state, and nothing that opens a session', async () => {
    await addPerson(app, admin, 'cc', 'listed', ['clerk', 'legal']);
    const answer = await admin.get('/agencies/cc/users');
    expect(answer.json()).toEqual({
      dutiesSeparated: true,
      singlePersonOffice: null,
      users: [
        {
          username: 'listed',
          name: '某某',
          roles: ['clerk', 'legal'],
          disabledAt: null,
          createdAt: expect.any(String),
          passwordChangeRequired: false,
          secondFactor: false,
        },
      ],
    });
    expect(answer.body).not.toContain('argon2');
    expect((await admin.get('/agencies/cc-1/users')).json()).toMatchObject({ users: [] });
  });

  it('lose their session at a change of roles and when disabled, and cannot come back', async () => {
    const person = await addPerson(app, admin, 'cc', 'moving', ['clerk']);
    const first = await app.logIn(person);
    const renamed = await admin.patch('/agencies/cc/users/moving', { name: '改名' });
    expect([renamed.json().name, await status(first)]).toEqual(['改名', 200]);
    const same = await admin.patch('/agencies/cc/users/moving', { roles: ['clerk'] });
    expect([same.statusCode, await status(first)]).toEqual([200, 200]);
    const changed = await admin.patch('/agencies/cc/users/moving', { roles: ['reporter'] });
    expect([changed.json().roles, await status(first)]).toEqual([['reporter'], 401]);
    const second = await app.logIn(person);
    expect((await second.get('/session')).json().user.roles).toEqual(['reporter']);
    const disabled = await admin.patch('/agencies/cc/users/moving', { disabled: true });
    expect([disabled.json().disabledAt, await status(second)]).toEqual([expect.any(String), 401]);
    await expect(app.logIn(person)).rejects.toThrow('session.credentials');
    await admin.patch('/agencies/cc/users/moving', { disabled: false });
    expect(await status(await app.logIn(person))).toBe(200);
  });

  it('get a new one-time password, which ends their session, expires and must be replaced', async () => {
    const person = await addPerson(app, admin, 'cc', 'forgetful', ['clerk']);
    const before = await app.logIn(person);
    const reset = async (): Promise<string> =>
      (await admin.post('/agencies/cc/users/forgetful/password', {})).json<{ oneTimePassword: string }>()
        .oneTimePassword;
    const given = await reset();
    expect(await status(before)).toBe(401);
    await expect(app.logIn(person)).rejects.toThrow('session.credentials');
    const inside = await app.logIn({ username: 'forgetful', password: given });
    expect(code(await inside.get('/agencies'))).toBe('passwordChangeRequired');
    now = START + 72 * HOUR;
    await expect(app.logIn({ username: 'forgetful', password: given })).rejects.toThrow('password.expired');
    admin = await app.logIn();
    await replaceOneTimePassword(app, 'forgetful', await reset());
  });

  it('must change a password that has grown too old', async () => {
    const person = await addPerson(app, admin, 'cc', 'elderly', ['clerk']);
    now += 90 * 24 * HOUR;
    expect((await (await app.logIn(person)).get('/agencies')).statusCode).toBe(200);
    now += 1;
    expect(code(await (await app.logIn(person)).get('/agencies'))).toBe('passwordChangeRequired');
    admin = await app.logIn();
    expect(code(await admin.get('/agencies'))).toBe('passwordChangeRequired');
    now = START + 73 * HOUR;
    admin = await app.logIn();
  });

  it('of a foreign agency do not exist, and those of another agency neither', async () => {
    const own = await addPerson(app, admin, 'cc', 'office', ['admin']);
    await addPerson(app, admin, 'ee', 'stranger', ['clerk']);
    const office = await app.logIn(own);
    for (const [path, expected] of [
      ['/agencies/ee/users', 'agency.unknown'],
      ['/agencies/none/users', 'agency.unknown'],
    ] as const)
      expect([path, code(await office.get(path))]).toEqual([path, expected]);
    for (const username of ['stranger', 'nobody', 'admin']) {
      const answer = await office.patch(`/agencies/cc/users/${username}`, { disabled: true });
      expect([answer.statusCode, code(answer)]).toEqual([404, 'user.unknown']);
      expect(code(await office.post(`/agencies/cc/users/${username}/password`, {}))).toBe('user.unknown');
    }
    const bureau = await addPerson(app, office, 'cc-1', 'below', ['clerk']);
    expect(code(await (await app.logIn(bureau)).get('/agencies/cc-1/users'))).toBe('access.denied');
  });
});

describe('duties', () => {
  const add = (roles: string[], username = `u${roles.join('')}`.slice(0, 20)) =>
    admin.post('/agencies/cc-1/users', { username, name: '甲', roles });

  it('of administration and audit are held alone', async () => {
    for (const roles of [
      ['admin', 'clerk'],
      ['auditor', 'supervisor'],
      ['admin', 'auditor'],
    ]) {
      const answer = await add(roles);
      expect([roles, answer.statusCode, code(answer)]).toEqual([roles, 422, 'user.duties']);
    }
    expect((await add(['clerk', 'legal', 'approver', 'reporter', 'supervisor'])).statusCode).toBe(201);
    expect((await add(['auditor', 'auditor'])).statusCode).toBe(201);
    const change = await admin.patch('/agencies/cc-1/users/uauditor,auditor', { roles: ['clerk'] });
    expect(code(change)).toBe('user.unknown');
    expect(
      code(await admin.patch('/agencies/cc-1/users/uauditorauditor', { roles: ['auditor', 'clerk'] })),
    ).toBe('user.duties');
  });

  it('may be one person’s in an office that declares it, is shown to have, and can take it back', async () => {
    const declare = (basis: string | null) => admin.put('/agencies/cc-1/single-person-office', { basis });
    expect((await declare('丙编〔2026〕1号')).statusCode).toBe(204);
    expect((await admin.get('/agencies/cc-1/users')).json().singlePersonOffice).toEqual({
      since: expect.stringMatching(/^2026-03-\d\d$/),
      basis: '丙编〔2026〕1号',
    });
    const alone = await addPerson(app, admin, 'cc-1', 'alone', ['admin', 'clerk', 'approver']);
    const visitor = await app.logIn(alone);
    const session = async () => (await visitor.get('/session')).json<{ user: { roles: string[] } }>();
    expect(await session()).toMatchObject({
      user: { roles: ['clerk', 'approver', 'admin'], singlePersonOffice: true },
    });
    expect(
      code(
        await admin.post('/agencies/cc/users', { username: 'two', name: '乙', roles: ['admin', 'clerk'] }),
      ),
    ).toBe('user.duties');
    expect((await declare(null)).statusCode).toBe(204);
    expect((await session()).user.roles).toEqual(['admin']);
    expect((await session()).user).not.toHaveProperty('singlePersonOffice');
  });

  it('are all held by one person only where somebody above the office says so', async () => {
    const declare = (by: Visitor, of: string, basis: string | null) =>
      by.put(`/agencies/${of}/single-person-office`, { basis });
    const own = await app.logIn(await addPerson(app, admin, 'cc-1', 'declarer', ['admin']));
    expect(code(await declare(own, 'cc-1', '自己说的'))).toBe('office.own');
    expect((await own.get('/agencies/cc-1/users')).json().singlePersonOffice).toBeNull();
    const above = await app.logIn(await addPerson(app, admin, 'cc', 'superior', ['admin']));
    expect(code(await declare(above, 'cc', '自己说的'))).toBe('office.own');
    expect((await declare(above, 'cc-1', '丙编〔2026〕2号')).statusCode).toBe(204);
    expect((await declare(own, 'cc-1', null)).statusCode).toBe(204);
    expect((await own.get('/agencies/cc-1/users')).json().singlePersonOffice).toBeNull();
  });

  it('are not changed by their own holder', async () => {
    const office = await app.logIn(await addPerson(app, admin, 'cc', 'second', ['admin']));
    for (const change of [{ roles: ['clerk'] }, { disabled: true }, { disabled: false }])
      expect(code(await office.patch('/agencies/cc/users/second', change))).toBe('user.own');
    expect(code(await office.post('/agencies/cc/users/second/password', {}))).toBe('user.own');
    expect((await office.patch('/agencies/cc/users/second', { name: '新名' })).statusCode).toBe(200);
  });
});
