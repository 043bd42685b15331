import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReportList } from '../../../src/annual-reports/life/reports.schemas.js';
import { clockFrom } from '../../../src/platform/clock/clock.js';
import { addPerson } from '../../support/people.js';
import type { Visitor } from '../../support/http.js';
import { ReportOffice } from '../../support/report-office.js';

const CODE = 'days-1';
const REPORT = `/agencies/${CODE}/reports/2025`;
let now = Date.parse('2025-12-31T09:00:00+08:00');
let office: ReportOffice;
let admin: Visitor;
let chief: Visitor;

beforeAll(async () => {
  office = await ReportOffice.at(
    undefined,
    clockFrom(() => now),
  );
  admin = office.visitor;
  const home = { code: CODE, name: '子县教育局', level: 'county', kind: 'department' };
  await office.done(admin.post('/agencies', home));
  await office.complete(CODE, 2025);
  await office.done(admin.post(`/agencies/${CODE}/reports`, { year: 2025 }));
});
afterAll(() => office.close());

const problem = async (
  answer: ReturnType<Visitor['post']>,
): Promise<{ status: number; code: string; detail: string; facts: { findings?: { id: string }[] } }> =>
  (await answer).json();

describe('the days of a report', () => {
  it('is not submitted on the last day of its year, on which applications still come in', async () => {
    const refused = await problem(admin.post(`${REPORT}/submit`, {}));
    expect(refused).toMatchObject({ status: 422, code: 'report.blocked' });
    expect(refused.facts.findings?.map(({ id }) => id)).toEqual(['year.unfinished']);
  });

  it('is not begun for a year that has not, and nothing of it stays', async () => {
    const begun = (): ReturnType<Visitor['post']> => admin.post(`/agencies/${CODE}/reports`, { year: 2027 });
    expect(await problem(begun())).toMatchObject({ status: 422, code: 'period.notBegun' });
    expect(await problem(begun())).toMatchObject({ status: 422, code: 'period.notBegun' });
    const list = (await admin.get(`/agencies/${CODE}/reports`)).json<ReportList>();
    expect(list.items.map(({ year }) => year)).toEqual([2025]);
  });

  it('is not published before the day on which it was approved', async () => {
    now = Date.parse('2026-01-05T09:00:00+08:00');
    admin = await office.app.logIn();
    chief = await office.app.logIn(await addPerson(office.app, admin, CODE, 'chief', ['approver']));
    await office.done(admin.post(`${REPORT}/submit`, {}));
    await office.done(chief.post(`${REPORT}/approve`, {}));
    for (const on of ['2020-01-01', '2026-01-04'])
      expect(await problem(admin.post(`${REPORT}/publish`, { on }))).toMatchObject({
        status: 422,
        code: 'report.beforeApproval',
        detail: expect.stringContaining(`公布日 ${on} 在批准日 2026-01-05 以前`),
      });
    expect((await problem(admin.post(`${REPORT}/publish`, { on: '2026-01-06' }))).code).toBe('report.future');
    await office.done(admin.post(`${REPORT}/publish`, { on: '2026-01-05' }));
  });

  it('goes on from nothing else afterwards, unless it is corrected', async () => {
    const adjust = (): ReturnType<Visitor['post']> =>
      admin.post(`/agencies/${CODE}/years/2025/opening-adjustments`, {
        kind: 'takeover',
        deltas: { naturalPerson: 1 },
        reason: '接收一件',
        basis: '编办文件',
      });
    expect(await problem(adjust())).toMatchObject({
      status: 409,
      code: 'report.frozen',
      detail: expect.stringContaining('2025 年的年度报告已经公布，这一变动会改变其中的“上年结转”行'),
    });
    const page = (await admin.get(`/agencies/${CODE}/reports/2024.html`)).rawPayload;
    const opening = admin.sendForm(`/agencies/${CODE}/years/2025/opening`, page, '年报.html', {});
    expect(await problem(opening)).toMatchObject({ status: 409, code: 'report.frozen' });
    await office.done(admin.post(`${REPORT}/correct`, { note: '漏了接收的一件' }));
    await office.done(adjust());
  });
});
