import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseListAnswer } from '../../../src/cases/cases.schemas.js';
import type { AgencyWorkload } from '../../../src/cases/workload/workload.schemas.js';
import { CaseLife } from '../../support/case-life.js';
import { TestApp, type Visitor } from '../../support/http.js';
import { addPerson } from '../../support/people.js';

let app: TestApp;
let admin: Visitor;
let clerk: Visitor;
let legal: Visitor;

beforeAll(async () => {
  app = await TestApp.start();
  admin = await app.logIn();
  await admin.post('/agencies', { code: 'aa', name: '某县教育局', level: 'county', kind: 'department' });
  clerk = await app.logIn(await addPerson(app, admin, 'aa', 'li.jing', ['clerk']));
  legal = await app.logIn(await addPerson(app, admin, 'aa', 'fa.zhi', ['legal']));
}, 60_000);
afterAll(() => app.stop());

/** Received on 5 January 2026, answered by post on the 13th; today is 16 March. */
async function answered(): Promise<CaseLife> {
  const life = await CaseLife.take(clerk, 'aa', { submittedOn: '2026-01-05', receivedOn: '2026-01-05' });
  await life.lives(
    clerk,
    { type: 'decided', on: '2026-01-12', outcome: 'unavailable.notHeld' },
    { type: 'signed', on: '2026-01-12' },
    { type: 'dispatched', on: '2026-01-13', delivery: 'post' },
  );
  return life;
}
const ordered = (more: object = {}): object => ({
  type: 'reopened',
  on: '2026-03-04',
  cause: 'redo',
  ...more,
});
const listed = async (query: string): Promise<CaseListAnswer['items']> =>
  (await clerk.get(`/agencies/aa/cases?${query}`)).json<CaseListAnswer>().items;
const workload = async (): Promise<AgencyWorkload['all']> =>
  (await clerk.get('/agencies/aa/workload')).json<AgencyWorkload>().all;
const again = [
  { type: 'decided', on: '2026-03-10', outcome: 'unavailable.needsCreation' },
  { type: 'signed', on: '2026-03-10' },
];

describe('an answer that is made again (DOMAIN §11.3)', () => {
  it('waits in the lists until the day that was ordered, and is explained day by day', async () => {
    const before = await workload();
    const life = await answered();
    const found = await life.lives(legal, ordered({ redoWithinWorkingDays: 8 }));
    // 5, 6, 9–13 and 16 March.
    expect(found).toMatchObject({
      dueOn: '2026-03-16',
      daysLeft: 0,
      overdue: false,
      handledOn: '2026-01-13',
    });
    expect(found.deadline?.trace.filter(({ step }) => step === 'counted').slice(-8)).toEqual(
      ['05', '06', '09', '10', '11', '12', '13', '16'].map((day, index) => ({
        step: 'counted',
        on: `2026-03-${day}`,
        day: index + 1,
      })),
    );
    expect(found.deadline?.trace.findLast(({ step }) => step === 'started')).toMatchObject({
      because: 'ordered',
      on: '2026-03-04',
      article: '《行政复议法》第六十四条；《行政诉讼法》第七十条、第七十二条',
    });
    expect((await life.actions(clerk)).due).toMatchObject({ dueOn: '2026-03-16', daysLeft: 0 });
    expect(await workload()).toMatchObject({ open: before.open + 1, today: before.today + 1 });
    const [due] = (await listed('due=today')).filter(({ caseNo }) => caseNo === life.caseNo);
    expect(due).toMatchObject({ dueOn: '2026-03-16', stage: 'received' });
    await life.lives(clerk, ...again);
    await life.lives(clerk, { type: 'dispatched', on: '2026-03-12', delivery: 'post' });
    expect(await workload()).toMatchObject({ open: before.open });
    expect(await life.read(clerk)).toMatchObject({ dueOn: '2026-03-16', overdue: false, daysLeft: 2 });
  });

  it('has twenty working days where none were ordered, and says when the new answer was late', async () => {
    const life = await answered();
    const found = await life.lives(legal, ordered({ on: '2026-01-20', cause: 'selfCorrection' }));
    // 21 January to 24 February, with 14 February made up for, less the Spring Festival of 15 to 23 February.
    expect(found).toMatchObject({ dueOn: '2026-02-24', overdue: true });
    expect(await listed('due=overdue')).toContainEqual(expect.objectContaining({ caseNo: life.caseNo }));
    await life.lives(clerk, ...again, { type: 'dispatched', on: '2026-03-13', delivery: 'post' });
    expect(await life.read(clerk)).toMatchObject({ dueOn: '2026-02-24', overdue: true });
    expect(await listed('due=overdue')).not.toContainEqual(expect.objectContaining({ caseNo: life.caseNo }));
  });

  it('takes period and first day from the review that ordered it, where the event does not tell them', async () => {
    const life = await answered();
    const { ref } = await life.read(clerk);
    const review = {
      kind: 'review',
      ref: 'R-7',
      application: ref,
      acceptedOn: '2026-01-20',
      concludedOn: '2026-02-27',
      disposal: '撤销',
      servedOn: '2026-03-02',
      redoWithinWorkingDays: 5,
    };
    const lines = Buffer.from(JSON.stringify(review));
    const imported = await admin.upload('/agencies/aa/imports', lines, 'ledger.jsonl');
    expect(imported.json()).toMatchObject({ accepted: 1 });
    expect(await life.lives(legal, ordered({ by: 'R-7' }))).toMatchObject({
      dueOn: '2026-03-09',
      overdue: true,
    });
    await life.lives(legal, { type: 'corrected', ref: 4 });
    const told = await life.lives(legal, ordered({ by: 'R-7', redoWithinWorkingDays: 15 }));
    expect(told).toMatchObject({ dueOn: '2026-03-23', overdue: false });
  });

  it('a first answer that was ordered is due within the period of the order (DOMAIN §11.4)', async () => {
    const life = await CaseLife.take(clerk, 'aa', { submittedOn: '2026-01-05', receivedOn: '2026-01-05' });
    expect(await life.read(clerk)).toMatchObject({ dueOn: '2026-02-02', overdue: true });
    const found = await life.lives(legal, ordered({ cause: 'orderedFirst', redoWithinWorkingDays: 10 }));
    expect(found).toMatchObject({ dueOn: '2026-03-18', overdue: false, handledOn: null });
  });
});

describe('an answer that came back', () => {
  it('and was to be handed over counts when it is served after all', async () => {
    const life = await CaseLife.take(clerk, 'aa', { submittedOn: '2026-03-02', receivedOn: '2026-03-02' });
    await life.lives(clerk, ...again, { type: 'dispatched', on: '2026-03-11', delivery: 'viaAgency' });
    expect(await life.lives(clerk, { type: 'returnedUndelivered', on: '2026-03-12' })).toMatchObject({
      stage: 'returned',
      handledOn: null,
    });
    expect(await life.lives(clerk, { type: 'servedAgain', on: '2026-03-13' })).toMatchObject({
      stage: 'served',
      handledOn: '2026-03-13',
      decisions: [{ servedOn: '2026-03-13' }],
    });
  });

  it('by post was answered when it was posted, and is told when it was served (edge 10)', async () => {
    const life = await answered();
    await life.lives(clerk, { type: 'returnedUndelivered', on: '2026-01-20' });
    expect(await life.lives(clerk, { type: 'servedAgain', on: '2026-01-23' })).toMatchObject({
      handledOn: '2026-01-13',
      decisions: [{ servedOn: '2026-01-23' }],
    });
  });
});

it('an order without a cause before any answer went out is an order to answer for the first time', async () => {
  const life = await CaseLife.take(clerk, 'aa', { submittedOn: '2026-03-02', receivedOn: '2026-03-02' });
  await life.lives(clerk, again[0]!);
  await life.lives(legal, { type: 'reopened', on: '2026-03-11' });
  expect(await life.lives(clerk, { ...again[1], on: '2026-03-12' })).toMatchObject({
    decisions: [{ round: 1, cause: 'orderedFirst', signedOn: '2026-03-12' }],
  });
});

it('reasons that come after the answer are recorded, as the table of the workflow says', async () => {
  const life = await CaseLife.take(clerk, 'aa', { submittedOn: '2026-03-02', receivedOn: '2026-03-02' });
  await life.lives(clerk, { type: 'reasonsRequested', on: '2026-03-03' }, ...again, {
    type: 'dispatched',
    on: '2026-03-11',
    delivery: 'post',
  });
  expect(await life.lives(clerk, { type: 'reasonsReceived', on: '2026-03-13' })).toMatchObject({
    handledOn: '2026-03-11',
  });
});

it('a case that was opened again and ended without a new answer can be opened again once more', async () => {
  const life = await answered();
  await life.lives(legal, ordered({ on: '2026-01-20' }));
  await life.lives(
    clerk,
    { type: 'supplementRequested', on: '2026-01-21' },
    { type: 'supplementLapsed', on: '2026-03-03' },
  );
  expect(await life.lives(legal, ordered())).toMatchObject({ stage: 'received', handledOn: '2026-01-13' });
});

describe('an answer that was signed and has not gone out (国办公开办函〔2016〕235号第四点)', () => {
  it('is work that is due, also where its signature is the day that counts', async () => {
    const rule = await admin.put('/agencies/aa/settings/resultDateRule', {
      value: 'signed',
      reason: '沿用旧台账',
    });
    expect(rule.statusCode).toBe(200);
    const life = await CaseLife.take(clerk, 'aa', { submittedOn: '2026-02-02', receivedOn: '2026-02-02' });
    await life.lives(
      clerk,
      { type: 'decided', on: '2026-02-10', outcome: 'unavailable.notHeld' },
      { type: 'signed', on: '2026-02-10' },
    );
    const mine = async (): Promise<object | undefined> =>
      (await listed('open=true')).find(({ caseNo }) => caseNo === life.caseNo);
    expect(await mine()).toMatchObject({
      state: 'handled',
      stage: 'signed',
      dueOn: '2026-03-06',
      overdue: true,
    });
    expect(await life.read(clerk)).toMatchObject({ handledOn: '2026-02-10', overdue: true });
    const overdue = (await workload()).overdue;
    await life.lives(clerk, { type: 'dispatched', on: '2026-03-16', delivery: 'post' });
    expect(await mine()).toBeUndefined();
    expect((await workload()).overdue).toBe(overdue - 1);
  });
});
