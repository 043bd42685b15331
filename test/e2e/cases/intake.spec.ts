import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { CaseAnswer } from '../../../src/cases/cases.schemas.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import type { YearTables } from '../../../src/reporting/year-tables.js';
import { TestApp } from '../../support/http.js';
import type { Visitor } from '../../support/http.js';
import { CANARY_WORDS, newCase } from '../../support/new-case.js';

let app: TestApp;
let visitor: Visitor;

const rows = <Row>(sql: string): Promise<Row[]> =>
  withClient(app.database.superuserUrl, async (client) => (await client.query(sql)).rows as Row[]);
const take = (body: object, key?: string, code = 'aa'): Promise<LightMyRequestResponse> =>
  visitor.send({
    method: 'POST',
    url: `/api/v1/agencies/${code}/cases`,
    payload: body,
    headers: key === undefined ? {} : { 'idempotency-key': key },
  });
const cases = async (): Promise<number> => (await rows('select 1 from disclosure_case')).length;

beforeAll(async () => {
  app = await TestApp.start();
  visitor = await app.logIn();
  for (const code of ['aa', 'bb', 'ended']) {
    await visitor.post('/agencies', { code, name: `${code}县人民政府`, level: 'county', kind: 'government' });
  }
  await rows(`update agency set valid_to = '2026-03-01' where code = 'ended'`);
});
afterAll(() => app.stop());

describe('an intake', () => {
  it('gets the next number of its year, a version, and shows nobody in clear', async () => {
    const answer = await take(newCase());
    expect([answer.statusCode, answer.headers.etag]).toEqual([201, '"1"']);
    expect(answer.json()).toMatchObject({
      caseNo: '〔2026〕1号',
      ref: '〔2026〕1号',
      version: 1,
      state: 'open',
      people: [{ name: '欧****', idNumber: '**************771X', phone: '*******7788' }],
      events: [],
      // The last sign of this number should be a 5.
      warnings: [{ field: 'applicant.idNumber', code: 'applicant.idNumber' }],
    });
    for (const word of CANARY_WORDS) expect(answer.body).not.toContain(word);
    const earlier = await take(newCase({ receivedOn: '2025-12-31', submittedOn: null }));
    expect(earlier.json().caseNo).toBe('〔2025〕1号');
    expect((await take(newCase({ description: '另一份' }))).json().caseNo).toBe('〔2026〕2号');
    expect((await take(newCase(), undefined, 'bb')).json().caseNo).toBe('〔2026〕1号');
  });

  it('refuses what is no text, in every field that somebody types', async () => {
    const before = await cases();
    const half = '王\ud83d';
    const { applicant } = newCase();
    for (const body of [
      newCase({ description: half }),
      newCase({ applicant: { ...(applicant as object), name: half } }),
      newCase({ applicant: { ...(applicant as object), address: half } }),
      newCase({ ref: half }),
    ])
      expect((await take(body)).statusCode).toBe(400);
    const agency = { code: 'half', name: half, level: 'county', kind: 'government' };
    expect((await visitor.post('/agencies', agency)).statusCode).toBe(400);
    expect(await cases()).toBe(before);
  });

  it('counts in the tables at once', async () => {
    const tables = (await visitor.get('/agencies/aa/years/2026/tables')).json<YearTables>();
    expect(tables.applications.rows[0]!.values.at(-1)).toBe(2);
  });

  it('is told where the same application may have been recorded before, and recorded all the same', async () => {
    const answer = await take(newCase());
    expect(answer.statusCode).toBe(201);
    expect(answer.json<CaseAnswer>().warnings).toEqual([
      expect.objectContaining({ code: 'applicant.idNumber' }),
      expect.objectContaining({ code: 'case.similar', message: expect.stringContaining('〔2026〕1号') }),
    ]);
  });

  it('keeps the number that it brings, and the counter passes over it', async () => {
    for (const no of [5, 6, 8]) {
      expect((await take(newCase({ caseNo: `〔2026〕${no}号` }))).statusCode).toBe(201);
    }
    const numbers: (string | null)[] = [];
    for (let i = 0; i < 3; i += 1) numbers.push((await take(newCase())).json<CaseAnswer>().caseNo);
    expect(numbers).toEqual(['〔2026〕4号', '〔2026〕7号', '〔2026〕9号']);
    const taken = await take(newCase({ caseNo: '〔2026〕5号' }));
    expect(taken.json()).toMatchObject({ status: 409, code: 'case.numberTaken' });
  });

  it('keeps the reference that it brings, but none that would leave a hole in the numbers', async () => {
    const hole = await take(newCase({ ref: '〔2026〕57号' }));
    expect([hole.statusCode, hole.json().code]).toEqual([422, 'case.refIsNumber']);
    expect((await take(newCase({ ref: '〔2026〕57号', caseNo: '〔2026〕58号' }))).statusCode).toBe(422);
    const both = { ref: '〔2026〕11号', caseNo: '〔2026〕11号' };
    expect((await take(newCase(both))).json()).toMatchObject(both);
    const called = (await take(newCase({ ref: '甲' }))).json<CaseAnswer>();
    expect([called.caseNo, called.ref]).toEqual(['〔2026〕10号', '甲']);
    expect((await take(newCase())).json<CaseAnswer>().caseNo).toBe('〔2026〕12号');
    const found = await visitor.get(`/agencies/aa/cases/${encodeURIComponent('〔2026〕10号')}`);
    expect(found.json()).toMatchObject({ caseNo: '〔2026〕10号', ref: '甲' });
  });

  it('comes back in the register as the ledger has it', async () => {
    const file = await visitor.get('/agencies/bb/register.jsonl');
    expect(JSON.parse(file.body)).toEqual({
      kind: 'application',
      ref: '〔2026〕1号',
      caseNo: '〔2026〕1号',
      ...newCase(),
    });
    const again = await visitor.upload('/agencies/bb/imports', file.rawPayload, 'again.jsonl', 'valid');
    expect(again.json()).toMatchObject({ accepted: 0, refused: [{ code: 'record.changed' }] });
  });
});

describe('an intake that is not taken', () => {
  it.each([
    ['a day that does not exist', { receivedOn: '2026-02-30' }, 400, 'request.invalid'],
    ['a decision', { decision: { outcome: 'granted' } }, 400, 'request.invalid'],
    ['an unknown key', { surprise: 1 }, 400, 'request.invalid'],
    ['no applicant', { applicant: null }, 400, 'request.invalid'],
    ['a receipt before the submission', { submittedOn: '2026-03-10' }, 422, 'case.contradiction'],
    ['a receipt that has not come yet', { receivedOn: '2026-03-17' }, 422, 'case.receiptInFuture'],
    ['another agency', { agency: 'bb' }, 422, 'case.otherAgency'],
    ['an earlier case that does not exist', { duplicateOf: 'nowhere' }, 422, 'case.unknownEarlier'],
    ['a reference that is taken', { ref: '甲' }, 409, 'case.refTaken'],
    ['a reference like a number', { ref: '〔2026〕1号' }, 422, 'case.refIsNumber'],
    [
      'an event before the receipt',
      { events: [{ type: 'extended', on: '2026-03-01' }] },
      422,
      'case.contradiction',
    ],
  ])('because of %s names it, and leaves nothing', async (_, more, status, code) => {
    const before = await cases();
    const answer = await take(newCase(more), `key-${code}-${Object.keys(more).join()}`);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(answer.json().detail).toMatch(/\p{Script=Han}/u);
    for (const word of CANARY_WORDS) expect(answer.body).not.toContain(word);
    expect(await cases()).toBe(before);
    expect((await take(newCase({ receivedOn: '2026-03-09' }), 'probe', 'ended')).statusCode).toBe(422);
    expect(await rows('select 1 from intake_request')).toEqual([]);
  });

  it('because the agency has ended names the day; what came before is still recorded', async () => {
    const late = await take(newCase(), undefined, 'ended');
    expect(late.json()).toMatchObject({ code: 'case.agencyEnded', facts: { endedOn: '2026-03-01' } });
    const early = await take(newCase({ receivedOn: '2026-03-01', submittedOn: null }), undefined, 'ended');
    expect(early.statusCode).toBe(201);
  });

  it('for an agency that is not there is 404', async () => {
    expect((await take(newCase(), undefined, 'nowhere')).statusCode).toBe(404);
  });
});

describe('the same request sent again', () => {
  it('is answered the same, also after the case went on', async () => {
    const first = await take(newCase({ description: '重发' }), 'again-1');
    const caseNo = first.json<CaseAnswer>().caseNo!;
    await visitor.send({
      method: 'POST',
      url: `/api/v1/agencies/aa/cases/${encodeURIComponent(caseNo)}/events`,
      payload: { type: 'extended', on: '2026-03-12' },
      headers: { 'if-match': '"1"' },
    });
    const before = await cases();
    const again = await take(newCase({ description: '重发' }), 'again-1');
    expect([again.statusCode, again.headers.etag, again.json()]).toEqual([201, '"1"', first.json()]);
    expect(await cases()).toBe(before);
  });

  it('with another body is refused', async () => {
    const answer = await take(newCase({ description: '重发，不同' }), 'again-1');
    expect(answer.json()).toMatchObject({ status: 422, code: 'idempotency.otherBody' });
  });

  it('under a key of another agency or without a key is another request', async () => {
    const before = await cases();
    expect((await take(newCase({ description: '重发' }), 'again-1', 'bb')).statusCode).toBe(201);
    expect((await take(newCase({ description: '重发' }))).statusCode).toBe(201);
    expect(await cases()).toBe(before + 2);
    expect((await take(newCase(), ' ')).json().code).toBe('idempotency.key');
  });
});
