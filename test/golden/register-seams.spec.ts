import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ledgerSource } from '../../src/imports/ledger-source.js';
import type { Check, YearTables } from '../../src/reporting/year-tables.js';
import { aCase, aReview } from '../builders/a-case.js';
import { Cli } from '../support/cli.js';
import type { CliRun } from '../support/cli.js';
import { applicationsOf } from '../support/figures-of.js';
import { openRegister } from '../support/register.js';
import type { TestRegister } from '../support/register.js';

/** Where a year meets the year before, a register meets a figure, an office meets its tree, a period meets the next. */

let cli: Cli;
beforeAll(async () => {
  cli = await Cli.open('cluster');
});
afterAll(async () => {
  expect(await cli.leftovers()).toEqual([]);
  await cli.close();
});

async function count(
  ledger: readonly object[],
  ...args: readonly string[]
): Promise<CliRun & { tables: YearTables; all: YearTables[] }> {
  const done = await cli.run(['tables', '--ledger', cli.write('l.jsonl', ledger), ...args, '--json']);
  if (!done.stdout.startsWith('[')) throw new Error(`exit ${done.code}: ${done.stdout}${done.stderr}`);
  const all = JSON.parse(done.stdout) as [YearTables, ...YearTables[]];
  return { ...done, tables: all[0], all };
}

const failed = ({ checks }: YearTables): Check[] => checks.filter(({ status }) => status === 'fail');
const statusOf = ({ checks }: YearTables, id: string, where: Partial<Check>): Check['status'][] =>
  checks
    .filter(
      (check) =>
        check.id === id && Object.entries(where).every(([key, value]) => check[key as keyof Check] === value),
    )
    .map(({ status }) => status);

describe('an office that begins in the middle', () => {
  const opening = {
    kind: 'opening',
    year: 2021,
    carriedIn: [2, 0, 0, 0, 0, 1],
    pending: { review: 1, suitDirect: 0, suitAfterReview: 0 },
  };
  const old = [
    aCase('A1').received('2020-12-07').posted('2021-01-05').line(),
    aCase('A2').received('2020-12-14').line(),
    aCase('A3').of('other').received('2020-12-21').posted('2021-01-18').line(),
  ];
  const review = aReview('R1', {
    about: 'A1',
    accepted: '2020-12-23',
    concluded: '2021-01-20',
    result: 'upheld',
  });

  it('has entered all that its last report carried out: every column passes', async () => {
    const { code, tables } = await count([opening, ...old, review], '--year', '2021');
    expect([code, failed(tables)]).toEqual([0, []]);
    expect(statusOf(tables, 'applications.carriedIn', {})).toEqual(Array(7).fill('pass'));
    expect(statusOf(tables, 'proceedings.carriedIn', {})).toEqual(['pass', 'pass', 'pass']);
    expect(applicationsOf(tables).carriedIn).toEqual({ naturalPerson: 2, other: 1, total: 3 });
  });

  it('lacks a case: the check of its column fails, says how many are to be entered, exit 1 with the tables', async () => {
    const { code, tables } = await count(
      [opening, ...old.slice(1), { ...review, application: 'A2' }],
      '--year',
      '2021',
    );
    expect(code).toBe(1);
    expect(failed(tables)).toEqual([
      expect.objectContaining({
        id: 'applications.carriedIn',
        column: 'naturalPerson',
        expected: 2,
        actual: 1,
        message: expect.stringContaining('补录尚缺的 1 件'),
      }),
      expect.objectContaining({ id: 'applications.carriedIn', column: 'total', expected: 3, actual: 2 }),
    ]);
  });

  it('has a case too many: the check says so', async () => {
    const more = aCase('A4').of('other').received('2020-12-28').line();
    const { code, tables } = await count([opening, ...old, review, more], '--year', '2021');
    expect(code).toBe(1);
    expect(failed(tables).map(({ column, message }) => [column, message])).toEqual([
      ['other', expect.stringContaining('核对多出的 1 件')],
      ['total', expect.stringContaining('核对多出的 1 件')],
    ]);
  });

  it('lacks a pending review: a warning, as printed reports break this seam too', async () => {
    const { code, tables } = await count([opening, ...old], '--year', '2021');
    expect(code).toBe(0);
    expect(failed(tables)).toEqual([
      expect.objectContaining({
        id: 'proceedings.carriedIn',
        group: 'review',
        severity: 'warning',
        expected: 1,
        actual: 0,
      }),
    ]);
  });

  it('without an opening what is carried in equals what the year before carries out', async () => {
    const { code, all } = await count(old, '--year', '2020', '--year', '2021');
    expect(code).toBe(0);
    expect(all.map(applicationsOf)).toMatchObject([
      { carriedOut: { naturalPerson: 2, other: 1, total: 3 } },
      { carriedIn: { naturalPerson: 2, other: 1, total: 3 } },
    ]);
  });
});

describe('a register of documents and the figure for the same item', () => {
  const documents = [
    { title: '甲办法', issuedOn: '2022-05-06' },
    { title: '乙办法', issuedOn: '2023-05-08', endedOn: '2024-09-02', endedHow: 'expired' },
    { title: '丙办法', issuedOn: '2024-03-04' },
    { title: '丁办法', issuedOn: '2024-12-31' },
    { title: '戊办法', issuedOn: '2025-01-02' },
  ].map((document) => ({ kind: 'document', type: 'normativeDocument', ...document }));
  const figure = (value: number) => ({
    kind: 'figure',
    year: 2024,
    item: 'normativeDocuments.issued',
    value,
  });

  it('the register counts by itself; what expired is no longer in force and counts as ended', async () => {
    const { code, tables } = await count(documents, '--year', '2024');
    expect([code, failed(tables)]).toEqual([0, []]);
    expect(tables.proactive).toMatchObject({
      'normativeDocuments.issued': 2,
      'normativeDocuments.repealed': 1,
      'normativeDocuments.inForce': 3,
    });
    expect(statusOf(tables, 'figures.supplied', { item: 'normativeDocuments.issued' })).toEqual(['pass']);
    expect(statusOf(tables, 'figures.supplied', { item: 'regulations.issued' })).toEqual(['missing']);
  });

  it('an equal figure agrees', async () => {
    const { code, tables } = await count([...documents, figure(2)], '--year', '2024');
    expect([code, statusOf(tables, 'figures.documents', { item: 'normativeDocuments.issued' })]).toEqual([
      0,
      ['pass'],
    ]);
  });

  it('another figure is a failed check and does not overrule the register', async () => {
    const { code, tables } = await count([...documents, figure(3)], '--year', '2024');
    expect(code).toBe(1);
    expect(failed(tables)).toEqual([
      expect.objectContaining({
        id: 'figures.documents',
        item: 'normativeDocuments.issued',
        expected: 2,
        actual: 3,
      }),
    ]);
    expect(tables.proactive['normativeDocuments.issued']).toBe(2);
  });
});

describe('an office and its tree', () => {
  const figure = (agency: string, item: string, value: number, scope?: string) => ({
    kind: 'figure',
    agency,
    year: 2024,
    item,
    value,
    ...(scope && { scope }),
  });
  const ledger = [
    { kind: 'agency', code: 'county', name: '某县人民政府', agencyKind: 'government' },
    { kind: 'agency', code: 'finance', name: '县财政局', parent: 'county' },
    {
      kind: 'agency',
      code: 'town',
      name: '某镇人民政府',
      parent: 'county',
      agencyKind: 'townshipGovernment',
    },
    { kind: 'agency', code: 'station', name: '某站', parent: 'town' },
    aCase().at('county').line(),
    aCase().at('finance').of('other').posted('2024-06-20').line(),
    aCase().at('town').withdrawn('2024-06-10').line(),
    aCase().at('station').line(),
    figure('county', 'licensing.decisions', 100, 'tree'),
    figure('finance', 'licensing.decisions', 60),
    figure('county', 'punishment.decisions', 1),
    figure('finance', 'punishment.decisions', 2),
    figure('town', 'punishment.decisions', 4, 'tree'),
    figure('station', 'fees.amountWan', 0.000001),
    figure('finance', 'fees.amountWan', 18651.06),
  ];

  it('own: the office alone, cases and figures', async () => {
    const { code, tables } = await count(ledger, '--year', '2024', '--agency', 'county');
    expect([code, tables.scope]).toEqual([0, 'own']);
    expect(applicationsOf(tables)).toEqual({
      newReceived: { naturalPerson: 1 },
      carriedOut: { naturalPerson: 1 },
    });
    expect(tables.proactive).toMatchObject({
      'licensing.decisions': 0,
      'punishment.decisions': 1,
      'fees.amountWan': 0,
    });
    expect(statusOf(tables, 'figures.supplied', { item: 'licensing.decisions' })).toEqual(['missing']);
  });

  it('rolled up: the sum of the tree; a figure of the whole tree stands for it, and what it may count twice is named', async () => {
    const { code, tables } = await count(ledger, '--year', '2024', '--agency', 'county', '--scope', 'rollup');
    expect([code, tables.scope]).toEqual([0, 'rollup']);
    expect(applicationsOf(tables)).toEqual({
      newReceived: { naturalPerson: 3, other: 1, total: 4 },
      granted: { other: 1 },
      'other.misc': { naturalPerson: 1 },
      total: { naturalPerson: 1, other: 1, total: 2 },
      carriedOut: { naturalPerson: 2 },
    });
    expect(tables.proactive).toMatchObject({
      'licensing.decisions': 100,
      'punishment.decisions': 7,
      'fees.amountWan': 18651.060001,
    });
    expect(failed(tables)).toEqual([
      expect.objectContaining({
        id: 'figures.countedTwice',
        item: 'licensing.decisions',
        severity: 'warning',
        message: expect.stringContaining('县财政局'),
      }),
    ]);
  });

  it('a body led from above stays out of the county sum, with what is below it (行政复议法第二十七条)', async () => {
    const led = [
      { kind: 'agency', code: 'tax', name: '县税务局', parent: 'county', agencyKind: 'verticalBody' },
      { kind: 'agency', code: 'tax-town', name: '某税务分局', parent: 'tax', agencyKind: 'verticalBody' },
      aCase().at('tax').line(),
      aCase().at('tax-town').line(),
      figure('tax', 'punishment.decisions', 50),
      // So many that the statements no longer name each agency.
      ...Array.from({ length: 70 }, (_, n) => ({
        kind: 'agency',
        code: `station-${n}`,
        name: `第${n}站`,
        parent: 'town',
      })),
    ];
    const rolledUp = async (agency: string) =>
      (await count([...ledger, ...led], '--year', '2024', '--agency', agency, '--scope', 'rollup')).tables;
    const county = await rolledUp('county');
    expect(applicationsOf(county).newReceived).toEqual({ naturalPerson: 3, other: 1, total: 4 });
    expect(county.proactive['punishment.decisions']).toBe(7);
    const tax = await rolledUp('tax');
    expect(applicationsOf(tax).newReceived).toEqual({ naturalPerson: 2 });
    expect(tax.proactive['punishment.decisions']).toBe(50);
  });

  it('rolled up from the middle: the town and what is below it', async () => {
    const { tables } = await count(ledger, '--year', '2024', '--agency', 'town', '--scope', 'rollup');
    expect(applicationsOf(tables).newReceived).toEqual({ naturalPerson: 2 });
    expect(tables.proactive).toMatchObject({ 'punishment.decisions': 4, 'fees.amountWan': 0.000001 });
  });
});

describe('periods and days', () => {
  const ledger = [
    aCase('A1').received('2024-01-15').posted('2024-02-19').line(),
    aCase('A2').received('2024-03-25').unavailable('notHeld').posted('2024-04-15').line(),
    aCase('A3').received('2024-03-31').withdrawn('2024-07-01').line(),
    aCase('A4').received('2023-12-29').posted('2024-03-31').line(),
    aReview('R1', { about: 'A1', accepted: '2024-03-20', concluded: '2024-05-17', result: 'corrected' }),
  ];
  const n = (naturalPerson: number) => ({ naturalPerson });

  it('a quarterly return: what one quarter leaves open the next carries in', async () => {
    const first = await count(ledger, '--from', '2024-01-01', '--to', '2024-03-31');
    const second = await count(ledger, '--from', '2024-04-01', '--to', '2024-06-30');
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(first.tables).not.toHaveProperty('year');
    expect(first.tables.period).toEqual({ from: '2024-01-01', to: '2024-03-31' });
    expect(applicationsOf(first.tables)).toEqual({
      newReceived: n(3),
      carriedIn: n(1),
      granted: n(2),
      total: n(2),
      carriedOut: n(2),
    });
    expect(applicationsOf(second.tables)).toEqual({
      carriedIn: n(2),
      'unavailable.notHeld': n(1),
      total: n(1),
      carriedOut: n(1),
    });
    expect(first.tables.proceedings.review).toMatchObject({ pending: 1, total: 1 });
    expect(second.tables.proceedings.review).toMatchObject({ corrected: 1, pending: 0, total: 1 });
  });

  it('as of a day: what happened later has not happened yet', async () => {
    const { tables } = await count(ledger, '--year', '2024', '--as-of', '2024-03-30');
    expect([tables.asOf, tables.period.to]).toEqual(['2024-03-30', '2024-03-30']);
    expect(applicationsOf(tables)).toEqual({
      newReceived: n(2),
      carriedIn: n(1),
      granted: n(1),
      total: n(1),
      carriedOut: n(2),
    });
    const later = await count(ledger, '--year', '2024', '--as-of', '2024-06-30');
    expect(applicationsOf(later.tables)).toMatchObject({ total: n(3), carriedOut: n(1) });
    const whole = await count(ledger, '--year', '2024');
    expect(applicationsOf(whole.tables)).toMatchObject({ total: n(4), 'other.misc': n(1) });
  });

  it('a year that has not begun on the day is refused', async () => {
    const done = await cli.run([
      'tables',
      '--ledger',
      cli.write('l.jsonl', ledger),
      '--year',
      '2024',
      '--as-of',
      '2023-12-31',
      '--json',
    ]);
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toMatch(/2024年度在统计截止日 2023-12-31 尚未开始/);
  });
});

describe('what was known at an instant', () => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await openRegister();
  });
  afterAll(() => register.close());

  const tables = (knownAt?: string): Promise<YearTables> =>
    register.tables.tables({
      agencyCode: 'ledger',
      when: { year: 2024 },
      scope: 'own',
      ...(knownAt && { knownAt }),
    });
  const later = async (...lines: readonly object[]): Promise<void> => {
    const [home] = await register.system.readOnly((manager) => register.agencies.all(manager));
    const source = await ledgerSource(Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n')));
    const into = { id: home?.id ?? 0, code: 'ledger' };
    expect(await register.imports.importLedger({ source, mode: 'all', into })).toMatchObject({
      refusedTotal: 0,
      accepted: lines.length,
    });
  };
  const instant = async (): Promise<string> => {
    const [row] = await register.application.query<{ at: string }[]>(
      `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`,
    );
    return row?.at ?? '';
  };

  it('an entry of later is not yet there, of whatever day it tells', async () => {
    const before = await instant();
    await register.importRecords([aCase('A1').received('2024-02-01').posted('2024-02-20').line()]);
    const between = await instant();
    await later(
      aCase('A2').received('2024-01-03').line(),
      aReview('R1', { about: 'A1', accepted: '2024-03-04', concluded: '2024-04-15', result: 'upheld' }),
    );
    const cells = async (knownAt?: string) => {
      const { applications, proceedings } = await tables(knownAt);
      return [applications.rows[0]?.values[0], proceedings.review.total];
    };
    expect([await cells(before), await cells(between), await cells()]).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
    expect((await tables(between)).knownAt).toBe(between);
  });
});
