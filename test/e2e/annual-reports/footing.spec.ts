import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReportAnswer } from '../../../src/annual-reports/life/reports.schemas.js';
import { newCase } from '../../support/new-case.js';
import type { Visitor } from '../../support/http.js';
import { posted } from '../../support/office.js';
import { ReportOffice } from '../../support/report-office.js';

let office: ReportOffice;
beforeAll(async () => {
  office = await ReportOffice.at();
});
afterAll(() => office.close());

const report = (code: string, year = 2025): string => `/agencies/${code}/reports/${year}`;
const submit = (code: string, year?: number): Promise<unknown> =>
  office.done(office.visitor.post(`${report(code, year)}/submit`, {}));
const sendBack = (who: Visitor, code: string, year?: number): ReturnType<Visitor['post']> =>
  who.post(`${report(code, year)}/return`, { reason: '有误' });
const problem = async (
  answer: ReturnType<Visitor['post']>,
): Promise<{ status: number; code: string; detail: string }> => (await answer).json();

describe('a sum of the reports below', () => {
  const [GOVERNMENT, BUREAU] = ['foot-gov', 'foot-edu'];
  let mayor: Visitor;
  let chief: Visitor;
  beforeAll(async () => {
    mayor = await office.withApprover({ code: GOVERNMENT, name: '壬县人民政府', kind: 'government' });
    chief = await office.withApprover({ code: BUREAU, name: '壬县教育局', parentCode: GOVERNMENT });
    await office.approved(BUREAU, 2025, chief);
    await office.complete(GOVERNMENT, 2025);
    await office.done(office.visitor.post(`/agencies/${GOVERNMENT}/reports`, { year: 2025 }));
    await submit(GOVERNMENT);
  });

  it('is not approved once a report below was returned, or handed in anew', async () => {
    await office.done(sendBack(chief, BUREAU));
    const returned = await problem(mayor.post(`${report(GOVERNMENT)}/approve`, {}));
    expect(returned).toMatchObject({ status: 409, code: 'report.moved' });
    expect(returned.detail).toContain('壬县教育局的年度报告已被退回，汇总用的还是原来的数据，没有批准');
    await submit(BUREAU);
    const replaced = await problem(mayor.post(`${report(GOVERNMENT)}/approve`, {}));
    expect(replaced.detail).toContain('壬县教育局的年度报告已经重新送审');
    await office.done(sendBack(mayor, GOVERNMENT));
    await submit(GOVERNMENT);
    await office.done(mayor.post(`${report(GOVERNMENT)}/approve`, {}));
  });

  it('is not published either', async () => {
    await office.done(sendBack(chief, BUREAU));
    const refused = await problem(office.visitor.post(`${report(GOVERNMENT)}/publish`, {}));
    expect(refused).toMatchObject({ status: 409, code: 'report.moved' });
    expect(refused.detail).toContain('壬县教育局的年度报告已被退回，汇总用的还是原来的数据，没有登记公布');
    const { state } = (await office.visitor.get(report(GOVERNMENT))).json<ReportAnswer>();
    expect(state).toBe('approved');
  });
});

describe('what a year carries in', () => {
  const CODE = 'foot-year';
  let chief: Visitor;
  const openCase = (on: string): object =>
    newCase({ channel: 'inPerson', submittedOn: on, receivedOn: on, description: on });
  const approve = (year: number): ReturnType<Visitor['post']> =>
    chief.post(`${report(CODE, year)}/approve`, {});
  beforeAll(async () => {
    chief = await office.withApprover({ code: CODE, name: '壬县民政局' });
    await (await office.received('2024-12-30', {}, CODE)).happened(...posted('2025-01-06'));
    await office.approved(CODE, 2024, chief);
    await office.done(office.visitor.post(`${report(CODE, 2024)}/publish`, {}));
    await office.done(office.visitor.post(`${report(CODE, 2024)}/correct`, { note: '漏报一件' }));
    await office.done(office.visitor.post(`/agencies/${CODE}/cases`, openCase('2024-12-31')));
    await submit(CODE, 2024);
    await office.done(approve(2024));
    await office.complete(CODE, 2025);
    await office.done(office.visitor.post(`/agencies/${CODE}/reports`, { year: 2025 }));
    await submit(CODE, 2025);
  });

  it('is looked at once more when the report is approved', async () => {
    await office.done(sendBack(chief, CODE, 2024));
    const refused = await problem(approve(2025));
    expect(refused).toMatchObject({ status: 409, code: 'report.moved' });
    expect(refused.detail).toContain(
      '2024 年的年度报告有变动，表三“自然人”列应从它结转 1 件，本报告上年结转 2 件，没有批准',
    );
    await submit(CODE, 2024);
    await office.done(approve(2024));
    await office.done(approve(2025));
  });

  it('is not pulled away from under a report that is approved', async () => {
    const refused = await problem(sendBack(chief, CODE, 2024));
    expect(refused).toMatchObject({ status: 409, code: 'report.goneOnFrom' });
    expect(refused.detail).toContain('请先退回 2025 年的，再退回这一年的');
    await office.done(office.visitor.post(`${report(CODE, 2025)}/publish`, {}));
    expect((await problem(sendBack(chief, CODE, 2024))).detail).toContain('请先公布这一年的');
  });

  it('has no ground left once the only report of last year was returned', async () => {
    const code = 'foot-first';
    const head = await office.withApprover({ code, name: '壬县水利局' });
    await office.approved(code, 2024, head);
    await office.complete(code, 2025);
    await office.done(office.visitor.post(`/agencies/${code}/reports`, { year: 2025 }));
    await submit(code, 2025);
    await office.done(sendBack(head, code, 2024));
    const refused = await problem(head.post(`${report(code, 2025)}/approve`, {}));
    expect(refused.detail).toContain('2024 年的年度报告已被退回，上年结转没有了依据');
  });
});
