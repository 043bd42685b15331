import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { YearTables } from '../../../src/reporting/year-tables.js';
import { posted } from '../../support/office.js';
import { ReportOffice } from '../../support/report-office.js';

let office: ReportOffice;
const [FORMER, CODE] = ['take-former', 'take-1'];

beforeAll(async () => {
  office = await ReportOffice.at();
  await office.withApprover({ code: FORMER, name: '己县民政局' });
  await office.withApprover({ code: CODE, name: '甲市己县民政局' });
  await (await office.received('2025-03-03', {}, FORMER)).happened(...posted('2025-03-10'));
  await office.received('2025-12-29', {}, FORMER);
  await office.received(
    '2025-12-30',
    { applicant: { type: 'commercialEnterprise', name: '某公司' } },
    FORMER,
  );
});
afterAll(() => office.close());

/** Last year's report as another system published it. */
const lastYear = async (format: string): Promise<Buffer> =>
  (await office.done(office.visitor.get(`/agencies/${FORMER}/reports/2025.${format}`))).rawPayload;
const takeOver = (
  bytes: Buffer,
  name: string,
  year = 2026,
  fields: Readonly<Record<string, string>> = {},
): Promise<LightMyRequestResponse> =>
  office.visitor.sendForm(`/agencies/${CODE}/years/${year}/opening`, bytes, name, fields);
const failing = async (): Promise<[string | undefined, number | undefined][]> =>
  (await office.visitor.get(`/agencies/${CODE}/years/2026/tables`))
    .json<YearTables>()
    .checks.filter(({ id, status }) => id === 'applications.carriedIn' && status === 'fail')
    .map(({ column, expected }) => [column, expected]);

describe('an agency that begins to use the product', () => {
  it('takes over what last year’s published report left open, from each format that can be read', async () => {
    for (const format of ['html', 'docx']) {
      const taken = await office.done(takeOver(await lastYear(format), `年报.${format}`));
      expect(taken.json()).toMatchObject({
        year: 2026,
        carriedIn: { naturalPerson: 1, commercialEnterprise: 1, other: 0 },
        pending: { review: 0 },
      });
    }
  });

  it('is then asked for the cases behind it, column by column', async () => {
    expect(await failing()).toEqual([
      ['naturalPerson', 1],
      ['commercialEnterprise', 1],
      ['total', 2],
    ]);
    await office.received('2025-12-29', {}, CODE);
    await office.received(
      '2025-12-30',
      { applicant: { type: 'commercialEnterprise', name: '某公司' } },
      CODE,
    );
    expect(await failing()).toEqual([]);
  });

  it('takes over nothing from the report of another year, one that does not add up, or no report', async () => {
    const page = (await lastYear('html')).toString();
    const wrongYear = await takeOver(Buffer.from(page), '年报.html', 2027);
    expect(wrongYear.json()).toMatchObject({ status: 422, code: 'opening.otherYear' });
    const wrong = page.replace(/(结转下年度继续办理[\s\S]*?<td[^>]*>)1</, '$17<');
    expect(wrong).not.toBe(page);
    const unsound = await takeOver(Buffer.from(wrong), '年报.html');
    expect(unsound.json()).toMatchObject({ status: 422, code: 'opening.unsound' });
    expect((await takeOver(Buffer.from('没有表格'), '年报.txt')).statusCode).toBeGreaterThanOrEqual(400);
    expect(await failing()).toEqual([]);
  });

  it('takes over another agency’s report for a recorded reason alone, and its own under a former name', async () => {
    const page = (await lastYear('html')).toString().replaceAll('己县民政局', '庚县民政局');
    const refused = await takeOver(Buffer.from(page), '年报.html');
    expect(refused.json()).toMatchObject({
      status: 422,
      code: 'opening.otherAgency',
      detail: expect.stringContaining('这份报告的机关是“庚县民政局”，不是“甲市己县民政局”'),
    });
    await office.done(takeOver(Buffer.from(page), '年报.html', 2026, { reason: '报告标题印错' }));
    await office.done(
      office.visitor.post(`/agencies/${CODE}/changes`, {
        kind: 'renamed',
        on: '2026-01-05',
        basis: '某文件',
        name: '甲市己县社会事务局',
      }),
    );
    await office.done(takeOver(await lastYear('html'), '年报.html'));
  });

  it('states the opening as it was known at an instant', async () => {
    const carriedInAt = async (knownAt: string): Promise<number[][]> =>
      (await office.visitor.get(`/agencies/${CODE}/years/2026/tables?knownAt=${encodeURIComponent(knownAt)}`))
        .json<YearTables>()
        .checks.filter(({ id }) => id === 'applications.carriedIn')
        .map(({ expected, actual }) => [expected ?? -1, actual ?? -1]);
    const now = new Date(Date.now() + 1).toISOString();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const before = await carriedInAt(now);
    expect(before.length).toBeGreaterThan(0);
    await office.received('2025-12-31', {}, FORMER);
    await office.done(takeOver(await lastYear('html'), '年报.html'));
    expect(await carriedInAt(now)).toEqual(before);
    expect(await carriedInAt(new Date(Date.now() + 1).toISOString())).not.toEqual(before);
  });

  it('needs none where last year’s report was approved here', async () => {
    await office.complete(FORMER, 2025);
    const former = await office.withApprover({ code: 'take-2', name: '庚县民政局' });
    await office.approved('take-2', 2025, former);
    const answer = await office.visitor.sendForm(
      '/agencies/take-2/years/2026/opening',
      await lastYear('html'),
      '年报.html',
      {},
    );
    expect(answer.json()).toMatchObject({ status: 409, code: 'opening.notNeeded' });
  });
});
