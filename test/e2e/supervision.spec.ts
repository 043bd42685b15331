import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clockFrom } from '../../src/platform/clock/clock.js';
import { TestApp } from '../support/http.js';
import type { Visitor } from '../support/http.js';
import { BUREAU, COUNTY, OTHER, addPerson } from '../support/people.js';
import type { Credentials } from '../support/people.js';

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

type Answer = Awaited<ReturnType<Visitor['get']>>;
const outcome = ({ statusCode, body }: Answer): [number, string?] => {
  const code = body === '' ? undefined : (JSON.parse(body) as { code?: string }).code;
  return code === undefined ? [statusCode] : [statusCode, code];
};
/** As if there were no such agency. */
const REFUSED = [404, 'agency.unknown'];
const TERM = { from: '2026-03-16', to: '2026-03-18' };

describe('a supervisor', () => {
  const cases = (visitor: Visitor, code: string, scope = 'own') =>
    visitor
      .get(`/agencies/${code}/years/2025/cells/applications/newReceived/total/cases?scope=${scope}`)
      .then(outcome);
  const grant = (code: string, change: object = {}) =>
    admin.post(`/agencies/${code}/supervision-grants`, {
      username: 'overseer',
      basis: '丙监〔2026〕3号',
      ...TERM,
      ...change,
    });
  let person: Credentials;
  let overseer: Visitor;
  beforeAll(async () => {
    person = await addPerson(app, admin, 'cc', 'overseer', ['supervisor']);
    overseer = await app.logIn(person);
  });

  it('sees the figures of the whole tree, and no case', async () => {
    for (const path of ['cc/years/2025/tables?scope=rollup', 'cc-1/years/2025/tables', 'cc/years'])
      expect([path, (await overseer.get(`/agencies/${path}`)).statusCode]).toEqual([path, 200]);
    for (const code of ['cc', 'cc-1']) expect(await cases(overseer, code)).toEqual(REFUSED);
    const proceedings = await overseer.get('/agencies/cc-1/years/2025/cells/proceedings/review/total/cases');
    expect(outcome(proceedings)).toEqual(REFUSED);
    expect(await cases(overseer, 'ee')).toEqual([404, 'agency.unknown']);
  });

  it('sees the cases of one agency as long as that is granted, and not for a moment longer', async () => {
    expect((await grant('cc-1')).statusCode).toBe(201);
    expect([await cases(overseer, 'cc-1'), await cases(overseer, 'cc')]).toEqual([[200], REFUSED]);
    expect(await cases(overseer, 'cc', 'rollup')).toEqual(REFUSED);
    const second = (await grant('cc')).json<{ id: number }>();
    expect(await cases(overseer, 'cc', 'rollup')).toEqual([200]);
    expect((await admin.delete(`/agencies/cc/supervision-grants/${second.id}`)).statusCode).toBe(204);
    expect([await cases(overseer, 'cc', 'rollup'), await cases(overseer, 'cc')]).toEqual([REFUSED, REFUSED]);
    expect((await admin.get('/agencies/cc/supervision-grants')).json()).toEqual([
      {
        id: second.id,
        username: 'overseer',
        name: '某某',
        basis: '丙监〔2026〕3号',
        ...TERM,
        grantedBy: 'admin',
        endedAt: new Date(now).toISOString(),
      },
    ]);
    for (const [days, expected] of [
      [2, [200]],
      [3, REFUSED],
      [-1, REFUSED],
    ] as const) {
      now = START + days * DAY;
      expect([days, await cases(await app.logIn(person), 'cc-1')]).toEqual([days, expected]);
    }
    now = START;
    admin = await app.logIn();
  });

  it('is named with a basis and a term, and stands above the agency', async () => {
    await addPerson(app, admin, 'cc-1', 'below', ['supervisor']);
    await addPerson(app, admin, 'cc', 'noone', ['clerk']);
    expect(outcome(await grant('cc', { username: 'below' }))).toEqual([404, 'user.unknown']);
    expect(outcome(await grant('ee'))).toEqual([404, 'user.unknown']);
    expect(outcome(await grant('cc', { username: 'noone' }))).toEqual([404, 'user.unknown']);
    expect(outcome(await grant('cc', { basis: ' ' }))).toEqual([400, 'request.invalid']);
    for (const term of [
      { from: '2026-03-20', to: '2026-03-19' },
      { from: '2026-03-01', to: '2026-03-15' },
      { from: '2026-03-16', to: '2027-03-18' },
    ])
      expect(outcome(await grant('cc', term))).toEqual([422, 'term.invalid']);
    const office = await app.logIn(await addPerson(app, admin, 'cc-1', 'office', ['admin']));
    const own = await office.post('/agencies/cc-1/supervision-grants', {
      username: 'overseer',
      basis: '无',
      ...TERM,
    });
    expect(outcome(own)).toEqual([404, 'user.unknown']);
    const [first] = (await admin.get('/agencies/cc-1/supervision-grants')).json<{ id: number }[]>();
    expect(outcome(await admin.delete(`/agencies/cc/supervision-grants/${first!.id}`))).toEqual([
      404,
      'entry.unknown',
    ]);
  });
});

describe('a deputy', () => {
  const appoint = (username: string, deputy: string, term: object = TERM) =>
    admin.post('/agencies/cc/deputies', { username, deputy, ...term });
  const rolesOf = async (visitor: Visitor): Promise<string[]> =>
    (await visitor.get('/session')).json<{ user: { roles: string[] } }>().user.roles;

  it('holds the roles of somebody on leave from the first to the last day', async () => {
    await addPerson(app, admin, 'cc', 'absent', ['approver', 'reporter']);
    const person = await addPerson(app, admin, 'cc', 'standin', ['clerk']);
    const visitor = await app.logIn(person);
    const first = await appoint('absent', 'standin', { from: '2026-03-17', to: '2026-03-18' });
    expect(first.statusCode).toBe(201);
    expect(await rolesOf(visitor)).toEqual(['clerk']);
    for (const [days, roles] of [
      [1, ['clerk', 'approver', 'reporter']],
      [2, ['clerk', 'approver', 'reporter']],
      [3, ['clerk']],
    ] as const) {
      now = START + days * DAY;
      expect([days, await rolesOf(await app.logIn(person))]).toEqual([days, roles]);
    }
    now = START + DAY;
    const acting = await app.logIn(person);
    expect(await rolesOf(acting)).toContain('approver');
    admin = await app.logIn();
    expect((await admin.delete(`/agencies/cc/deputies/${first.json<{ id: number }>().id}`)).statusCode).toBe(
      204,
    );
    expect(await rolesOf(acting)).toEqual(['clerk']);
    expect((await admin.get('/agencies/cc/deputies')).json()).toMatchObject([
      { username: 'absent', deputy: 'standin', from: '2026-03-17', to: '2026-03-18', appointedBy: 'admin' },
    ]);
    now = START;
    admin = await app.logIn();
  });

  it('never gets roles that must be held apart, nor keeps those of somebody who was disabled', async () => {
    await addPerson(app, admin, 'cc', 'watcher', ['auditor']);
    await addPerson(app, admin, 'cc', 'writer', ['legal']);
    expect(outcome(await appoint('watcher', 'writer'))).toEqual([422, 'user.duties']);
    expect(outcome(await appoint('writer', 'watcher'))).toEqual([422, 'user.duties']);
    const person = await addPerson(app, admin, 'cc', 'helper', ['clerk']);
    const visitor = await app.logIn(person);
    expect((await appoint('writer', 'helper')).statusCode).toBe(201);
    expect(await rolesOf(visitor)).toEqual(['clerk', 'legal']);
    await admin.patch('/agencies/cc/users/writer', { roles: ['admin'] });
    expect(await rolesOf(visitor)).toEqual(['clerk']);
    await admin.patch('/agencies/cc/users/writer', { roles: ['reporter'] });
    expect(await rolesOf(visitor)).toEqual(['clerk', 'reporter']);
    await admin.patch('/agencies/cc/users/writer', { disabled: true });
    expect(await rolesOf(visitor)).toEqual(['clerk']);
  });

  it('is another person of the same agency, appointed by somebody else', async () => {
    await addPerson(app, admin, 'cc-1', 'elsewhere', ['clerk']);
    const office = await app.logIn(await addPerson(app, admin, 'cc', 'chief', ['admin']));
    for (const [absent, deputy] of [
      ['helper', 'helper'],
      ['helper', 'elsewhere'],
      ['elsewhere', 'helper'],
      ['helper', 'nobody'],
    ] as const)
      expect([deputy, ...outcome(await appoint(absent, deputy))]).toEqual([deputy, 404, 'user.unknown']);
    const own = await office.post('/agencies/cc/deputies', { username: 'helper', deputy: 'chief', ...TERM });
    expect(outcome(own)).toEqual([409, 'user.own']);
  });
});
