import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import { JobRunner } from '../../../src/platform/queue/job-runner.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { TestApp } from '../../support/http.js';
import type { Visitor } from '../../support/http.js';
import { newCase } from '../../support/new-case.js';

let app: TestApp;
let visitor: Visitor;
const AGENCY = '/agencies/aa';
const placeOf = (caseNo: string): string => `${AGENCY}/cases/${encodeURIComponent(caseNo)}`;

beforeAll(async () => {
  app = await TestApp.start();
  visitor = await app.logIn();
  await visitor.post('/agencies', { code: 'aa', name: '某县人民政府', level: 'county', kind: 'government' });
});
afterAll(() => app.stop());

async function take(more: object = {}): Promise<string> {
  const answer = await visitor.post(`${AGENCY}/cases`, newCase(more));
  expect(answer.statusCode).toBe(201);
  return answer.json<{ caseNo: string }>().caseNo;
}
async function happens(caseNo: string, body: object): Promise<LightMyRequestResponse> {
  const { etag } = (await visitor.get(placeOf(caseNo))).headers;
  return visitor.send({
    method: 'POST',
    url: `/api/v1${placeOf(caseNo)}/events`,
    payload: body,
    headers: { 'if-match': String(etag) },
  });
}
const issues = (answer: LightMyRequestResponse): string[] =>
  answer.json<{ facts: { issues: { code: string }[] } }>().facts.issues.map(({ code }) => code);
const row = async (year: number, key: string): Promise<number[]> => {
  const { applications } = (await visitor.get(`${AGENCY}/years/${year}/tables`)).json<{
    applications: { rows: { key: string; values: number[] }[] };
  }>();
  return applications.rows.find((each) => each.key === key)!.values;
};
/** Does what waits in the outbox, as the relay would have it done. */
async function work(): Promise<void> {
  const waiting = await withClient(
    app.database.superuserUrl,
    async (client) =>
      (
        await client.query<{ agencyId: number; id: number }>(
          `select agency_id as "agencyId", id::int from outbox where done_at is null order by id`,
        )
      ).rows,
  );
  for (const ref of waiting) expect(await app.app.get(JobRunner).run(ref)).toBe('done');
}
const answered = async (caseNo: string, decided: object): Promise<void> => {
  const reviews = ['handling', 'office', 'secrecy'].map((stage) => ({
    type: 'disclosureReviewed',
    on: '2026-03-11',
    stage,
    result: 'mayDisclose',
  }));
  for (const body of [
    ...reviews,
    { type: 'decided', on: '2026-03-11', ...decided },
    { type: 'signed', on: '2026-03-12' },
    { type: 'served', on: '2026-03-13', delivery: 'direct' },
  ]) {
    const answer = await happens(caseNo, body);
    expect([answer.statusCode, answer.body]).toEqual([200, expect.anything()]);
  }
};

describe('an answer that contradicts itself or its case', () => {
  it('部分公开 without what is given and what is refused is 422, and leaves the case as it was', async () => {
    const caseNo = await take();
    const refused = await happens(caseNo, { type: 'decided', on: '2026-03-11', outcome: 'partial' });
    expect([refused.statusCode, issues(refused)]).toEqual([
      422,
      ['outcome.incomplete', 'outcome.incomplete'],
    ]);
    expect((await visitor.get(placeOf(caseNo))).json()).toMatchObject({ version: 1, decisions: [] });
  });

  it('edges 20 and 21: a repetition needs the earlier answer, of the same applicant', async () => {
    const first = await take({
      applicant: { type: 'naturalPerson', name: '甲', idNumber: '11010119900307001X' },
    });
    const again = await take({
      applicant: { type: 'naturalPerson', name: '甲某', idNumber: '11010119900307001x' },
    });
    const other = await take({
      applicant: { type: 'naturalPerson', name: '甲', idNumber: '110101199003070052' },
    });
    const repeated = { type: 'decided', on: '2026-03-16', outcome: 'declined.duplicate' };
    const citing = { ...repeated, particulars: { earlierCase: first } };
    expect(issues(await happens(again, repeated))).toEqual(['outcome.noEarlierCase']);
    expect(issues(await happens(again, citing))).toEqual(['outcome.earlierCaseOpen']);
    await answered(first, { outcome: 'granted' });
    expect(issues(await happens(other, citing))).toEqual(['outcome.otherApplicant']);
    expect((await happens(again, citing)).statusCode).toBe(200);
  });

  it('edge 27: giving what a silent third party was asked about needs reasons', async () => {
    const caseNo = await take();
    await happens(caseNo, { type: 'thirdPartyConsulted', on: '2026-03-10', party: '甲公司' });
    const granted = { type: 'decided', on: '2026-03-16', outcome: 'granted' };
    expect(issues(await happens(caseNo, granted))).toEqual(['outcome.thirdPartySilent']);
  });
});

describe('a preview of an answer', () => {
  it('says the row, the column, the edition, the articles and a sample, and changes nothing', async () => {
    const caseNo = await take();
    const answer = await visitor.post(`${placeOf(caseNo)}/outcome-previews`, {
      outcome: 'refused.thirdParty',
    });
    expect(answer.json()).toMatchObject({
      row: { key: 'refused.thirdParty', number: 8 },
      column: { key: 'naturalPerson' },
      edition: '2021',
      articles: expect.arrayContaining(['第十五条']),
      samples: [expect.stringContaining('第三方'), expect.anything()],
      refusals: [],
    });
    expect(answer.json<{ sentence: string }>().sentence).toContain('第 8 行');
    expect((await visitor.get(placeOf(caseNo))).json()).toMatchObject({ version: 1 });
  });
});

describe('a counting rule that is changed', () => {
  it('edges 11 and 12, D: mixedOutcomeRule counts the case anew, and back', async () => {
    const caseNo = await take({ applicant: { type: 'researchInstitution', name: '某大学' } });
    const items = [
      { description: '甲文件', outcome: 'granted' },
      { description: '乙文件', outcome: 'unavailable.notHeld', reasons: '没有制作' },
    ];
    await answered(caseNo, { outcome: 'partial', particulars: { items } });
    const at = (key: string): Promise<number> => row(2026, key).then((values) => values[2]!);
    expect([await at('granted'), await at('partial')]).toEqual([0, 1]);
    const rule = (value: string | null): Promise<LightMyRequestResponse> =>
      visitor.put(`${AGENCY}/settings/mixedOutcomeRule`, { value, reason: '与上级口径一致' });
    const changed = await rule('grantedUnlessRefused');
    expect(changed.json()).toMatchObject({ recount: { agencies: 1, done: 0 } });
    await work();
    expect([await at('granted'), await at('partial')]).toEqual([1, 0]);
    expect((await rule('grantedUnlessRefused')).json()).toMatchObject({
      status: 409,
      code: 'setting.unchanged',
    });
    expect((await rule('whatever')).json()).toMatchObject({ status: 422, code: 'setting.option' });
    await rule(null);
    await work();
    expect([await at('granted'), await at('partial')]).toEqual([0, 1]);
    expect((await visitor.get(`${AGENCY}/settings`)).json()).toMatchObject({ recount: null });
  });

  it('applies below as well, unless something nearer was chosen', async () => {
    await visitor.post('/agencies', {
      code: 'aa-1',
      name: '某县教育局',
      level: 'county',
      kind: 'department',
      parentCode: 'aa',
    });
    const chosen = async (code: string): Promise<unknown> => {
      const { settings } = (await visitor.get(`/agencies/${code}/settings`)).json<{
        settings: { name: string; value: string; from: string; exceptions: object[] }[];
      }>();
      const { value, from, exceptions } = settings.find(({ name }) => name === 'redoRule')!;
      return [value, from, exceptions.length];
    };
    expect(await chosen('aa-1')).toEqual(['ignore', 'recommended', 0]);
    await visitor.put(`${AGENCY}/settings/redoRule`, { value: 'newCase', reason: '沿用往年口径' });
    expect(await chosen('aa-1')).toEqual(['newCase', 'superior', 0]);
    await visitor.put('/agencies/aa-1/settings/redoRule', { value: 'ignore', reason: '本局从推荐' });
    expect([await chosen('aa-1'), await chosen('aa')]).toEqual([
      ['ignore', 'own', 0],
      ['newCase', 'own', 1],
    ]);
  });
});

describe('the fee of a case', () => {
  it('edge 26: by item of the month of one applicant; whoever represents others is not merged with them', async () => {
    const applicant = { type: 'naturalPerson', name: '乙', idNumber: '110101199003070095' };
    const early = { receivedOn: '2026-02-02', submittedOn: '2026-02-02' };
    await take({ applicant, ...early, feeUnits: 40 });
    const caseNo = await take({
      applicant,
      ...early,
      receivedOn: '2026-02-03',
      feeUnits: 5,
      description: '另一件',
    });
    await take({ applicant: { type: 'naturalPerson', name: '丙' }, representative: applicant, ...early });
    const answer = await visitor.post(`${placeOf(caseNo)}/fee-proposals`, { by: 'item' });
    expect(answer.json()).toMatchObject({ earlierUnits: 40, units: 5, amountYuan: 1500, monthYuan: 5500 });
    expect(answer.json<{ applications: object[] }>().applications).toHaveLength(2);
    const pages = await visitor.post(`${placeOf(caseNo)}/fee-proposals`, { by: 'page', pages: 250 });
    expect(pages.json()).toMatchObject({ amountYuan: 4700, monthYuan: null });
    const both = await visitor.post(`${placeOf(caseNo)}/fee-proposals`, { by: 'item', pages: 250 });
    expect(both.statusCode).toBe(400);
  });
});
