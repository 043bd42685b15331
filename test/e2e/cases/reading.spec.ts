import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseAnswer, CaseListAnswer } from '../../../src/cases/cases.schemas.js';
import { TestApp } from '../../support/http.js';
import type { Visitor } from '../../support/http.js';
import { CANARY, CANARY_WORDS, newCase } from '../../support/new-case.js';

let app: TestApp;
let visitor: Visitor;
const numbers: string[] = [];

const list = async (query = ''): Promise<CaseListAnswer> =>
  (await visitor.get(`/agencies/aa/cases${query}`)).json<CaseListAnswer>();
const placeOf = (caseNo: string): string => `/agencies/aa/cases/${encodeURIComponent(caseNo)}`;
const someone = (n: number): object => ({
  type: 'naturalPerson',
  name: `王某${n}`,
  idNumber: `11010119900307${String(n).padStart(4, '0')}`,
  phone: `1380000${String(n).padStart(4, '0')}`,
});

beforeAll(async () => {
  app = await TestApp.start();
  visitor = await app.logIn();
  for (const code of ['aa', 'bb']) {
    await visitor.post('/agencies', { code, name: `${code}县人民政府`, level: 'county', kind: 'government' });
  }
  for (let n = 0; n < 7; n += 1) {
    const answer = await visitor.post(
      '/agencies/aa/cases',
      newCase({ applicant: someone(n), description: `第 ${n} 件` }),
    );
    numbers.unshift(answer.json<CaseAnswer>().caseNo!);
  }
  const canary = await visitor.post(
    '/agencies/aa/cases',
    newCase({ coApplicants: [{ type: 'commercialEnterprise', name: '某公司', phone: '010-1' }] }),
  );
  numbers.unshift(canary.json<CaseAnswer>().caseNo!);
  await visitor.post('/agencies/bb/cases', newCase());
});
afterAll(() => app.stop());

describe('the list of cases', () => {
  it('is masked, in pages, the latest first, and of this agency alone', async () => {
    const found: string[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const page: CaseListAnswer = await list(`?limit=3${next && `&after=${next}`}`);
      found.push(...page.items.map(({ caseNo }) => caseNo!));
      next = page.next;
    }
    expect(found).toEqual(numbers);
    const { body } = await visitor.get('/agencies/aa/cases');
    for (const word of CANARY_WORDS) expect(body).not.toContain(word);
    expect((await list()).items[0]).toMatchObject({
      applicantName: '欧****',
      idNumber: '**************771X',
      phone: '*******7788',
      state: 'open',
    });
  });

  it('is cut by state and by the year of receipt', async () => {
    await visitor.send({
      method: 'POST',
      url: `/api/v1${placeOf(numbers[3]!)}/events`,
      payload: { type: 'withdrawn', on: '2026-03-12' },
      headers: { 'if-match': '"1"' },
    });
    expect((await list('?state=handled')).items.map(({ caseNo }) => caseNo)).toEqual([numbers[3]]);
    expect((await list('?state=open')).items).toHaveLength(7);
    expect((await list('?year=2025')).items).toEqual([]);
    expect((await visitor.get('/agencies/aa/cases?state=lost')).json().code).toBe('request.invalid');
    expect((await visitor.get('/agencies/aa/cases?after=abcd')).json().code).toBe('cursor.invalid');
  });
});

describe('the due day of a case (条例第三十三条)', () => {
  it('is told with its reasons, day by day and with the articles', async () => {
    const answer = (await visitor.get(placeOf(numbers[0]!))).json<CaseAnswer>();
    expect(answer).toMatchObject({ dueOn: '2026-04-07', overdue: false, provisional: false, daysLeft: 15 });
    expect(answer.deadline).toMatchObject({
      on: '2026-03-16',
      daysUsed: 5,
      supplementNoticeBy: '2026-03-18',
    });
    const [first, ...days] = answer.deadline!.trace;
    expect(first).toMatchObject({ step: 'started', on: '2026-03-09', because: 'receipt' });
    expect(days.filter(({ step }) => step === 'counted')).toHaveLength(20);
    expect(days.at(-1)).toMatchObject({ step: 'due', on: '2026-04-07' });
    expect(JSON.stringify(days.at(-1))).toContain('第三十三条第二款');
  });

  it('orders and cuts the open ones, in pages, with how the work stands', async () => {
    const early = await visitor.post(
      '/agencies/bb/cases',
      newCase({ submittedOn: null, receivedOn: '2026-02-09' }),
    );
    await visitor.post('/agencies/bb/cases', newCase({ submittedOn: null, receivedOn: '2026-02-26' }));
    const bb = async (query: string): Promise<CaseListAnswer> =>
      (await visitor.get(`/agencies/bb/cases${query}`)).json<CaseListAnswer>();
    const days = (answer: CaseListAnswer) => answer.items.map(({ dueOn }) => dueOn);
    expect(days(await bb('?due=overdue'))).toEqual(['2026-03-13']);
    expect(days(await bb('?due=week'))).toEqual([]);
    const page = await bb('?sort=due&limit=2');
    expect(days(page)).toEqual(['2026-03-13', '2026-03-25']);
    expect(page.workload).toEqual({ on: '2026-03-16', open: 3, overdue: 1, today: 0, week: 0, waiting: 0 });
    expect(days(await bb(`?sort=due&limit=2&after=${page.next}`))).toEqual(['2026-04-07']);
    await visitor.send({
      method: 'POST',
      url: `/api/v1/agencies/bb/cases/${encodeURIComponent(early.json<CaseAnswer>().caseNo!)}/events`,
      payload: { type: 'supplementRequested', on: '2026-02-10' },
      headers: { 'if-match': '"1"' },
    });
    const stopped = await bb('?open=true');
    expect(stopped.items.at(-1)).toMatchObject({ dueOn: null, waitingFor: 'supplement', overdue: false });
    expect(stopped.workload).toMatchObject({ open: 3, overdue: 0, waiting: 1 });
    expect((await bb('')).workload).toBeUndefined();
    expect((await bb('?open=true&state=handled')).items).toEqual([]);
  });

  it('is asked for in declared words, and gives away nobody', async () => {
    for (const query of ['due=soon', 'open=yes', 'sort=name'])
      expect((await visitor.get(`/agencies/aa/cases?${query}`)).json().code).toBe('request.invalid');
    const { body } = await visitor.get('/agencies/aa/cases?open=true');
    for (const word of CANARY_WORDS) expect(body).not.toContain(word);
  });
});

describe('a search for a person', () => {
  it.each([
    [{ idNumber: '110101 1990 0307 771x' }],
    [{ phone: '+86 139-1234-7788' }],
    [{ idNumber: CANARY.idNumber, phone: CANARY.phone }],
  ])('finds the case however the number is written: %j', async (search) => {
    const answer = await visitor.post('/agencies/aa/cases/searches', search);
    expect(answer.json<CaseListAnswer>().items.map(({ caseNo }) => caseNo)).toEqual([numbers[0]]);
    for (const word of CANARY_WORDS) expect(answer.body).not.toContain(word);
  });

  it('finds nobody by another number, and asks for one', async () => {
    const search = (body: object) => visitor.post('/agencies/aa/cases/searches', body);
    expect((await search({ idNumber: '110101199003077711' })).json()).toEqual({ items: [] });
    expect((await search({ idNumber: CANARY.idNumber, phone: '13800000001' })).json()).toEqual({ items: [] });
    expect((await search({})).statusCode).toBe(400);
  });
});

describe('a reveal', () => {
  it('shows one person in clear, with a reason', async () => {
    const reveals = `${placeOf(numbers[0]!)}/reveals`;
    const answer = await visitor.post(reveals, { reason: '电话通知补正' });
    expect(answer.json()).toEqual({ position: 1, role: 'principal', type: 'naturalPerson', ...CANARY });
    expect((await visitor.post(reveals, { position: 2, reason: '核对委托' })).json()).toMatchObject({
      role: 'coApplicant',
      name: '某公司',
      phone: '010-1',
      idNumber: null,
    });
  });

  it.each([[{}], [{ reason: ' ' }]])('without a reason shows nobody: %j', async (body) => {
    const answer = await visitor.post(`${placeOf(numbers[0]!)}/reveals`, body);
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'request.invalid']);
    for (const word of CANARY_WORDS) expect(answer.body).not.toContain(word);
  });

  it('of a person or a case that is not there is 404', async () => {
    const reason = '核对';
    expect((await visitor.post(`${placeOf(numbers[0]!)}/reveals`, { position: 9, reason })).statusCode).toBe(
      404,
    );
    expect((await visitor.post(`${placeOf('〔1999〕1号')}/reveals`, { reason })).statusCode).toBe(404);
  });
});

describe('a case', () => {
  it('of another agency is as absent as one that never was', async () => {
    const [foreign, absent] = await Promise.all([
      visitor.get(`/agencies/bb/cases/${encodeURIComponent(numbers[0]!)}`),
      visitor.get(`/agencies/bb/cases/${encodeURIComponent('〔1999〕1号')}`),
    ]);
    expect([foreign.statusCode, foreign.body]).toEqual([404, absent.body]);
  });
});
