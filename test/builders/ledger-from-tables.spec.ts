import { describe, expect, it } from '@jest/globals';
import { countCase } from '../../src/domain/case/count-case.js';
import type { CountedCase } from '../../src/domain/case/case-facts.js';
import { RECOMMENDED_COUNTING_RULES as RULES } from '../../src/domain/counting-rules.js';
import { EMPTY_REGISTER } from '../../src/imports/ledger/examination/known-register.js';
import { examine } from '../../src/imports/ledger/examine.js';
import { caseFactsOf } from '../../src/imports/ledger/facts-of-record.js';
import { readJsonLines } from '../../src/imports/ledger/jsonl-reader.js';
import { parseRecord } from '../../src/imports/ledger/records/parse-record.js';
import { localDate } from '../../src/law/local-date.js';
import { APPLICANT_TYPES, OUTCOMES } from '../../src/law/vocabularies/keys.js';
import { jsonLines } from '../support/imports.js';
import { aCase, type Line } from './a-case.js';
import { ledgerFromTables } from './ledger-from-tables.js';
import { publishedReport, publishedReports, type PublishedReport } from './published-figures.js';

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
const examined = (lines: readonly Line[]): ReturnType<typeof examine> =>
  examine(readJsonLines(once(jsonLines(lines))), {
    known: EMPTY_REGISTER,
    today: localDate('2026-11-22'),
    mode: 'all',
  });

const counted = (lines: readonly Line[]): CountedCase[] =>
  lines.flatMap((record, index) => {
    const parsed = parseRecord({ line: index + 1, record });
    if ('refusals' in parsed) throw new Error(parsed.refusals[0]?.message);
    return parsed.record.kind === 'application' ? countCase(caseFactsOf(parsed.record), RULES) : [];
  });

/** Rows of table 三 by plain counting, apart from the code that counts in the product. */
function tally(cases: readonly CountedCase[], year: number, edition: string): Record<string, number[]> {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const inYear = (day: string | null): boolean => day !== null && day >= first && day <= last;
  const openAt = (one: CountedCase, day: string): boolean =>
    one.receivedOn <= day && (one.handledOn === null || one.handledOn > day);
  const row = (counts: (one: CountedCase) => boolean): number[] => {
    const columns = APPLICANT_TYPES.map(
      (type) => cases.filter((one) => one.applicantType === type && counts(one)).length,
    );
    return [...columns, columns.reduce((a, b) => a + b, 0)];
  };
  const rowOf = (outcome: string): string =>
    edition === '2019' && outcome.startsWith('other.') ? 'other' : outcome;
  const rows = new Map<string, number[]>([
    ['newReceived', row((one) => inYear(one.receivedOn))],
    ['carriedIn', row((one) => openAt(one, `${year - 1}-12-31`))],
    ['total', row((one) => inYear(one.handledOn))],
    ['carriedOut', row((one) => openAt(one, last))],
  ]);
  for (const key of new Set(OUTCOMES.map(rowOf))) {
    rows.set(
      key,
      row((one) => inYear(one.handledOn) && one.outcome !== null && rowOf(one.outcome) === key),
    );
  }
  return Object.fromEntries(rows);
}

function expectTable(cases: readonly CountedCase[], report: PublishedReport): void {
  const rows = tally(cases, report.year, report.edition);
  for (const [key, printed] of Object.entries(report.applications)) {
    expect([report.id, key, printed.map((value, at) => value ?? rows[key]?.[at])]).toEqual([
      report.id,
      key,
      rows[key],
    ]);
  }
}

describe('ledgerFromTables', () => {
  it.each(publishedReports.filter(({ reconciles }) => reconciles).map(({ id }) => id))(
    '%s: a ledger that is accepted as it is and gives the published table 三',
    async (id) => {
      const lines = ledgerFromTables([publishedReport(id)]);
      expect((await examined(lines)).refused).toEqual([]);
      expectTable(counted(lines), publishedReport(id));
    },
  );

  it('carries the open cases of a year into the next', async () => {
    const chain = ['pingtan-gwh-2021', 'pingtan-gwh-2022', 'pingtan-gwh-2023'].map(publishedReport);
    const lines = ledgerFromTables(chain);
    expect((await examined(lines)).refused).toEqual([]);
    const cases = counted(lines);
    for (const report of chain) expectTable(cases, report);
  });

  it.each(publishedReports.filter(({ reconciles }) => !reconciles).map(({ id }) => id))(
    '%s: figures that contradict themselves make no ledger',
    (id) => {
      expect(() => ledgerFromTables([publishedReport(id)])).toThrow();
    },
  );
});

describe('aCase', () => {
  it('writes the line that was described', () => {
    expect(
      aCase('A1')
        .of('other', '某社')
        .received('2024-12-27', { submitted: '2024-12-26' })
        .refused('thirdParty')
        .posted('2025-01-03', { signed: '2024-12-31' })
        .line(),
    ).toEqual({
      kind: 'application',
      ref: 'A1',
      applicant: { type: 'other', name: '某社' },
      channel: 'online',
      submittedOn: '2024-12-26',
      receivedOn: '2024-12-27',
      description: 'A1 申请公开的信息',
      decision: {
        outcome: 'refused.thirdParty',
        delivery: 'post',
        signedOn: '2024-12-31',
        dispatchedOn: '2025-01-03',
      },
    });
  });
  it('is open until something ends it, and numbers what is made again', () => {
    expect(aCase().received('2024-12-27').line()).toMatchObject({ decision: null });
    const redone = aCase()
      .refused('processInfo')
      .posted('2024-06-20')
      .as('granted')
      .handed('2024-09-01')
      .line();
    expect(redone).toMatchObject({
      decisions: [{ outcome: 'refused.processInfo' }, { round: 2, cause: 'redo', outcome: 'granted' }],
    });
  });
});
