import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { law } from '../../src/law/law.js';
import { addWorkingDays } from '../../src/domain/working-days/working-days.js';
import { localDate } from '../../src/law/local-date.js';
import { APPLICANT_TYPES } from '../../src/law/vocabularies/keys.js';
import { gridsOf } from '../../src/reporting/render/figures.js';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { aCase } from '../builders/a-case.js';
import type { CaseBuilder } from '../builders/a-case.js';
import { applicationsOf, failuresOf } from '../support/figures-of.js';
import { openRegister } from '../support/register.js';
import type { TestRegister } from '../support/register.js';

/**
 * The cases that offices ask about, each told as the published explanations tell it, with the year, the row and the column in
 * which the tables must count it. Cells that are not named must be 0.
 */

let register: TestRegister;
beforeEach(async () => {
  register = await openRegister();
});
afterEach(() => register.close());

const tables = (year: number, edition?: '2019' | '2021'): Promise<YearTables> =>
  register.tables.tables({ agencyCode: 'ledger', when: { year }, scope: 'own', ...(edition && { edition }) });

async function record(...cases: readonly CaseBuilder[]): Promise<void> {
  const { refused } = await register.importRecords(cases.map((one) => one.line()));
  expect(refused).toEqual([]);
}

/** What table 三 of each year says; every identity must hold in each of them. */
async function counts(...years: readonly number[]): Promise<Record<string, Record<string, number>>[]> {
  const all: YearTables[] = [];
  for (const year of years) all.push(await tables(year));
  for (const each of all) expect(failuresOf(each)).toEqual([]);
  return all.map(applicationsOf);
}

const one = { naturalPerson: 1 };
const open = { newReceived: one, carriedOut: one };
/** Received and handled within the year. */
const within = (outcome: string) => ({ newReceived: one, [outcome]: one, total: one });
/** Received in the year before. */
const afterwards = (outcome: string) => ({ carriedIn: one, [outcome]: one, total: one });
const nothing = {};

describe('the turn of the year in table 三', () => {
  it('edge 1: received 12-28, answered 01-20: new and carried out, then carried in and answered, never new twice', async () => {
    await record(aCase().received('2025-12-28').posted('2026-01-20'));
    expect(await counts(2024, 2025, 2026)).toEqual([nothing, open, afterwards('granted')]);
  });

  it('edge 2: sent online 12-31, confirmed by both sides 01-02: new in the second year only', async () => {
    await record(
      aCase().by('online').received('2025-01-02', { submitted: '2024-12-31' }).posted('2025-01-20'),
    );
    expect(await counts(2024, 2025)).toEqual([nothing, within('granted')]);
  });

  it('edge 3: EMS signed for by the mailroom 12-31, in the office 01-05: new in the first year', async () => {
    await record(
      aCase().by('registeredMail').received('2024-12-31', { submitted: '2024-12-29' }).posted('2025-01-20'),
    );
    expect(await counts(2024, 2025)).toEqual([open, afterwards('granted')]);
  });

  it('edge 8: a letter dated 12-31 and posted 01-02 answers in the second year', async () => {
    await record(
      aCase().received('2024-12-10').refused('thirdParty').posted('2025-01-02', { signed: '2024-12-31' }),
    );
    expect(await counts(2024, 2025)).toEqual([open, afterwards('refused.thirdParty')]);
  });

  it('edge 9: posted 12-31, delivered 01-04, answers in the first year', async () => {
    await record(
      aCase().received('2024-12-10').unavailable('notHeld').posted('2024-12-31', { served: '2025-01-04' }),
    );
    expect(await counts(2024, 2025)).toEqual([within('unavailable.notHeld'), nothing]);
  });

  it('edge 52: posted 12-31, signed for 01-04: the result is of the first year, whatever the column', async () => {
    await record(
      aCase()
        .of('legalServiceOrganization')
        .received('2024-11-25')
        .grantedInPart()
        .posted('2024-12-31', { signed: '2024-12-30', served: '2025-01-04' }),
    );
    const lawyers = { legalServiceOrganization: 1 };
    expect(await counts(2024, 2025)).toEqual([
      { newReceived: lawyers, partial: lawyers, total: lawyers },
      nothing,
    ]);
  });

  it('edge 53: handed over 01-02 on a letter dated 12-31: carried out, answered in the second year', async () => {
    await record(aCase().received('2024-12-10').handed('2025-01-02', { signed: '2024-12-31' }));
    expect(await counts(2024, 2025)).toEqual([open, afterwards('granted')]);
  });

  it('edge 54: withdrawn 12-30 without a letter: the third kind of 其他处理 in the first year', async () => {
    await record(aCase().received('2024-12-23').withdrawn('2024-12-30'));
    expect(await counts(2024, 2025)).toEqual([within('other.misc'), nothing]);
  });

  it('a case that is open over two turns of the year is carried in and carried out, and new only once', async () => {
    await record(aCase().received('2023-12-11').declined('excessive').posted('2025-02-10'));
    expect(await counts(2023, 2024, 2025, 2026)).toEqual([
      open,
      { carriedIn: one, carriedOut: one },
      afterwards('declined.excessive'),
      nothing,
    ]);
  });

  it.each([
    ['2025-02-08', 'Saturday', '2025-03-07'],
    ['2025-01-26', 'Sunday', '2025-02-28'],
  ])(
    'edge 48: received on the make-up %s (%s): that is the day of receipt, day 1 is the next working day',
    async (day, _name, due) => {
      const { calendar } = law();
      expect(calendar.isWorkingDay(localDate(day)).working).toBe(true);
      expect(addWorkingDays(localDate(day), 20, calendar).date).toBe(due);
      await record(aCase().received(day).posted(due));
      expect(await counts(2025)).toEqual([within('granted')]);
    },
  );

  it('edge 48: received on an ordinary Sunday, the last of the year: that Sunday is the day of receipt', async () => {
    const { calendar } = law();
    const sunday = localDate('2023-12-31');
    expect(calendar.isWorkingDay(sunday).working).toBe(false);
    expect(addWorkingDays(sunday, 1, calendar).date).toBe('2024-01-02');
    await record(aCase().received(sunday).handed('2024-01-30'));
    expect(await counts(2023, 2024)).toEqual([open, afterwards('granted')]);
  });
});

describe('the two editions side by side', () => {
  it('edge 45: what 2020 carries out in its edition is what 2021 carries in, in every column', async () => {
    await record(
      ...APPLICANT_TYPES.flatMap((type, n) =>
        Array.from({ length: n + 1 }, () => aCase().of(type).received('2020-12-21').posted('2021-01-15')),
      ),
      aCase()
        .received('2020-03-02')
        .supplementLapsed('2020-04-01')
        .closed('2020-04-01', 'other.noSupplement'),
      aCase().received('2020-03-03').closed('2020-05-06', 'other.feeUnpaid'),
      aCase().received('2020-03-04').withdrawn('2020-03-05'),
    );
    const [before, after] = [await tables(2020), await tables(2021)];
    const row = (of: YearTables, key: string) =>
      of.applications.rows.find((each) => each.key === key)?.values;
    expect([before.edition, after.edition]).toEqual(['2019', '2021']);
    expect(row(before, 'carriedOut')).toEqual([1, 2, 3, 4, 5, 6, 21]);
    expect(row(after, 'carriedIn')).toEqual(row(before, 'carriedOut'));
    expect(row(before, 'other')).toEqual([3, 0, 0, 0, 0, 0, 3]);
    const threeRows = (await tables(2020, '2021')).applications.rows.filter(({ key }) =>
      key.startsWith('other.'),
    );
    expect(threeRows.map(({ values }) => values[0])).toEqual([1, 1, 1]);
    expect([before, after].flatMap(failuresOf)).toEqual([]);
  });
});

describe('figures of table 二', () => {
  it('edge 46: 123,456 yuan of fees are 12.3456 万元 in the tables and on the page, not 123456', async () => {
    const line = { kind: 'figure', year: 2024, item: 'fees.amountWan', value: 12.3456 };
    expect((await register.importRecords([line])).refused).toEqual([]);
    expect((await tables(2024)).proactive['fees.amountWan']).toBe(12.3456);
    const { document } = await register.reports.report({
      agencyCode: 'ledger',
      when: { year: 2024 },
      scope: 'own',
    });
    const cells = gridsOf(document)[0]?.rows.flat() ?? [];
    expect(cells.find(({ ref }) => ref?.row === 'fees.amountWan')?.text).toBe('12.3456');
    expect(cells.some(({ text }) => text === '123456')).toBe(false);
  });
});

describe('a year in which nobody asked', () => {
  it.each([
    ['2019', 2020, 161 + 15 + 22],
    ['2021', 2024, 175 + 15 + 10],
  ] as const)(
    'edge 50: a zero report in the edition of %s: every cell 0, every check passes, no prose that claims applications',
    async (id, year, cells) => {
      const lines = law()
        .figureItems(id)
        .map(({ key }) => ({ kind: 'figure', year, item: key, value: 0 }));
      expect((await register.importRecords(lines)).refused).toEqual([]);
      const { document, tables: counted } = await register.reports.report({
        agencyCode: 'ledger',
        when: { year },
        scope: 'own',
      });
      const values = gridsOf(document).flatMap((grid) =>
        grid.rows.flat().filter(({ kind }) => kind === 'value'),
      );
      expect(values).toHaveLength(cells);
      expect(new Set(values.map(({ text }) => text))).toEqual(new Set(['0']));
      const made = counted.checks.filter(({ status }) => status !== 'notApplicable');
      expect(made.length).toBeGreaterThan(50);
      expect(made.filter(({ status }) => status !== 'pass')).toEqual([]);
      const prose = document.sections
        .flatMap(({ blocks }) => blocks.map((block) => (block.kind === 'table' ? '' : block.text)))
        .join('');
      expect(prose).toContain('未收到政府信息公开申请');
      expect(prose).toContain('没有因政府信息公开工作被申请行政复议或者提起行政诉讼的情况');
      expect(prose).not.toMatch(/申请\d+件|复议\d+件|起诉\d+件/);
    },
  );
});
