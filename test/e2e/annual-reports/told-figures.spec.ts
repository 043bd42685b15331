import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { YearTables } from '../../../src/reporting/year-tables.js';
import { signed } from '../../support/office.js';
import type { Visitor } from '../../support/http.js';
import { ReportOffice } from '../../support/report-office.js';

let office: ReportOffice;
const chiefs = new Map<string, Visitor>();
const [COUNTY, BUREAU, BRANCH, LATE] = ['told-gov', 'told-fin', 'told-branch', 'told-late'];
const ITEM = 'licensing.decisions';

beforeAll(async () => {
  office = await ReportOffice.at();
  for (const agency of [
    { code: COUNTY, name: '戊县人民政府', kind: 'government' },
    { code: BUREAU, name: '戊县财政局', parentCode: COUNTY },
    { code: BRANCH, name: '戊县国有资产管理局', parentCode: BUREAU },
    { code: LATE, name: '戊县水利局', parentCode: COUNTY },
  ])
    chiefs.set(agency.code, await office.withApprover(agency));
}, 120_000);
afterAll(() => office.close());

const put = (code: string, value: number, scope = 'own', item = ITEM): Promise<LightMyRequestResponse> =>
  office.visitor.put(`/agencies/${code}/years/2025/figures/${item}`, { value, scope });
const act = (code: string, step: string, body: object = {}): Promise<LightMyRequestResponse> =>
  office.visitor.post(`/agencies/${code}/reports/2025/${step}`, body);
const open = (code: string): Promise<LightMyRequestResponse> =>
  office.done(office.visitor.post(`/agencies/${code}/reports`, { year: 2025 }));
const approve = (code: string): Promise<LightMyRequestResponse> =>
  chiefs.get(code)!.post(`/agencies/${code}/reports/2025/approve`, {});
const printed = async (code: string): Promise<Record<string, number>> => {
  const { tables } = JSON.parse(
    (await office.done(office.visitor.get(`/agencies/${code}/reports/2025.json`))).body,
  ) as { tables: YearTables };
  return { ...tables.proactive };
};

const document = (title: string): Promise<LightMyRequestResponse> =>
  office.visitor.post(`/agencies/${LATE}/documents`, {
    type: 'normativeDocument',
    title,
    issuedOn: '2025-06-01',
  });
const declare = (type: string, completeFrom: string | null): Promise<LightMyRequestResponse> =>
  office.visitor.put(`/agencies/${LATE}/documents/declarations/${type}`, { completeFrom });

describe('what is told once for a bureau and everything below it', () => {
  it('counts once in the report of the government: neither left out nor added to what is told below', async () => {
    for (const code of [BUREAU, BRANCH]) await office.complete(code, 2025);
    await office.done(put(BUREAU, 100, 'tree'));
    await office.done(put(BRANCH, 40));
    for (const code of [BUREAU, BRANCH]) {
      await open(code);
      await office.done(act(code, 'submit'));
    }
    await office.complete(COUNTY, 2025);
    await office.done(put(COUNTY, 7));
    await open(COUNTY);
    const live = await office.visitor.get(`/agencies/${COUNTY}/years/2025/tables?scope=rollup`);
    expect(live.json<YearTables>().proactive[ITEM]).toBe(107);
    expect(await printed(COUNTY)).toMatchObject({ [ITEM]: 107 });
    expect(await printed(BUREAU)).toMatchObject({ [ITEM]: 0 });
  });
});

describe('fees of a report of a tree', () => {
  it('are those of the reports that it adds up, not of an agency that it says is missing', async () => {
    const fee = [
      { type: 'feeNoticed', on: '2025-04-01', amountYuan: 300 },
      { type: 'feePaid', on: '2025-04-02', amountYuan: 300 },
    ];
    await (await office.received('2025-03-20', {}, LATE)).happened(...fee);
    const page = async (): Promise<string> =>
      (await office.done(office.visitor.get(`/agencies/${COUNTY}/reports/2025.html`))).body;
    expect(await page()).toContain('本报告没有包括下列机关的数据：戊县水利局');
    expect(await page()).toContain('发出收费通知0件，收取信息处理费0元');
    await office.complete(LATE, 2025);
    await open(LATE);
    await office.done(act(LATE, 'submit'));
    expect(await page()).toContain('发出收费通知1件，收取信息处理费300元');
  });
});

describe('table 二 of a report', () => {
  it('is not approved when a figure, a document or a fee came after it was submitted', async () => {
    for (const change of [
      () => put(LATE, 777),
      async () => {
        await office.done(declare('normativeDocument', '2019-01-01'));
        for (const item of ['issued', 'inForce'])
          await office.done(put(LATE, 1, 'own', `normativeDocuments.${item}`));
        return document('戊县水利工程管理办法');
      },
      async () => {
        const late = await office.received('2025-05-20', {}, LATE);
        await late.happened({ type: 'feeNoticed', on: '2025-05-22', amountYuan: 30 });
        await late.happened(...signed('2025-05-26'));
        return put(LATE, 778);
      },
    ]) {
      await office.done(change());
      const answer = await approve(LATE);
      expect(answer.json()).toMatchObject({ status: 409, code: 'report.moved' });
      await office.done(
        chiefs.get(LATE)!.post(`/agencies/${LATE}/reports/2025/return`, { reason: '有变动' }),
      );
      const again = await act(LATE, 'submit');
      await office.done(Promise.resolve(again));
    }
    await office.done(approve(LATE));
  });

  it('is frozen with it: figures and documents are refused, what moves nothing and other years are not', async () => {
    const refused = await put(LATE, 888);
    expect(refused.json()).toMatchObject({ status: 409, code: 'report.frozen' });
    expect(refused.json<{ detail: string }>().detail).toContain('778');
    const further = await document('戊县节约用水办法');
    expect(further.json()).toMatchObject({ status: 409, code: 'report.frozen' });
    // No regulation was made here: that the register of them is complete moves nothing, since the figure is 0 as told.
    await office.done(declare('regulation', '2019-01-01'));
    await office.done(put(LATE, 778));
    await office.done(office.visitor.put(`/agencies/${LATE}/years/2026/figures/${ITEM}`, { value: 5 }));
  });

  it('can be moved again where the report is corrected', async () => {
    await office.done(act(LATE, 'publish', { on: '2026-01-12', address: 'https://www.example.gov.cn/a' }));
    expect((await put(LATE, 888)).json()).toMatchObject({ status: 409, code: 'report.frozen' });
    await office.done(act(LATE, 'correct', { note: '许可数据漏报' }));
    await office.done(put(LATE, 888));
    expect(await printed(LATE)).toMatchObject({ [ITEM]: 888 });
  });
});
