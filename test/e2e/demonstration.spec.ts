import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DemonstrationService } from '../../src/demonstration/demonstration.service.js';
import { OUTCOMES } from '../../src/law/vocabularies/keys.js';
import { withClient } from '../../src/platform/database/with-client.js';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { TestApp } from '../support/http.js';
import type { Visitor } from '../support/http.js';

let app: TestApp;
let visitor: Visitor;
beforeAll(async () => {
  app = await TestApp.start();
  visitor = await app.logIn();
  expect(await app.app.get(DemonstrationService).loadIfEmpty()).toBe(true);
});
afterAll(() => app.stop());

const tables = async (year: number, query = 'scope=rollup'): Promise<YearTables> => {
  const answer = await visitor.get(`/agencies/demo-county/years/${year}/tables?${query}`);
  expect([answer.statusCode, answer.statusCode === 200 ? '' : answer.body]).toEqual([200, '']);
  return answer.json();
};
const row = (of: YearTables, key: string): readonly number[] =>
  of.applications.rows.find((each) => each.key === key)!.values;

describe('the demonstration', () => {
  it('is loaded once', async () => {
    expect(await app.app.get(DemonstrationService).loadIfEmpty()).toBe(false);
  });

  it('shows a county, its departments and its townships, all marked', async () => {
    const agencies = (await visitor.get('/agencies')).json<{ demonstration: boolean; name: string }[]>();
    expect(agencies).toHaveLength(6);
    expect(agencies.every(({ demonstration, name }) => demonstration && name.startsWith('演示县'))).toBe(
      true,
    );
    expect((await visitor.get('/agencies/demo-county/years')).json()).toEqual({
      years: [2026, 2025, 2024],
      defaultYear: 2025,
    });
  });

  it('has about 150 cases last year over every outcome and applicant type, some carried in and out', async () => {
    const lastYear = await tables(2025);
    expect(row(lastYear, 'newReceived').at(-1)).toBeGreaterThan(140);
    expect(row(lastYear, 'carriedIn').at(-1)).toBeGreaterThan(3);
    expect(row(lastYear, 'carriedOut').at(-1)).toBeGreaterThan(3);
    for (const outcome of OUTCOMES)
      expect([outcome, row(lastYear, outcome).at(-1)! > 0]).toEqual([outcome, true]);
    expect(row(lastYear, 'newReceived').every((count) => count > 0)).toBe(true);
    expect(lastYear.proceedings.review.total).toBeGreaterThan(5);
    expect(
      lastYear.proceedings.suitDirect.total + lastYear.proceedings.suitAfterReview.total,
    ).toBeGreaterThan(2);
  });

  it('reconciles in both years; what is still missing this year are only figures that nobody supplied yet', async () => {
    const [lastYear, thisYear] = [await tables(2025), await tables(2026)];
    const wrong = (of: YearTables, statuses: string[]) =>
      of.checks.filter(({ status }) => statuses.includes(status));
    expect(wrong(lastYear, ['fail', 'missing'])).toEqual([]);
    expect(wrong(thisYear, ['fail'])).toEqual([]);
    expect(wrong(thisYear, ['missing']).every(({ id }) => id === 'figures.supplied')).toBe(true);
    expect(row(thisYear, 'carriedIn')).toEqual(row(lastYear, 'carriedOut'));
  });

  it('fills last year’s report of each agency without a gap', async () => {
    for (const { code } of (await visitor.get('/agencies')).json<{ code: string }[]>()) {
      const report = await visitor.get(`/agencies/${code}/reports/2025.html`);
      expect([code, report.statusCode, /请补充|\{\{/.test(report.body)]).toEqual([code, 200, false]);
    }
  });

  it('goes with everything that belongs to it, and leaves real agencies alone', async () => {
    const real = { code: 'real-1', name: '真实县人民政府', level: 'county', kind: 'government' };
    expect((await visitor.post('/agencies', real)).statusCode).toBe(201);
    expect((await visitor.delete('/demonstration')).statusCode).toBe(204);
    expect((await visitor.get('/agencies')).json()).toEqual([expect.objectContaining({ code: 'real-1' })]);
    expect(await rowsLeft()).toEqual([]);
    expect((await visitor.delete('/demonstration')).json()).toMatchObject({
      status: 409,
      code: 'demonstration.none',
    });
    expect(await app.app.get(DemonstrationService).loadIfEmpty()).toBe(false);
  });
});

/** Tables of agencies that still have rows. */
async function rowsLeft(): Promise<string[]> {
  return withClient(app.database.superuserUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'agency_id' and table_name <> 'account'`,
    );
    expect(rows.length).toBeGreaterThan(10);
    const left: string[] = [];
    for (const { name } of rows) {
      const { rowCount } = await client.query(`select 1 from "${name}" limit 1`);
      if (rowCount) left.push(name);
    }
    return left;
  });
}
