import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { ProceedingAnswer, ProceedingListAnswer } from '../../src/proceedings/proceeding.schemas.js';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { CaseLife } from '../support/case-life.js';
import { ACCEPTED, ContestedOffice } from '../support/contested-office.js';
import type { Visitor } from '../support/http.js';
import { posted } from '../support/office.js';
import { proceedingCells, ProceedingLife } from '../support/proceeding-life.js';

let office: ContestedOffice;
let admin: Visitor;
let clerk: Visitor;
let legal: Visitor;

beforeAll(async () => {
  office = await ContestedOffice.open();
  ({ admin, clerk, legal } = office);
}, 60_000);
afterAll(() => office.app.stop());

describe('a review that is logged', () => {
  it('gets a number, its body from the tree, and names the very answer that is contested', async () => {
    const life = await office.refused();
    const review = await office.review(life, {
      parts: [{ complaint: 'refused', outcome: 'refused.processInfo', ground: '不公开会议纪要' }],
    });
    expect(await review.read()).toMatchObject({
      ref: expect.stringMatching(/^复〔2026〕\d+号$/),
      stage: 'filed',
      body: '丙县人民政府',
      cases: [
        { caseNo: life.caseNo, decision: { round: 1, outcome: 'refused.processInfo', sentOn: '2026-01-13' } },
      ],
      parts: [{ complaintLabel: '不予公开', outcome: 'refused.processInfo', disposal: null, result: null }],
      clocks: [{ key: 'acceptance', dueOn: '2026-02-09', state: 'over', whose: 'body' }],
      notCounted: '受理之后才计入，目前只作登记。',
      placements: [],
    });
  });

  it('is recorded by the legal staff and read by the clerk', async () => {
    const life = await office.refused();
    const body = { applications: [life.caseNo], filedOn: '2026-02-02' };
    expect((await clerk.post('/agencies/edu/reviews', body)).statusCode).toBe(403);
    const review = await office.review(life);
    expect((await clerk.get(review.path)).statusCode).toBe(200);
    expect((await clerk.post(`${review.path}/events`, ACCEPTED)).statusCode).toBe(403);
  });

  it('sent twice under one key is one review; another body under the key is refused', async () => {
    const life = await office.refused();
    const before = (await clerk.get('/agencies/edu/proceedings')).json<ProceedingListAnswer>().total;
    const key = { 'idempotency-key': randomUUID() };
    const send = (filedOn: string) =>
      legal.send({
        method: 'POST',
        url: '/api/v1/agencies/edu/reviews',
        headers: key,
        payload: { applications: [life.caseNo], filedOn },
      });
    const [first, second] = [await send('2026-02-02'), await send('2026-02-02')];
    expect(second.json<ProceedingAnswer>().ref).toBe(first.json<ProceedingAnswer>().ref);
    expect((await send('2026-02-03')).json()).toMatchObject({ status: 422, code: 'idempotency.otherBody' });
    expect((await clerk.get('/agencies/edu/proceedings')).json<ProceedingListAnswer>().total).toBe(
      before + 1,
    );
  });

  it('is refused with place, reason and remedy, and nothing is left behind', async () => {
    const life = await office.refused();
    const tries = async (body: object) => {
      const answer = await legal.post('/agencies/edu/reviews', {
        applications: [life.caseNo],
        filedOn: '2026-02-02',
        ...body,
      });
      return answer.json<{ status: number; code: string; detail: string }>();
    };
    expect(await tries({ applications: ['〔1999〕1号'] })).toMatchObject({
      status: 422,
      code: 'proceeding.unknownCase',
      detail: '没有编号或者案号为“〔1999〕1号”的申请，没有登记。请核对，或者先登记申请。',
    });
    expect(await tries({ filedOn: '2026-06-11' })).toMatchObject({ code: 'proceeding.inFuture' });
    expect(await tries({ filedOn: '2026-01-04' })).toMatchObject({ code: 'proceeding.beforeReceipt' });
    expect(await tries({ filedOn: '2026-02-30' })).toMatchObject({ status: 400 });
    expect(await tries({ nonsense: 1 })).toMatchObject({ status: 400 });
    const { ref } = await office.review(life);
    expect(await tries({ ref })).toMatchObject({ code: 'proceeding.refTaken' });
    const suit = await legal.post('/agencies/edu/lawsuits', {
      route: 'afterReview',
      filedOn: '2026-02-02',
      review: '没有的',
    });
    expect(suit.json()).toMatchObject({ code: 'proceeding.unknownReview' });
  });
});

describe('a step', () => {
  it('needs the version that was seen, and two at once have one winner', async () => {
    const review = await office.review(await office.refused());
    const send = (version: string | undefined) =>
      legal.send({
        method: 'POST',
        url: `/api/v1${review.path}/events`,
        payload: ACCEPTED,
        ...(version !== undefined && { headers: { 'if-match': version } }),
      });
    expect((await send(undefined)).statusCode).toBe(428);
    const both = await Promise.all([send('"1"'), send('"1"')]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    expect(both.find(({ statusCode }) => statusCode === 412)!.json()).toMatchObject({
      code: 'precondition.stale',
      facts: { version: 2, changes: [{ type: 'accepted', recordedBy: 'fa.zhi' }] },
    });
    expect((await review.read()).steps).toHaveLength(1);
  });

  it('that does not fit is refused with the reason; what can be done is listed, the next sensible first', async () => {
    const review = await office.review(await office.refused());
    const tried = await review.tries({ type: 'served', on: '2026-03-02' });
    expect(tried.json()).toMatchObject({
      status: 409,
      code: 'proceeding.outOfState',
      detail:
        '“收到复议决定”没有登记：这件复议那时已提出申请，待受理，不能登记“收到复议决定”。先要已作决定；请核对日期，或者先登记之前的步骤。',
    });
    const { actions } = await review.actions();
    expect(actions[0]).toMatchObject({ step: 'accepted', suggested: true, allowed: true });
    expect(actions.at(-1)).toMatchObject({ allowed: false, why: expect.stringContaining('待受理') });
  });

  it('cannot end with a word that ends nothing, that the law does not know, or that leaves the result open', async () => {
    const review = await office.review(await office.refused());
    await review.goes(ACCEPTED);
    const word = async (disposal: string, life: ProceedingLife = review, more: object = {}) =>
      (await life.tries({ type: 'decided', on: '2026-03-02', disposal, ...more })).json<{ code: string }>()
        .code;
    expect(await word('中止')).toBe('proceeding.word');
    expect(await word('不予受理')).toBe('proceeding.word');
    expect(await word('和稀泥')).toBe('case.contradiction');
    expect((await review.tries({ type: 'decided', on: '2026-03-02' })).json()).toMatchObject({
      code: 'proceeding.word',
    });
    const suit = await office.suit(await office.refused());
    await suit.goes({ type: 'docketed', on: '2026-02-05' });
    expect(await word('改判', suit, { form: 'judgment' })).toBe('proceeding.word');
    expect((await review.read()).version).toBe(2);
  });

  it('that was wrong is struck out and put right in one go, keeping its place; what was said stays legible', async () => {
    const review = await office.review(await office.refused());
    await review.goes(
      ACCEPTED,
      { type: 'copyReceived', on: '2026-02-09' },
      { type: 'replied', on: '2026-02-12' },
    );
    // Taken away, the copy and the reply would hang in the air.
    const gone = await review.tries({ type: 'corrected', ref: 1, reason: '日期有误' });
    expect(gone.json()).toMatchObject({ status: 409, code: 'proceeding.laterStep' });
    const after = await review.goes({
      type: 'corrected',
      ref: 1,
      reason: '日期有误',
      instead: { ...ACCEPTED, on: '2026-02-06' },
    });
    expect(after).toMatchObject({ acceptedOn: '2026-02-06', stage: 'accepted' });
    expect(after.steps.map(({ seq, type, struck, corrects }) => [seq, type, struck, corrects])).toEqual([
      [1, 'accepted', true, null],
      [2, 'copyReceived', false, null],
      [3, 'replied', false, null],
      [4, 'corrected', false, 1],
      [5, 'accepted', false, null],
    ]);
    expect((await review.tries({ type: 'corrected', ref: 1, reason: '再改' })).json()).toMatchObject({
      code: 'proceeding.noSuchStep',
      detail: expect.stringContaining('已经更正过'),
    });
  });

  it('decides ground by ground; part upheld and part corrected is a correction (DOMAIN §6.4)', async () => {
    const review = await office.review(await office.refused(), {
      parts: [{ complaint: 'refused' }, { complaint: 'wrongInformation' }],
    });
    const after = await review.goes(ACCEPTED, {
      type: 'decided',
      on: '2026-03-20',
      parts: [
        { complaint: 'refused', disposal: '维持' },
        { complaint: 'wrongInformation', disposal: '部分撤销', lossReason: 'facts', reason: '没有检索' },
      ],
    });
    expect(after).toMatchObject({
      result: 'corrected',
      parts: [{ result: 'upheld' }, { result: 'corrected', lossReasonLabel: '主要事实不清、证据不足' }],
      placements: [{ year: 2026, group: 'review', column: 'corrected' }],
    });
  });
});

describe('what follows for the application', () => {
  it('an order to answer for the first time leaves the case open, within the period of the order (DOMAIN §11.4)', async () => {
    const life = await CaseLife.take(clerk, 'edu', { submittedOn: '2026-01-05', receivedOn: '2026-01-05' });
    const review = await office.review(life, { filedOn: '2026-02-09', parts: [{ complaint: 'noAnswer' }] });
    const after = await review.goes(
      { ...ACCEPTED, on: '2026-02-11' },
      {
        type: 'decided',
        on: '2026-05-20',
        disposal: '责令履行',
        ordered: 'answer',
        redoWithinWorkingDays: 15,
      },
      { type: 'served', on: '2026-05-25' },
    );
    // 26 to 29 May, 1 to 5, 8 to 12 and 15 June.
    expect(after.consequences).toMatchObject([
      {
        caseNo: life.caseNo,
        cause: 'orderedFirst',
        from: '2026-05-25',
        openedOn: '2026-05-25',
        dueOn: '2026-06-15',
      },
    ]);
    expect(await life.read(clerk)).toMatchObject({ stage: 'received', dueOn: '2026-06-15', overdue: false });
    await life.lives(clerk, ...posted('2026-06-08', 'unavailable.notHeld'));
    expect((await life.read(clerk)).decisions).toMatchObject([{ round: 1, cause: 'orderedFirst' }]);
  });

  it('an application that cannot be opened again says why, and the decision is recorded all the same', async () => {
    const life = await CaseLife.take(clerk, 'edu', { submittedOn: '2026-01-05', receivedOn: '2026-01-05' });
    await life.lives(clerk, { type: 'withdrawn', on: '2026-01-12' });
    const review = await office.review(life);
    const after = await review.goes(
      ACCEPTED,
      { type: 'decided', on: '2026-03-20', disposal: '撤销', ordered: 'redo' },
      { type: 'served', on: '2026-03-24' },
    );
    expect(after).toMatchObject({ stage: 'decided', result: 'corrected' });
    expect(after.consequences).toMatchObject([
      { openedOn: null, why: expect.stringContaining('“重新办理”') },
    ]);
  });

  it('the letter of the new answer says who ordered it', async () => {
    const life = await office.refused();
    const review = await office.review(life);
    await review.goes(
      ACCEPTED,
      { type: 'decided', on: '2026-03-20', disposal: '撤销', ordered: 'redo' },
      { type: 'served', on: '2026-03-24' },
    );
    await life.lives(clerk, { type: 'decided', on: '2026-04-02', outcome: 'unavailable.notHeld' });
    const drafted = await clerk.post(`${life.path}/letters`, {
      kind: 'unavailable.nonexistent',
      datedOn: '2026-04-02',
      particulars: { searchedHow: '检索了档案室和业务系统' },
    });
    expect(drafted.body).toContain(
      '丙县人民政府于2026年3月20日作出行政复议决定（丙府复〔2026〕3号），责令本机关重新作出答复',
    );
  });
});

describe('lists, the register and the tree', () => {
  it('the terms of this agency come nearest first, with how they stand', async () => {
    const near = await office.suit(await office.refused(), { filedOn: '2026-05-25', route: 'afterReview' });
    await near.goes({ type: 'docketed', on: '2026-05-27' }, { type: 'copyReceived', on: '2026-05-28' });
    const later = await office.review(await office.refused(), { filedOn: '2026-06-01' });
    await later.goes({ ...ACCEPTED, on: '2026-06-03' }, { type: 'copyReceived', on: '2026-06-08' });
    const list = (
      await clerk.get('/agencies/edu/proceedings?terms=true&limit=100')
    ).json<ProceedingListAnswer>();
    const dues = list.items.map(({ next }) => next!.dueOn!);
    expect(dues).toEqual([...dues].sort());
    const found = (ref: string) => list.items.find((one) => one.ref === ref)?.next;
    expect(found(near.ref)).toMatchObject({ key: 'answer', dueOn: '2026-06-12', state: 'near' });
    expect(found(later.ref)).toMatchObject({ key: 'reply', dueOn: '2026-06-23', state: 'running' });
    await near.goes({ type: 'replied', on: '2026-06-09' });
    const after = (
      await clerk.get('/agencies/edu/proceedings?terms=true&limit=100')
    ).json<ProceedingListAnswer>();
    expect(after.items.map(({ ref }) => ref)).not.toContain(near.ref);
  });

  it('what was handled here goes out with the register and comes back the same', async () => {
    const tables = async (code: string) =>
      proceedingCells((await admin.get(`/agencies/${code}/years/2026/tables`)).json<YearTables>());
    const exported = await admin.get('/agencies/edu/register.jsonl');
    const taken = await admin.upload('/agencies/fin/imports', exported.rawPayload, 'ledger.jsonl');
    expect(taken.json()).toMatchObject({ refused: [] });
    expect(await tables('fin')).toEqual(await tables('edu'));
    const again = await admin.get('/agencies/fin/register.jsonl');
    const lines = (text: string): string[] =>
      text
        .split('\n')
        .filter((line) => /"kind":"(review|lawsuit)"/.test(line))
        .sort();
    expect(lines(again.body)).toEqual(lines(exported.body));
  });

  it('a co-defendant suit stands in the table of the original agency and in no other; the roll-up is the plain sum', async () => {
    const life = await CaseLife.take(admin, 'gov', { submittedOn: '2026-01-05', receivedOn: '2026-01-05' });
    await life.lives(admin, ...posted('2026-01-13', 'unavailable.notHeld'));
    const read = async (code: string, scope = 'own') =>
      proceedingCells(
        (await admin.get(`/agencies/${code}/years/2026/tables?scope=${scope}`)).json<YearTables>(),
      );
    const before = { gov: await read('gov'), tree: await read('gov', 'rollup') };
    const suit = { route: 'afterReview', filedOn: '2026-03-02' };
    const own = await ProceedingLife.logged(admin, 'edu', 'lawsuit', { ...suit, role: 'original' });
    const body = await ProceedingLife.logged(admin, 'gov', 'lawsuit', { ...suit, role: 'reviewBody' });
    for (const one of [own, body]) await one.goes({ type: 'docketed', on: '2026-03-05' });
    expect((await body.read()).notCounted).toContain('国办公开办函〔2016〕201号');
    expect(await read('gov')).toEqual(before.gov);
    const tree = await read('gov', 'rollup');
    const parts = [await read('gov'), await read('edu'), await read('fin')];
    const sum = (key: string): number => parts.reduce((all, one) => all + (one[key] ?? 0), 0);
    expect(tree).toEqual(Object.fromEntries(Object.keys(tree).map((key) => [key, sum(key)])));
    expect(tree['suitAfterReview.total']).toBe((before.tree['suitAfterReview.total'] ?? 0) + 1);
  });
});
