import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { CaseAnswer, CaseListAnswer } from '../../../src/cases/cases.schemas.js';
import type { Outlook } from '../../../src/cases/outlook/outlook.schemas.js';
import type { AgencyWorkload } from '../../../src/cases/workload/workload.schemas.js';
import { CASE_STAGES } from '../../../src/law/workflow/keys.js';
import { TestApp } from '../../support/http.js';
import type { Visitor } from '../../support/http.js';
import { newCase } from '../../support/new-case.js';
import { addPerson, BUREAU } from '../../support/people.js';

const at = `/agencies/${BUREAU.code}`;
const NONE = { supplement: 0, fee: 0, thirdParty: 0, agency: 0, ownUnit: 0, extension: 0 };
const NO_STAGES = Object.fromEntries(CASE_STAGES.map((stage) => [stage, 0]));
let app: TestApp;
let zhang: Visitor;
let li: Visitor;
let admin: Visitor;

beforeAll(async () => {
  app = await TestApp.start({ duties: 'separated' });
  admin = await app.logIn();
  await admin.post('/agencies', { ...BUREAU, parentCode: undefined });
  zhang = await app.logIn(await addPerson(app, admin, BUREAU.code, 'zhang', ['clerk']));
  li = await app.logIn(await addPerson(app, admin, BUREAU.code, 'li', ['clerk']));
});
afterAll(() => app.stop());

const take = async (by: Visitor, receivedOn: string): Promise<string> =>
  (await by.post(`${at}/cases`, newCase({ submittedOn: null, receivedOn }))).json<CaseAnswer>().caseNo!;
const happens = (by: Visitor, caseNo: string, payload: object, version = 1) =>
  by.send({
    method: 'POST',
    url: `/api/v1${at}/cases/${encodeURIComponent(caseNo)}/events`,
    payload,
    headers: { 'if-match': `"${version}"` },
  });
const workload = async (by: Visitor): Promise<AgencyWorkload> =>
  (await by.get(`${at}/workload`)).json<AgencyWorkload>();
const found = async (query: string): Promise<(string | null)[]> =>
  (await zhang.get(`${at}/cases?${query}`)).json<CaseListAnswer>().items.map(({ caseNo }) => caseNo);

it('tells everybody how the work stands, and how their own does', async () => {
  // Today is 2026-03-16: these are due on 13, 16 and 23 March.
  const late = await take(zhang, '2026-02-09');
  const today = await take(zhang, '2026-02-10');
  const week = await take(li, '2026-02-24');
  const asked = await take(li, '2026-03-09');
  await happens(li, asked, { type: 'supplementRequested', on: '2026-03-10' });
  const consulted = await take(zhang, '2026-03-10');
  await happens(zhang, consulted, { type: 'thirdPartyConsulted', on: '2026-03-11', party: '某公司' });
  await happens(zhang, consulted, { type: 'ownUnitAsked', on: '2026-03-16', unit: '档案室' }, 2);
  await happens(zhang, week, { type: 'extensionProposed', on: '2026-03-16' });
  await happens(zhang, today, { type: 'decided', on: '2026-03-16', outcome: 'granted' });
  expect(await workload(zhang)).toEqual({
    on: '2026-03-16',
    mine: {
      open: 3,
      overdue: 1,
      today: 1,
      week: 1,
      waiting: { ...NONE, thirdParty: 1, ownUnit: 1 },
      stages: { ...NO_STAGES, received: 2, decided: 1 },
      late: 1,
      lateEntries: 1,
    },
    all: {
      open: 5,
      overdue: 1,
      today: 1,
      week: 2,
      waiting: { ...NONE, thirdParty: 1, supplement: 1, ownUnit: 1, extension: 1 },
      stages: { ...NO_STAGES, received: 3, decided: 1, awaitingSupplement: 1 },
      late: 2,
      lateEntries: 2,
    },
  });
  expect((await workload(li)).mine).toMatchObject({ open: 2, overdue: 0, today: 0, week: 1, late: 1 });
  expect(await found('due=overdue')).toEqual([late]);
  expect(await found('due=today')).toEqual([today]);
  expect(await found('due=week')).toEqual([today, week]);
  expect(await found('waitingFor=supplement')).toEqual([asked]);
  expect(await found('waitingFor=thirdParty&assignee=@me')).toEqual([consulted]);
  expect(await found('waitingFor=fee')).toEqual([]);
  expect(await found('waitingFor=ownUnit')).toEqual([consulted]);
  expect(await found('waitingFor=extension')).toEqual([week]);
  expect(await found('stage=decided')).toEqual([today]);
  // Recorded on Monday 16 March: of Wednesday 11 three working days before; of Thursday 12 it would have been two.
  expect(await found('late=true')).toEqual([consulted, asked]);
});

it('an answer that came back is work, though the law holds it for given: by its stage, and nowhere else', async () => {
  const before = (await workload(zhang)).all;
  const back = await take(zhang, '2026-02-09');
  const sent = { type: 'dispatched', on: '2026-03-03', delivery: 'post', carrier: 'EMS', mailNo: '1' };
  const steps = [
    { type: 'decided', on: '2026-03-02', outcome: 'unavailable.notHeld', documentNo: '甲〔2026〕1号' },
    { type: 'signed', on: '2026-03-02' },
    sent,
    { type: 'returnedUndelivered', on: '2026-03-12' },
  ];
  for (const [index, step] of steps.entries())
    expect((await happens(zhang, back, step, index + 1)).statusCode).toBe(200);
  const { all } = await workload(zhang);
  expect(all).toEqual({ ...before, stages: { ...before.stages, returned: 1 } });
  expect(await found('stage=returned')).toEqual([back]);
  expect(await found('open=true')).not.toContain(back);
  expect(await found('due=overdue')).not.toContain(back);
  expect((await happens(zhang, back, { type: 'servedAgain', on: '2026-03-16' }, 5)).statusCode).toBe(200);
  expect(await workload(zhang)).toMatchObject({ all: before });
  expect(await found('stage=returned')).toEqual([]);
});

it('foresees the end of the year, each number that of a list', async () => {
  const outlook = (await li.get(`${at}/outlook`)).json<Outlook>();
  const { open, mustAnswer, mayCarryOut } = outlook;
  expect([outlook.scope, outlook.agencies]).toEqual(['own', []]);
  expect([outlook.year, outlook.on]).toEqual([2026, '2026-03-16']);
  expect(mayCarryOut.undetermined).toBeGreaterThan(0);
  expect(mustAnswer.count + mayCarryOut.count).toBe(open);
  expect(open).toBe((await workload(li)).all.open);
  expect({
    within: await found('dueTo=2026-12-31'),
    overdue: await found('due=overdue'),
    later: await found('dueFrom=2027-01-01'),
    undetermined: await found('due=none'),
  }).toMatchObject({
    within: { length: mustAnswer.count },
    overdue: { length: mustAnswer.overdue },
    later: { length: mayCarryOut.dueLater },
    undetermined: { length: mayCarryOut.undetermined },
  });
});

it('foresees it of a tree as the sum of its agencies, each named that has something open', async () => {
  const below = { ...BUREAU, code: 'below', name: '某分局', parentCode: BUREAU.code };
  const idle = { ...BUREAU, code: 'idle', name: '闲局', parentCode: BUREAU.code };
  for (const agency of [below, idle]) expect((await admin.post('/agencies', agency)).statusCode).toBe(201);
  const wang = await app.logIn(await addPerson(app, admin, below.code, 'wang', ['clerk']));
  const late = newCase({ submittedOn: null, receivedOn: '2026-02-09' });
  expect((await wang.post(`/agencies/${below.code}/cases`, late)).statusCode).toBe(201);
  const own = (await li.get(`${at}/outlook`)).json<Outlook>();
  const tree = (await li.get(`${at}/outlook?scope=rollup`)).json<Outlook>();
  expect(tree.agencies.map(({ code, open }) => [code, open])).toEqual([
    [BUREAU.code, own.open],
    [below.code, 1],
  ]);
  expect(tree).toMatchObject({
    open: own.open + 1,
    mustAnswer: { count: own.mustAnswer.count + 1, overdue: own.mustAnswer.overdue + 1 },
    mayCarryOut: own.mayCarryOut,
  });
});
