import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { CaseAnswer } from '../../../src/cases/cases.schemas.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import type { YearTables } from '../../../src/reporting/year-tables.js';
import type { SubmissionAnswer, SubmissionListAnswer } from '../../../src/submissions/submissions.schemas.js';
import { TestApp, type Visitor } from '../../support/http.js';
import { CANARY, CANARY_WORDS, newCase } from '../../support/new-case.js';

let app: TestApp;
let visitor: Visitor;
const rows = <Row>(sql: string): Promise<Row[]> =>
  withClient(app.database.superuserUrl, async (client) => (await client.query(sql)).rows as Row[]);

const submission = (more: object = {}): object => {
  const { receivedOn: _, ...rest } = newCase({ submittedOn: '2026-03-12', ...more });
  return rest;
};
const add = (body: object = submission(), key?: string): Promise<LightMyRequestResponse> =>
  visitor.send({
    method: 'POST',
    url: '/api/v1/agencies/aa/submissions',
    payload: body,
    headers: key === undefined ? {} : { 'idempotency-key': key },
  });
const added = async (more: object = {}): Promise<number> =>
  (await add(submission(more))).json<SubmissionAnswer>().id;
const confirm = (id: number, on: string): Promise<LightMyRequestResponse> =>
  visitor.post(`/agencies/aa/submissions/${id}/confirmation`, { on });
const list = async (query = ''): Promise<SubmissionListAnswer> =>
  (await visitor.get(`/agencies/aa/submissions${query}`)).json<SubmissionListAnswer>();
const received = async (year: number): Promise<number> =>
  (await visitor.get(`/agencies/aa/years/${year}/tables`))
    .json<YearTables>()
    .applications.rows[0]!.values.at(-1)!;

beforeAll(async () => {
  app = await TestApp.start();
  visitor = await app.logIn();
  await visitor.post('/agencies', { code: 'aa', name: '甲县人民政府', level: 'county', kind: 'government' });
});
afterAll(() => app.stop());

describe('an application that nobody confirmed', () => {
  it('is no case: it has no number and counts nowhere, and shows nobody in clear', async () => {
    const answer = await add();
    expect(answer.statusCode).toBe(201);
    // Thursday to Monday: Friday and Monday are the two working days (条例 art. 31 (三)).
    expect(answer.json()).toMatchObject({
      state: 'pending',
      applicantName: '欧****',
      idNumber: '**************771X',
      waitingDays: 2,
      late: true,
      warning: expect.stringContaining('条例第三十一条'),
      caseNo: null,
    });
    for (const word of CANARY_WORDS) expect(answer.body).not.toContain(word);
    expect([await received(2026), (await rows('select 1 from disclosure_case')).length]).toEqual([0, 0]);
  });

  it('is stored sealed as a whole', async () => {
    const [row] = await rows<{ text: string }>(
      `select encode(content, 'escape') || s::text as text from submission s limit 1`,
    );
    for (const word of [...CANARY_WORDS, '征地补偿']) expect(row!.text).not.toContain(word);
  });

  it('is listed with how long it waits, and counted when that is too long', async () => {
    await add(submission({ submittedOn: '2026-03-15', description: '昨天才来' }));
    const { items, counts } = await list();
    expect(items.map(({ description, late, waitingDays }) => [description, late, waitingDays])).toEqual([
      ['申请公开某项目征地补偿安置方案', true, 2],
      ['昨天才来', false, 1],
    ]);
    expect(counts).toEqual({ on: '2026-03-16', pending: 2, late: 1 });
  });

  it('is the same when it is sent again under its key', async () => {
    const before = (await list()).counts.pending;
    const first = await add(submission({ description: '重发' }), 'again');
    const again = await add(submission({ description: '重发' }), 'again');
    expect([again.statusCode, again.json()]).toEqual([201, first.json()]);
    expect((await list()).counts.pending).toBe(before + 1);
    expect((await add(submission({ description: '别的' }), 'again')).json().code).toBe(
      'idempotency.otherBody',
    );
  });

  it('comes by no channel that has its day of receipt, and on no day that has not come', async () => {
    expect((await add(submission({ channel: 'inPerson' }))).statusCode).toBe(400);
    expect((await add(submission({ submittedOn: '2026-03-17' }))).json().code).toBe('submission.inFuture');
    expect((await add(newCase())).statusCode).toBe(400);
  });

  it('is shown in clear to whoever says why', async () => {
    const id = await added();
    const answer = await visitor.post(`/agencies/aa/submissions/${id}/reveals`, { reason: '打电话确认' });
    expect(answer.json()).toMatchObject({ applicant: CANARY });
    expect((await visitor.post(`/agencies/aa/submissions/${id}/reveals`, {})).statusCode).toBe(400);
  });
});

describe('a confirmation', () => {
  it('edge 2: makes the case of the confirmed day, in the year of that day, with the day it was submitted kept', async () => {
    const id = await added({ submittedOn: '2025-12-31', description: '跨年的' });
    const answer = await confirm(id, '2026-01-02');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      caseNo: '〔2026〕1号',
      submittedOn: '2025-12-31',
      receivedOn: '2026-01-02',
      channel: 'online',
      state: 'open',
      assignments: [],
    });
    expect([await received(2025), await received(2026)]).toEqual([0, 1]);
    const [confirmed] = (await list('?state=confirmed')).items;
    expect(confirmed).toMatchObject({
      id,
      state: 'confirmed',
      caseNo: '〔2026〕1号',
      confirmedOn: '2026-01-02',
    });
  });

  it('edge 4: of ordinary mail after the day it came is taken, and pointed out', async () => {
    const id = await added({ channel: 'ordinaryMail', submittedOn: '2025-12-30', description: '平信' });
    const answer = (await confirm(id, '2026-01-03')).json<CaseAnswer>();
    expect(answer.receivedOn).toBe('2026-01-03');
    expect(answer.warnings?.map(({ code }) => code)).toContain('receipt.mailNotSameDay');
  });

  it('sent again answers with the same case, on another day it is refused', async () => {
    const id = await added({ description: '确认两次' });
    const first = (await confirm(id, '2026-03-13')).json<CaseAnswer>();
    const cases = (await rows('select 1 from disclosure_case')).length;
    const again = await confirm(id, '2026-03-13');
    expect([again.statusCode, again.json<CaseAnswer>().caseNo]).toEqual([200, first.caseNo]);
    expect((await confirm(id, '2026-03-14')).json()).toMatchObject({
      status: 409,
      code: 'submission.closed',
    });
    expect((await rows('select 1 from disclosure_case')).length).toBe(cases);
  });

  it('at once by two makes one case', async () => {
    const id = await added({ description: '同时确认' });
    const before = (await rows('select 1 from disclosure_case')).length;
    const answers = await Promise.all([1, 2, 3, 4].map(() => confirm(id, '2026-03-13')));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map((answer) => answer.json<CaseAnswer>().caseNo)).size).toBe(1);
    expect((await rows('select 1 from disclosure_case')).length).toBe(before + 1);
  });

  it('that the law does not allow leaves everything as it was', async () => {
    const id = await added({ description: '不合先后' });
    expect((await confirm(id, '2026-03-11')).json().code).toBe('case.contradiction');
    expect((await confirm(id, '2026-03-17')).json().code).toBe('case.receiptInFuture');
    expect((await list()).items.some((item) => item.id === id)).toBe(true);
    expect((await confirm(999_999, '2026-03-13')).json()).toMatchObject({
      status: 404,
      code: 'submission.notFound',
    });
  });
});

describe('a dismissal', () => {
  it('is kept and visible with its reason, and confirmed no more', async () => {
    const id = await added({ description: '办事大厅几点开门' });
    const dismissal = { as: 'inquiry', reason: '只是询问开门时间，已电话答复' };
    const answer = await visitor.post(`/agencies/aa/submissions/${id}/dismissal`, dismissal);
    expect(answer.json()).toMatchObject({ state: 'dismissed', dismissedAs: 'inquiry', closedBy: 'admin' });
    expect((await list('?state=dismissed')).items[0]).toMatchObject({
      id,
      dismissalReason: dismissal.reason,
    });
    expect((await confirm(id, '2026-03-13')).json()).toMatchObject({
      status: 409,
      code: 'submission.closed',
    });
    expect(
      (await visitor.post(`/agencies/aa/submissions/${id}/dismissal`, { as: 'inquiry' })).statusCode,
    ).toBe(400);
  });
});

it('what was unconfirmed on 31 December is listed as it stood then (DOMAIN §11.14)', async () => {
  const ids = (await list('?asOf=2025-12-31')).items;
  expect(ids.map(({ description, state, submittedOn }) => [description, state, submittedOn])).toEqual([
    ['跨年的', 'pending', '2025-12-31'],
    ['平信', 'pending', '2025-12-30'],
  ]);
  expect((await list('?asOf=2025-12-31')).counts).toEqual({ on: '2025-12-31', pending: 2, late: 0 });
});

it('turns its pages', async () => {
  const all = (await list()).items.map(({ id }) => id);
  const paged: number[] = [];
  for (let next: string | undefined = ''; next !== undefined;) {
    const page: SubmissionListAnswer = await list(`?limit=2${next === '' ? '' : `&after=${next}`}`);
    paged.push(...page.items.map(({ id }) => id));
    next = page.next;
  }
  expect(paged).toEqual(all);
});
