import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DemonstrationService } from '../../src/demonstration/demonstration.service.js';
import { demonstrationRecords } from '../../src/demonstration/demonstration-ledger.js';
import type { CaseItem } from '../../src/reports/cell-cases.service.js';
import type { Grid } from '../../src/reporting/render/report-document.js';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { TestApp, TODAY } from '../support/http.js';
import type { Visitor } from '../support/http.js';

let app: TestApp;
let visitor: Visitor;
beforeAll(async () => {
  app = await TestApp.start();
  visitor = await app.logIn();
  await app.app.get(DemonstrationService).loadIfEmpty();
});
afterAll(() => app.stop());

const YEAR = '/agencies/demo-county/years/2025';
const tables = async (path: string): Promise<YearTables> => (await visitor.get(path)).json();

describe.each([
  ['2021', 190, 'rollup'],
  ['2019', 176, 'rollup'],
  ['2021', 190, 'own'],
] as const)('the tables of edition %s', (edition, cells, scope) => {
  it(`are ${cells} cells in scope ${scope}, each equal to the number of its cases`, async () => {
    const view = `edition=${edition}&scope=${scope}`;
    const year = await tables(`${YEAR}/tables?${view}`);
    expect([year.edition, year.scope, year.year, year.asOf]).toEqual([edition, scope, 2025, '2025-12-31']);
    const expected = [
      ...year.applications.rows.flatMap(({ key, values }) =>
        values.map((value, i) => [`applications/${key}/${year.applications.columns[i]!}`, value] as const),
      ),
      ...Object.entries(year.proceedings).flatMap(([group, counts]) =>
        Object.entries(counts).map(([column, value]) => [`proceedings/${group}/${column}`, value] as const),
      ),
    ];
    expect(expected).toHaveLength(cells);
    for (const [cell, value] of expected) {
      const { count, items } = (await visitor.get(`${YEAR}/cells/${cell}/cases?${view}&limit=500`)).json();
      expect([cell, count, items.length]).toEqual([cell, value, value]);
    }
  });
});

interface Page {
  readonly count: number;
  readonly items: readonly CaseItem[];
  readonly next?: string;
}

describe('the cases of a cell', () => {
  const CELL = `${YEAR}/cells/applications/newReceived/total/cases?scope=rollup`;

  it('come in pages without gap or repetition', async () => {
    const refs: string[] = [];
    let after = '';
    do {
      const page = (
        await visitor.get(`${CELL}&limit=40${after && `&after=${encodeURIComponent(after)}`}`)
      ).json<Page>();
      refs.push(...page.items.map(({ ref }) => ref));
      after = page.next ?? '';
    } while (after);
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs.length).toBe((await visitor.get(CELL)).json().count);
  });

  it('hide the names of people', async () => {
    const { items } = (
      await visitor.get(`${YEAR}/cells/applications/newReceived/naturalPerson/cases?scope=rollup&limit=500`)
    ).json();
    const names = demonstrationRecords(TODAY).flatMap((record) =>
      record.kind === 'application' && record.applicant.type === 'naturalPerson'
        ? [record.applicant.name]
        : [],
    );
    expect(items.length).toBeGreaterThan(50);
    for (const { applicantName } of items) expect(names).not.toContain(applicantName);
  });

  it('are refused by name for a cell that does not exist', async () => {
    const answer = await visitor.get(`${YEAR}/cells/applications/noSuchRow/total/cases`);
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'cell.unknown']);
    expect(
      (await visitor.get(`${YEAR}/cells/applications/newReceived/total/cases?after=%23`)).json().code,
    ).toBe('cursor.invalid');
  });
});

describe('the grids', () => {
  it('print the very numbers of the tables', async () => {
    const answer = await visitor.get(`${YEAR}/grids?scope=rollup`);
    const { tables: of, grids } = answer.json<{ tables: YearTables; grids: Grid[] }>();
    expect(grids.map(({ key }) => key)).toEqual(['proactive', 'applications', 'proceedings']);
    const cells = grids[1]!.rows.flat().flatMap(({ text, ref }) => (ref ? [{ text, ref }] : []));
    expect(cells).toHaveLength(175);
    for (const { text, ref } of cells) {
      const row = of.applications.rows.find(({ key }) => key === ref.row)!;
      expect([ref, text]).toEqual([ref, String(row.values[of.applications.columns.indexOf(ref.column)])]);
    }
  });
});

describe('periods', () => {
  it('of four quarters add up to the year', async () => {
    const quarters = await Promise.all(
      [
        ['01-01', '03-31'],
        ['04-01', '06-30'],
        ['07-01', '09-30'],
        ['10-01', '12-31'],
      ].map(([from, to]) =>
        tables(`/agencies/demo-county/periods/2025-${from!}/2025-${to!}/tables?scope=rollup`),
      ),
    );
    const year = await tables(`${YEAR}/tables?scope=rollup`);
    const received = (of: YearTables) => of.applications.rows[0]!.values.at(-1)!;
    expect(quarters.map((quarter) => quarter.year)).toEqual([undefined, undefined, undefined, undefined]);
    expect(quarters.reduce((sum, quarter) => sum + received(quarter), 0)).toBe(received(year));
  });

  it('open every cell of tables 三 and 四 of a quarter, zero cells too', async () => {
    const quarter = '/agencies/demo-county/periods/2025-04-01/2025-06-30';
    const grids = (await visitor.get(`${quarter}/grids?scope=rollup`)).json<{ grids: Grid[] }>().grids;
    const cells = grids
      .filter(({ key }) => key !== 'proactive')
      .flatMap(({ rows }) => rows.flat())
      .flatMap(({ text, ref }) => (ref ? [{ text, at: `${ref.table}/${ref.row}/${ref.column}` }] : []));
    expect(cells).toHaveLength(190);
    const found = await Promise.all(
      cells.map(async ({ at }) => {
        const answer = await visitor.get(`${quarter}/cells/${at}/cases?scope=rollup&limit=500`);
        const { count, items } = answer.json<{ count: number; items: unknown[] }>();
        return { at, count, listed: items.length };
      }),
    );
    expect(found).toEqual(cells.map(({ text, at }) => ({ at, count: Number(text), listed: Number(text) })));
    for (const { text, at } of [cells[0]!, cells.at(-1)!])
      expect((await visitor.get(`${quarter}/cells/${at}?scope=rollup`)).json()).toMatchObject({
        count: Number(text),
      });
    expect(cells.some(({ text }) => text !== '0')).toBe(true);
  });
});

describe('the annual report', () => {
  const report = (format: string, query = '?scope=rollup') =>
    visitor.get(`/agencies/demo-county/reports/2025.${format}${query}`);

  it.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['pdf', 'application/pdf', '%PDF-'],
    ['html', 'text/html; charset=utf-8', '<!'],
    ['json', 'application/json; charset=utf-8', '{'],
  ])('comes as %s under its Chinese name', async (format, type, start) => {
    const answer = await report(format);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, type]);
    expect(answer.rawPayload.subarray(0, start.length).toString()).toBe(start);
    const name = encodeURIComponent(`演示县人民政府2025年政府信息公开工作年度报告.${format}`);
    expect(answer.headers['content-disposition']).toContain(`filename*=UTF-8''${name}`);
    expect(Number(answer.headers['content-length'])).toBe(answer.rawPayload.length);
  });

  it('runs no script where it is a page', async () => {
    const answer = await report('html');
    expect(answer.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
    expect(answer.body.replaceAll('<script type="application/json"', '')).not.toContain('<script');
  });

  it('has no other format, and none before 2019', async () => {
    expect((await report('exe')).json()).toMatchObject({ status: 400, code: 'request.invalid' });
    const early = await visitor.get('/agencies/demo-county/reports/2018.json');
    expect(early.json()).toMatchObject({ status: 422, code: 'edition.none' });
  });
});
