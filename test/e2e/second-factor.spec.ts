import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codeOf, stepAt } from '../../src/identity/second-factor/totp.js';
import { clockFrom } from '../../src/platform/clock/clock.js';
import { withClient } from '../../src/platform/database/with-client.js';
import { base32Bytes } from '../support/base32.js';
import { ADMIN, TestApp } from '../support/http.js';
import type { Visitor } from '../support/http.js';
import { COUNTY, addPerson } from '../support/people.js';
import type { Credentials } from '../support/people.js';

const PERIOD = 30_000;
let now = Date.parse('2026-03-16T09:00:00+08:00');
let app: TestApp;
let admin: Visitor;
beforeAll(async () => {
  app = await TestApp.start({
    duties: 'separated',
    production: true,
    clock: clockFrom(() => now),
  });
});
afterAll(() => app.stop());

/** An authenticator that was given the secret by hand. */
function authenticator(secret: string): (periods?: number) => string {
  const bytes = base32Bytes(secret);
  return (periods = 0) => codeOf(bytes, stepAt(now) + periods);
}

async function setUp(
  visitor: Visitor,
  password: string,
): Promise<{ code: () => string; recoveryCodes: string[] }> {
  const begun = await visitor.post('/session/second-factor', { password });
  expect(begun.statusCode).toBe(200);
  const { secret, uri } = begun.json<{ secret: string; uri: string }>();
  expect(uri).toContain(`secret=${secret}&`);
  const code = authenticator(secret);
  const confirmed = await visitor.put('/session/second-factor', { totp: code() });
  expect(confirmed.statusCode).toBe(200);
  return { code, recoveryCodes: confirmed.json<{ recoveryCodes: string[] }>().recoveryCodes };
}

const logIn = (credentials: Credentials & { totp?: string }, remoteAddress = '10.0.0.1') =>
  app.send({ method: 'POST', url: '/api/v1/session', payload: credentials, remoteAddress });
const codeIn = (answer: { json: () => { code: string } }): string => answer.json().code;

describe('a second factor in production', () => {
  it('is asked of the administrator before anything else', async () => {
    admin = await app.logIn();
    expect((await admin.get('/session')).json().user).toMatchObject({ secondFactorRequired: true });
    const refused = await admin.post('/agencies', COUNTY);
    expect([refused.statusCode, codeIn(refused)]).toEqual([403, 'secondFactorRequired']);
    expect((await admin.get('/session/second-factor')).json()).toEqual({
      enabled: false,
      required: true,
      recoveryCodesLeft: 0,
    });
    expect(codeIn(await admin.post('/session/second-factor', { password: 'wrong' }))).toBe(
      'password.current',
    );
    expect(codeIn(await admin.put('/session/second-factor', { totp: '123456' }))).toBe('secondFactor.absent');
    const { code } = await setUp(admin, ADMIN.password);
    expect((await admin.post('/agencies', COUNTY)).statusCode).toBe(201);
    expect((await admin.get('/session')).json().user).not.toHaveProperty('secondFactorRequired');
    expect(codeIn(await admin.post('/session/second-factor', { password: ADMIN.password }))).toBe(
      'secondFactor.present',
    );
    const removal = await admin.send({
      method: 'DELETE',
      url: '/api/v1/session/second-factor',
      payload: { password: ADMIN.password, totp: code() },
    });
    expect(codeIn(removal)).toBe('secondFactor.needed');
  });

  it('is asked of approvers and not of clerks', async () => {
    const clerk = await app.logIn(await addPerson(app, admin, 'cc', 'clerk', ['clerk']));
    const approver = await app.logIn(await addPerson(app, admin, 'cc', 'approver', ['approver']));
    expect((await clerk.get('/agencies')).statusCode).toBe(200);
    expect(codeIn(await approver.get('/agencies'))).toBe('secondFactorRequired');
  });

  it('cannot be confirmed by guessing in a session that was left open', async () => {
    const person = await addPerson(app, admin, COUNTY.code, 'left.open', ['clerk']);
    const visitor = await app.logIn(person);
    const begun = await visitor.post('/session/second-factor', { password: person.password });
    expect(begun.statusCode).toBe(200);
    const right = authenticator(begun.json<{ secret: string }>().secret)();
    const told: string[] = [];
    for (let n = 0; n < 8; n += 1) {
      const wrong = String((Number(right) + 1 + n) % 1_000_000).padStart(6, '0');
      told.push(codeIn(await visitor.put('/session/second-factor', { totp: wrong })));
    }
    expect(told.filter((code) => code === 'secondFactor.wrong')).toHaveLength(5);
    expect(codeIn(await visitor.put('/session/second-factor', { totp: right }))).toBe('session.throttled');
  });

  it('opens the log-in with a code once, and no wrong one', async () => {
    const person = await addPerson(app, admin, 'cc', 'careful', ['clerk']);
    const other = await app.logIn(person);
    const { code, recoveryCodes } = await setUp(await app.logIn(person), person.password);
    expect((await other.get('/session')).statusCode).toBe(401);
    const used = code();
    now += PERIOD;
    const missing = await logIn(person);
    expect([missing.statusCode, codeIn(missing), missing.headers['set-cookie']]).toEqual([
      401,
      'session.secondFactor',
      undefined,
    ]);
    expect(codeIn(await logIn({ ...person, totp: used }))).toBe('secondFactor.wrong');
    const fresh = code();
    const both = await Promise.all([logIn({ ...person, totp: fresh }), logIn({ ...person, totp: fresh })]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401]);
    expect(codeIn(await logIn({ ...person, password: 'wrong', totp: fresh }))).toBe('session.credentials');
    expect(recoveryCodes).toHaveLength(10);
    expect((await logIn({ ...person, totp: recoveryCodes[0]!.toUpperCase() })).statusCode).toBe(200);
    expect(codeIn(await logIn({ ...person, totp: recoveryCodes[0]! }))).toBe('secondFactor.wrong');
    const visitor = await app.logIn({ ...person, totp: recoveryCodes[1]! });
    expect((await visitor.get('/session/second-factor')).json()).toEqual({
      enabled: true,
      required: false,
      recoveryCodesLeft: 8,
    });
  });

  it('cannot be guessed: wrong codes are throttled, however often the password alone is sent between', async () => {
    const person = await addPerson(app, admin, 'cc', 'target', ['clerk']);
    await setUp(await app.logIn(person), person.password);
    const codes: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      codes.push(codeIn(await logIn({ ...person, totp: '000000' }, '10.0.0.2')));
      codes.push(codeIn(await logIn(person, '10.0.0.2')));
    }
    expect(codes.filter((each) => each === 'secondFactor.wrong')).toHaveLength(5);
    expect(codes.slice(-3)).toEqual(Array(3).fill('session.throttled'));
  });

  it('gets new recovery codes, and the former ones open nothing', async () => {
    const person = await addPerson(app, admin, 'cc', 'renewing', ['clerk']);
    const visitor = await app.logIn(person);
    const renew = (totp: string, password = person.password) =>
      visitor.post('/session/second-factor/recovery-codes', { password, totp });
    expect(codeIn(await renew('000000'))).toBe('secondFactor.absent');
    const { recoveryCodes: former } = await setUp(visitor, person.password);
    expect(codeIn(await renew(former[0]!, 'wrong'))).toBe('password.current');
    expect(codeIn(await renew('000000'))).toBe('secondFactor.wrong');
    const answer = await renew(former[0]!);
    expect(answer.statusCode).toBe(200);
    const { recoveryCodes } = answer.json<{ recoveryCodes: string[] }>();
    expect(new Set([...recoveryCodes, ...former]).size).toBe(20);
    expect(codeIn(await logIn({ ...person, totp: former[1]! }))).toBe('secondFactor.wrong');
    expect((await logIn({ ...person, totp: recoveryCodes[0]! })).statusCode).toBe(200);
  });

  it('is removed by its owner with password and code, or by the administrator', async () => {
    const person = await addPerson(app, admin, 'cc', 'leaving', ['clerk']);
    const visitor = await app.logIn(person);
    const first = await setUp(visitor, person.password);
    const remove = (totp: string, password = person.password) =>
      visitor.send({ method: 'DELETE', url: '/api/v1/session/second-factor', payload: { password, totp } });
    now += PERIOD;
    expect(codeIn(await remove(first.code(), 'wrong'))).toBe('password.current');
    expect(codeIn(await remove('000000'))).toBe('secondFactor.wrong');
    expect((await remove(first.code())).statusCode).toBe(204);
    expect((await logIn(person)).statusCode).toBe(200);
    await setUp(visitor, person.password);
    expect((await admin.get('/agencies/cc/users')).json<{ users: object[] }>().users).toContainEqual(
      expect.objectContaining({ username: 'leaving', secondFactor: true }),
    );
    expect((await admin.delete('/agencies/cc/users/leaving/second-factor')).statusCode).toBe(204);
    expect((await visitor.get('/session')).statusCode).toBe(401);
    expect((await logIn(person)).statusCode).toBe(200);
  });

  it('leaves neither its secret nor a recovery code readable in the database', async () => {
    const person = await addPerson(app, admin, 'cc', 'secretive', ['clerk']);
    const visitor = await app.logIn(person);
    const begun = await visitor.post('/session/second-factor', { password: person.password });
    const { secret } = begun.json<{ secret: string }>();
    const { rows } = await withClient(app.database.superuserUrl, (client) =>
      client.query<{ secret: Buffer }>('select secret from second_factor'),
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((row) => row.secret[0])).toEqual(rows.map(() => 1));
    expect(rows.some((row) => row.secret.toString('latin1').includes(secret))).toBe(false);
  });
});
