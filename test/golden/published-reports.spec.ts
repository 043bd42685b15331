import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OUTCOMES } from '../../src/law/vocabularies/keys.js';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { ledgerFromTables } from '../builders/ledger-from-tables.js';
import { publishedReport, publishedReports } from '../builders/published-figures.js';
import type { PublishedReport } from '../builders/published-figures.js';
import { Cli } from '../support/cli.js';

/**
 * Reports that were really published come out again, cell for cell, from a register of cases that was made to fit them. The
 * command line runs as a process of its own, with figures that no author of this program chose.
 */

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Sums that must be equal, told by what the report prints; a blank cell says nothing. */
const differ = (
  words: string,
  parts: readonly (number | null)[],
  whole: readonly (number | null)[],
): string[] => {
  if ([...parts, ...whole].includes(null)) return [];
  const [left, right] = [parts, whole].map((cells) => sum(cells.map(Number)));
  return left === right ? [] : [`${words}: ${left}, but ${right}`];
};

/** Why the report's own figures cannot come from any set of cases; empty when they can. */
function faults({ applications, proceedings }: PublishedReport): string[] {
  const sums = ['newReceived', 'carriedIn', 'total', 'carriedOut'];
  const absent = sums.filter((key) => !applications[key]);
  if (absent.length > 0) return [`not printed: ${absent.join(', ')}`];
  const at = (key: string, column: number): number | null => applications[key]?.[column] ?? null;
  const outcomes = Object.keys(applications).filter((key) => !sums.includes(key));
  return [
    ...[0, 1, 2, 3, 4, 5, 6].flatMap((c) => [
      ...differ(
        `column ${c + 1}, in and out`,
        [at('newReceived', c), at('carriedIn', c)],
        [at('total', c), at('carriedOut', c)],
      ),
      ...differ(
        `column ${c + 1}, outcomes and total`,
        outcomes.map((key) => at(key, c)),
        [at('total', c)],
      ),
    ]),
    ...Object.entries(applications).flatMap(([key, values]) =>
      differ(`row ${key}`, values.slice(0, 6), values.slice(6)),
    ),
    ...Object.entries(proceedings).flatMap(([group, { upheld, corrected, other, pending, total }]) =>
      differ(group, [upheld, corrected, other, pending], [total]),
    ),
  ];
}

const sound = publishedReports.filter((report) => faults(report).length === 0);

/** Edition 2019 prints one row where the vocabulary has three outcomes. */
const rowKeys = (edition: string): string[] => [
  'newReceived',
  'carriedIn',
  ...OUTCOMES.filter((key) => edition === '2021' || !key.startsWith('other.')),
  ...(edition === '2021' ? [] : ['other']),
  'total',
  'carriedOut',
];

function expectPrinted(tables: YearTables | undefined, report: PublishedReport): void {
  const { applications, proceedings, proactive } = report;
  expect(tables).toMatchObject({ year: report.year, edition: report.edition, scope: 'own' });
  expect(tables?.applications.rows.map(({ key, values }) => [key, values])).toEqual(
    rowKeys(report.edition).map((key, row) => [
      key,
      applications[key]?.map((cell, c) => cell ?? tables?.applications.rows[row]?.values[c]),
    ]),
  );
  expect(tables?.proceedings).toEqual(proceedings);
  expect(tables?.proactive).toMatchObject(proactive);
  const unsaid = Object.keys(tables?.proactive ?? {}).filter((item) => !(item in proactive));
  expect(unsaid.map((item) => tables?.proactive[item])).toEqual(unsaid.map(() => 0));
  const checks = tables?.checks ?? [];
  expect(checks.filter(({ status, severity }) => status === 'fail' && severity === 'error')).toEqual([]);
  expect(checks.filter(({ status }) => status === 'missing').map(({ item }) => item)).toEqual(unsaid);
}

let cli: Cli;
beforeAll(async () => {
  cli = await Cli.open('cluster');
});
afterAll(async () => {
  expect(await cli.leftovers()).toEqual([]);
  await cli.close();
});

describe('published reports', () => {
  it('are sound but for those whose own figures contradict each other', () => {
    const unsound = publishedReports.map((report) => [report.id, faults(report)] as const);
    expect(Object.fromEntries(unsound.filter(([, why]) => why.length > 0))).toEqual({
      'pingtan-gwh-2020': [
        'column 1, outcomes and total: 26, but 20',
        'column 7, outcomes and total: 27, but 21',
      ],
      'pingtan-zrz-2020': [
        'column 5, outcomes and total: 1, but 0',
        'column 7, outcomes and total: 10, but 9',
      ],
      'pingtan-zrz-2021': [
        'column 1, in and out: 16, but 18',
        'column 1, outcomes and total: 16, but 18',
        'column 4, in and out: 2, but 0',
        'column 4, outcomes and total: 2, but 0',
      ],
      'suqian-city-2025-partial': ['not printed: carriedIn, total, carriedOut'],
    });
    expect(sound).toHaveLength(10);
    for (const { id, reconciles } of publishedReports) {
      expect([id, reconciles]).toEqual([id, sound.some((report) => report.id === id)]);
    }
  });

  const alone = sound.filter(({ id }) => !/^pingtan-gwh-202[123]$/.test(id));
  it.each(alone.map((report) => [report.agency, report.year, report] as const))(
    '%s %i: every cell of tables 三 and 四, the figures of table 二',
    async (_agency, year, report) => {
      const [tables, ...more] = await cli.tables(cli.write('ledger.jsonl', ledgerFromTables([report])), [
        year,
      ]);
      expectPrinted(tables, report);
      expect(more).toEqual([]);
    },
    120_000,
  );

  it('平潭 2021, 2022 and 2023 as one register: what one year leaves open the next carries in', async () => {
    const reports = [2021, 2022, 2023].map((year) => publishedReport(`pingtan-gwh-${year}`));
    const years = await cli.tables(
      cli.write('ledger.jsonl', ledgerFromTables(reports)),
      reports.map(({ year }) => year),
    );
    reports.forEach((report, i) => {
      expectPrinted(years[i], report);
    });
    years.slice(1).forEach(({ applications }, i) => {
      const before = years[i]?.applications.rows.find(({ key }) => key === 'carriedOut')?.values;
      expect(applications.rows.find(({ key }) => key === 'carriedIn')?.values).toEqual(before);
    });
  });
});

/** The makers of the figures have a tool of their own for the same job: two hands must come to the same tables. */
const SHARED = join(process.cwd(), '..', 'shared');
const MAKER = join(SHARED, 'tools', 'ledger-from-tables.mjs');
const FIGURES = join(SHARED, 'published-reports', 'reports.json');

describe('[shared] published reports from a ledger made by another hand', () => {
  if (!existsSync(MAKER)) {
    it.skip('../shared is not there', () => undefined);
    return;
  }
  const ledgerOf = async (...ids: string[]): Promise<string> => {
    const made = await promisify(execFile)(process.execPath, [MAKER, FIGURES, ...ids], {
      maxBuffer: 2 ** 26,
    });
    return cli.write('shared.jsonl', made.stdout);
  };

  it.each(sound.map(({ id }) => [id]))(
    '%s, every cell',
    async (id) => {
      const report = publishedReport(id);
      const [tables] = await cli.tables(await ledgerOf(id), [report.year]);
      // That tool makes no figures of table 二 in edition 2019.
      expectPrinted(tables, report.edition === '2019' ? { ...report, proactive: {} } : report);
    },
    120_000,
  );

  it('平潭 2021, 2022 and 2023 as one register', async () => {
    const reports = [2021, 2022, 2023].map((year) => publishedReport(`pingtan-gwh-${year}`));
    const years = await cli.tables(
      await ledgerOf(...reports.map(({ id }) => id)),
      reports.map(({ year }) => year),
    );
    reports.forEach((report, i) => {
      expectPrinted(years[i], report);
    });
  });
});
