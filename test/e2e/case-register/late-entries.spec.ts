import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { LateEntries } from '../../../src/case-register/late-entries/late-entries.schemas.js';
import { CaseLife } from '../../support/case-life.js';
import { TestApp, type Visitor } from '../../support/http.js';
import { addPerson, BUREAU, COUNTY, OTHER } from '../../support/people.js';

let app: TestApp;
let admin: Visitor;
let clerk: Visitor;

beforeAll(async () => {
  app = await TestApp.start({ duties: 'separated' });
  admin = await app.logIn();
  for (const agency of [COUNTY, BUREAU, OTHER]) await admin.post('/agencies', agency);
  clerk = await app.logIn(await addPerson(app, admin, BUREAU.code, 'li.jing', ['clerk']));
}, 60_000);
afterAll(() => app.stop());

const late = async (by: Visitor, code: string, query = ''): Promise<LateEntries> =>
  (await by.get(`/agencies/${code}/years/2026/late-entries${query}`)).json<LateEntries>();

it('are counted by agency: what holds and was recorded more than two working days after it happened', async () => {
  // Today is Monday 16 March; Thursday 12 is two working days before, Wednesday 11 three.
  const one = await CaseLife.take(clerk, BUREAU.code);
  await one.lives(
    clerk,
    { type: 'guided', on: '2026-03-12' },
    { type: 'ownUnitAsked', on: '2026-03-11', unit: '档案室' },
    { type: 'reasonsRequested', on: '2026-03-09' },
    { type: 'corrected', ref: 3 },
    { type: 'reasonsRequested', on: '2026-03-10' },
  );
  const two = await CaseLife.take(clerk, BUREAU.code);
  await two.lives(clerk, { type: 'drafted', on: '2026-03-10' });
  const none = { entries: 0, late: 0, corrections: 0, cases: 0 };
  const bureau = { entries: 4, late: 3, corrections: 1, cases: 2 };
  const reporter = await app.logIn(await addPerson(app, admin, BUREAU.code, 'nian.bao', ['reporter']));
  expect(await late(reporter, BUREAU.code)).toEqual({
    year: 2026,
    total: bureau,
    agencies: [{ code: BUREAU.code, name: BUREAU.name, ...bureau }],
  });
  const overseer = await app.logIn(await addPerson(app, admin, COUNTY.code, 'du.cha', ['supervisor']));
  expect(await late(overseer, COUNTY.code)).toMatchObject({ total: none });
  expect(await late(overseer, COUNTY.code, '?scope=tree')).toEqual({
    year: 2026,
    total: bureau,
    agencies: [
      { code: COUNTY.code, name: COUNTY.name, ...none },
      { code: BUREAU.code, name: BUREAU.name, ...bureau },
    ],
  });
  const foreign = await overseer.get(`/agencies/${OTHER.code}/years/2026/late-entries`);
  expect(foreign.statusCode).toBe(404);
  expect(
    (await overseer.get(`/agencies/${COUNTY.code}/years/2025/late-entries?scope=tree`)).json(),
  ).toMatchObject({ total: none });
});

it('of a number that was voided are counted no more', async () => {
  const before = (await late(clerk, BUREAU.code)).total;
  const approver = await app.logIn(await addPerson(app, admin, BUREAU.code, 'shen.pi', ['approver']));
  const life = await CaseLife.take(clerk, BUREAU.code);
  await life.lives(clerk, { type: 'drafted', on: '2026-03-10' });
  expect((await late(clerk, BUREAU.code)).total).toMatchObject({ late: before.late + 1 });
  await life.lives(approver, { type: 'voided', on: '2026-03-11', reason: '误登' });
  expect((await late(clerk, BUREAU.code)).total).toEqual(before);
});
