import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { CaseAnswer } from '../../../src/cases/cases.schemas.js';
import { OUTCOMES } from '../../../src/law/vocabularies/keys.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import type { YearTables } from '../../../src/reporting/year-tables.js';
import { TestApp, type Visitor } from '../../support/http.js';
import { CANARY_WORDS, newCase } from '../../support/new-case.js';

let app: TestApp;
let visitor: Visitor;
interface Split {
  readonly original: CaseAnswer;
  readonly parts: CaseAnswer[];
}

const at = (caseNo: string): string => `/agencies/aa/cases/${encodeURIComponent(caseNo)}`;
const caseOf = async (caseNo: string): Promise<CaseAnswer> =>
  (await visitor.get(at(caseNo))).json<CaseAnswer>();
const take = async (more: object = {}): Promise<string> =>
  (await visitor.post('/agencies/aa/cases', newCase(more))).json<CaseAnswer>().caseNo!;
const split = (caseNo: string, more: object = {}, version = 1): Promise<LightMyRequestResponse> =>
  visitor.send({
    method: 'POST',
    url: `/api/v1${at(caseNo)}/splits`,
    headers: { 'if-match': `"${version}"` },
    payload: {
      guidedOn: '2026-03-11',
      refiledOn: '2026-03-13',
      original: 'keepsPart',
      originalDescription: '征地批复',
      parts: [{ description: '补偿款明细' }, { description: '安置房名单', form: '电子版' }],
      ...more,
    },
  });
const event = (caseNo: string, payload: object, version: number): Promise<LightMyRequestResponse> =>
  visitor.send({
    method: 'POST',
    url: `/api/v1${at(caseNo)}/events`,
    headers: { 'if-match': `"${version}"` },
    payload,
  });
const totals = async (row: number): Promise<number> =>
  (await visitor.get('/agencies/aa/years/2026/tables'))
    .json<YearTables>()
    .applications.rows[row]!.values.at(-1)!;
const cases = (): Promise<number> =>
  withClient(app.database.superuserUrl, async (client) =>
    Number((await client.query<{ n: string }>('select count(*) as n from disclosure_case')).rows[0]!.n),
  );

beforeAll(async () => {
  app = await TestApp.start();
  visitor = await app.logIn();
  await visitor.post('/agencies', { code: 'aa', name: '甲县人民政府', level: 'county', kind: 'government' });
});
afterAll(() => app.stop());

describe('an application that was filed again as several (一事一申请)', () => {
  it('keeps a part, and each other part is a case with its own number and the receipt of the original', async () => {
    const caseNo = await take({
      coApplicants: [{ type: 'commercialEnterprise', name: '某公司' }],
      representative: { name: '金律师' },
    });
    const answer = await split(caseNo);
    expect([answer.statusCode, answer.headers.etag]).toEqual([201, '"2"']);
    for (const word of CANARY_WORDS) expect(answer.body).not.toContain(word);
    const { original, parts } = answer.json<Split>();
    expect(original).toMatchObject({ caseNo, version: 2, state: 'open', description: '征地批复' });
    expect(parts.map((part) => [part.caseNo, part.description, part.receivedOn, part.submittedOn])).toEqual([
      ['〔2026〕2号', '补偿款明细', '2026-03-09', '2026-03-08'],
      ['〔2026〕3号', '安置房名单', '2026-03-09', '2026-03-08'],
    ]);
    expect(parts[0]!.dueOn).toBe(original.dueOn);
    expect(parts[0]!.people.map(({ role, name }) => [role, name])).toEqual([
      ['principal', '欧****'],
      ['coApplicant', '某公司'],
      ['representative', '金**'],
    ]);
    expect([await totals(0), await cases()]).toEqual([3, 3]);
  });

  it('is shown from both sides, with what it asked for before', async () => {
    const original = await caseOf('〔2026〕1号');
    expect(original.lineage).toMatchObject({
      splitFrom: null,
      splitInto: ['〔2026〕2号', '〔2026〕3号'],
      splits: [
        {
          guidedOn: '2026-03-11',
          refiledOn: '2026-03-13',
          original: 'keepsPart',
          descriptionBefore: '申请公开某项目征地补偿安置方案',
          recordedBy: 'admin',
        },
      ],
    });
    expect((await caseOf('〔2026〕2号')).lineage).toEqual({
      splitFrom: '〔2026〕1号',
      splitInto: [],
      mergedInto: null,
      merged: [],
      splits: [],
    });
  });

  it('that the applicant took back is over as 其他 on the day it was filed again', async () => {
    const caseNo = await take({ description: '三件事' });
    const [before, misc] = [await totals(0), await totals(22)];
    const answer = (await split(caseNo, { original: 'withdrawn', originalDescription: null })).json<Split>();
    expect(answer.original).toMatchObject({ state: 'handled', handledOn: '2026-03-13', version: 2 });
    expect(answer.original.events.map(({ type }) => type)).toEqual(['withdrawn']);
    expect(await totals(0)).toBe(before + 2);
    expect(await totals(22)).toBe(misc + 1);
  });
});

describe('a merger', () => {
  it('is shown from both sides', async () => {
    const one = await take({ description: '同一件事' });
    const other = await take({ description: '同一件事' });
    expect((await event(other, { type: 'merged', on: '2026-03-12', into: one }, 1)).statusCode).toBe(200);
    expect((await caseOf(other)).lineage.mergedInto).toBe(one);
    expect((await caseOf(one)).lineage.merged).toEqual([other]);
  });
});

describe('a split that is not made', () => {
  it.each([
    ['guidance before the receipt', { guidedOn: '2026-03-08' }, 422, 'split.days'],
    ['filed again before the guidance', { refiledOn: '2026-03-10' }, 422, 'split.days'],
    ['filed again tomorrow', { refiledOn: '2026-03-17' }, 422, 'split.days'],
    ['no part', { parts: [] }, 400, 'request.invalid'],
    ['an original without its part', { originalDescription: null }, 400, 'request.invalid'],
  ])('because of %s leaves nothing', async (_, more, status, code) => {
    const caseNo = await take({ description: '不拆' });
    const before = await cases();
    const answer = await split(caseNo, more);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(await cases()).toBe(before);
    expect((await caseOf(caseNo)).version).toBe(1);
  });

  it('because somebody else was quicker, or the version is not told', async () => {
    const caseNo = await take({ description: '不拆' });
    expect((await split(caseNo, {}, 7)).json()).toMatchObject({ status: 412, code: 'precondition.stale' });
    expect((await visitor.post(`${at(caseNo)}/splits`, {})).statusCode).toBe(400);
  });

  it('because it was decided, withdrawn or merged', async () => {
    const caseNo = await take({ description: '已决定' });
    await event(caseNo, { type: 'decided', on: '2026-03-12', outcome: 'granted' }, 1);
    expect((await split(caseNo, {}, 2)).json()).toMatchObject({ status: 409, code: 'split.outOfState' });
    const withdrawn = await take({ description: '已撤回' });
    await event(withdrawn, { type: 'withdrawn', on: '2026-03-12' }, 1);
    expect((await split(withdrawn, {}, 2)).json()).toMatchObject({ status: 409, code: 'split.outOfState' });
  });
});

describe('a split whose original was taken back', () => {
  it('counts where the agency has withdrawals counted, as any other withdrawal does', async () => {
    const chosen = { value: 'other.noSupplement', reason: '沿用往年口径' };
    expect((await visitor.put('/agencies/aa/settings/withdrawalRow', chosen)).statusCode).toBe(200);
    const answer = await split(await take(), { original: 'withdrawn' });
    expect(answer.statusCode).toBe(201);
    const { caseNo } = answer.json<Split>().original;
    const rows = await withClient(app.database.superuserUrl, async (client) => {
      const sql = `select c.outcome from counted_case c join disclosure_case d on d.id = c.case_id and d.agency_id = c.agency_id
                    where d.case_no = $1 and c.recorded_to = 'infinity'`;
      return (await client.query<{ outcome: number }>(sql, [caseNo])).rows;
    });
    expect(rows).toEqual([{ outcome: OUTCOMES.indexOf('other.noSupplement') + 1 }]);
  });
});
