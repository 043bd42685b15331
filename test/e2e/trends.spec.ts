import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import { localDate } from '../../src/law/local-date.js';
import type { TrendsAnswer } from '../../src/reports/trends/trends.schemas.js';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { Office, posted, signed } from '../support/office.js';

let office: Office;
let code: string;
beforeAll(async () => {
  office = await Office.open(localDate('2026-03-16'));
  code = await office.agency();
});
afterAll(() => office.close());

const trends = async (scope = 'own'): Promise<TrendsAnswer> =>
  (await office.visitor.get(`/agencies/${code}/trends?scope=${scope}`)).json();
const page = async (query = ''): Promise<string> =>
  (await office.visitor.get(`/agencies/${code}/reports/2025.html${query}`)).body;

describe('the years of an agency', () => {
  it('are none where nothing is known, and the report draws nothing', async () => {
    expect((await trends()).years).toEqual([]);
    expect(await page()).not.toContain('<svg');
  });

  it('each show what its tables count, and how the answers were given', async () => {
    // In time on the last day; late by a day; late in the law though the signature counts; withdrawn; and one of the year before.
    await (await office.received('2025-02-10', {}, code)).happened(...posted('2025-03-10'));
    await (
      await office.received('2025-02-10', {}, code)
    ).happened(...posted('2025-03-11', 'unavailable.notHeld'));
    const extended = await office.received('2025-05-06', {}, code);
    await extended.happened(
      { type: 'extended', on: '2025-05-30', workingDays: 20, approvedBy: '某主任' },
      ...posted('2025-06-20', 'refused.processInfo'),
    );
    await (await office.received('2025-09-08', {}, code)).happened({ type: 'withdrawn', on: '2025-09-10' });
    await office.received('2024-12-30', {}, code);
    await office.received('2026-03-02', {}, code);
    const { years, outcomeGroups } = await trends();
    expect(years.map(({ year, running }) => [year, running])).toEqual([
      [2024, false],
      [2025, false],
      [2026, true],
    ]);
    expect(years[1]).toMatchObject({
      received: 4,
      carriedIn: 1,
      handled: 4,
      carriedOut: 1,
      outcomes: { granted: 1, partial: 0, refused: 1, unavailable: 1, declined: 0, other: 1 },
      applicantTypes: { naturalPerson: 4 },
      timeliness: { inTime: 2, late: 1, notJudged: 1 },
    });
    expect(outcomeGroups[2]).toEqual({ key: 'refused', label: '不予公开' });
    for (const { year, received, handled, carriedOut, outcomes, proceedings } of years) {
      const tables = (await office.visitor.get(`/agencies/${code}/years/${year}/tables`)).json<YearTables>();
      const of = (row: string): number => tables.applications.rows.find(({ key }) => key === row)!.values[6]!;
      expect({ received, handled, carriedOut, proceedings }).toEqual({
        received: of('newReceived'),
        handled: of('total'),
        carriedOut: of('carriedOut'),
        proceedings: tables.proceedings,
      });
      expect(Object.values(outcomes).reduce((a, b) => a + b, 0)).toBe(handled);
    }
  });

  it('judge an answer by the day on which it went out, also where the signature is counted', async () => {
    const lawful = await office.agency();
    await office.choose(lawful, 'resultDateRule', 'signed');
    const one = await office.received('2025-02-10', {}, lawful);
    await one.happened(...signed('2025-03-10'), { type: 'dispatched', on: '2025-03-12', delivery: 'post' });
    const answer = (await office.visitor.get(`/agencies/${lawful}/trends`)).json<TrendsAnswer>();
    expect(answer.years[0]?.timeliness).toEqual({ inTime: 0, late: 1, notJudged: 0 });
  });

  it('are drawn at the end of the page and nowhere else, and left out when asked', async () => {
    const html = await page();
    const drawn = load(html);
    expect(drawn('section').last().attr('class')).toBe('charts');
    expect(drawn('.charts table')).toHaveLength(0);
    expect(
      drawn('.charts svg[role="img"] > desc')
        .map((_, desc) => drawn(desc).text())
        .get()[0],
    ).toBe('2024年1件；2025年4件。');
    expect(drawn('.charts svg')).toHaveLength(4);
    expect(await page()).toBe(html);
    expect(await page('?charts=false')).not.toMatch(/<svg|section-charts/);
    const json = (await office.visitor.get(`/agencies/${code}/reports/2025.json`)).body;
    expect(json).not.toContain('历年新收');
  });
});
