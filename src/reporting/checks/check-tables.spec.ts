import { describe, expect, it } from '@jest/globals';
import { law } from '../../law/law.js';
import { applicationsTable } from '../definition/applications-table.js';
import { applicationIdentities, reconciles } from '../definition/identities.js';
import { proceedingsTable } from '../definition/proceedings-table.js';
import type { CheckInputs } from './check-inputs.js';
import { checkTables, hasFailed } from './check-tables.js';

const edition = law().edition('2021');
const applications = applicationsTable(edition);
const proceedings = proceedingsTable(edition);
const WIDTH = applications.columns.length;

/** One natural person's application received and granted, one carried in and out. */
function soundCells(): Int32Array {
  const cells = new Int32Array(applications.cells.length);
  const put = (key: string, value: number): void => {
    const row = applications.rows.findIndex((each) => each.key === key);
    cells[row * WIDTH] = value;
    cells[row * WIDTH + WIDTH - 1] = value;
  };
  for (const key of ['newReceived', 'carriedIn', 'granted', 'total', 'carriedOut']) put(key, 1);
  return cells;
}

function inputs(changes: Partial<CheckInputs> = {}): CheckInputs {
  return {
    edition,
    applications,
    proceedings,
    applicationCells: soundCells(),
    proceedingCells: new Int32Array(proceedings.cells.length),
    continuity: { carriedOutBefore: [1, 0, 0, 0, 0, 0, 1] },
    figures: [{ item: 'licensing.decisions', value: 0 }],
    stockBefore: {},
    ...changes,
  };
}

const failed = (changes: Partial<CheckInputs>): string[] =>
  checkTables(inputs(changes))
    .filter(({ status }) => status === 'fail')
    .map(({ id, row, column, group, item }) => [id, row, column, group, item].filter(Boolean).join(' '));

describe('the checks of the tables', () => {
  it('pass where everything reconciles', () => {
    expect(failed({})).toEqual([]);
    expect(hasFailed(checkTables(inputs()))).toBe(false);
  });

  it.each([
    ['2021', 39],
    ['2019', 37],
  ])('declare every identity of table 三 in edition %s: %i', (id, count) => {
    expect(applicationIdentities(applicationsTable(law().edition(id)))).toHaveLength(count);
  });

  it('find a change of any single cell of table 三, in the list and in the quick test', () => {
    const identities = applicationIdentities(applications);
    applications.cells.forEach((_cell, index) => {
      const cells = soundCells();
      cells[index] = (cells[index] ?? 0) + 1;
      expect(failed({ applicationCells: cells }).length).toBeGreaterThan(0);
      expect(reconciles(identities, cells)).toBe(false);
    });
  });

  it('find a change of any single cell of table 四', () => {
    proceedings.cells.forEach((_cell, index) => {
      const cells = new Int32Array(proceedings.cells.length);
      cells[index] = 1;
      expect(failed({ proceedingCells: cells })).toHaveLength(1);
    });
  });

  it('find negative cells even where the sums agree', () => {
    const cells = soundCells();
    for (const key of ['newReceived', 'carriedIn']) {
      const row = applications.rows.findIndex((each) => each.key === key);
      for (const column of [0, WIDTH - 1]) cells[row * WIDTH + column] = key === 'carriedIn' ? -1 : 3;
    }
    const carriedOutBefore = [-1, 0, 0, 0, 0, 0, -1];
    expect(failed({ applicationCells: cells, continuity: { carriedOutBefore } })).toEqual([
      'applications.nonNegative',
    ]);
  });

  it('hold carried-in against last year and against the opening, column by column', () => {
    expect(failed({ continuity: { carriedOutBefore: [2, 0, 0, 0, 0, 0, 2] } })).toEqual([
      'applications.carriedIn naturalPerson',
      'applications.carriedIn total',
    ]);
    const stated = [1, 3, 0, 0, 0, 0, 4];
    const continuity = { carriedOutBefore: [1, 0, 0, 0, 0, 0, 1], stated };
    expect(failed({ continuity })).toEqual([
      'applications.carriedIn commercialEnterprise',
      'applications.carriedIn total',
    ]);
    const message = checkTables(inputs({ continuity })).find(({ expected }) => expected === 3)?.message;
    expect(message).toContain('请补录尚缺的 3 件未办结申请');
  });

  it('say missing, not failed, of a figure that nobody supplied, and nothing of it for a free period', () => {
    const figures = [{ item: 'licensing.decisions', value: null }];
    const status = (changes: Partial<CheckInputs>): string | undefined =>
      checkTables(inputs({ figures, ...changes })).find(({ id }) => id === 'figures.supplied')?.status;
    expect(status({})).toBe('missing');
    expect(hasFailed(checkTables(inputs({ figures })))).toBe(false);
    const { continuity: _none, ...free } = inputs({ figures });
    expect(checkTables(free).find(({ id }) => id === 'figures.supplied')?.status).toBe('notApplicable');
  });

  it('show a difference of stocks as a warning that makes no table wrong', () => {
    const figures = [
      { item: 'regulations.issued', value: 1 },
      { item: 'regulations.repealed', value: 0 },
      { item: 'regulations.inForce', value: 11 },
    ];
    const differs = { figures, stockBefore: { 'regulations.inForce': 9 } };
    expect(failed(differs)).toEqual(['figures.stock regulations.inForce']);
    expect(hasFailed(checkTables(inputs(differs)))).toBe(false);
    expect(failed({ figures, stockBefore: { 'regulations.inForce': 10 } })).toEqual([]);
  });

  it('warn of figures of a whole area, whether the others were left out or added', () => {
    const finance = ['县财政局'];
    const said = (figure: object): string[] =>
      checkTables(inputs({ figures: [{ item: 'fees.amountWan', value: 9, ...figure }] }))
        .filter(({ id }) => id === 'figures.countedTwice')
        .map(({ severity, message }) => `${severity} ${message}`);
    expect(said({ countedTwice: finance })).toEqual([expect.stringMatching(/^warning .*县财政局.*未再相加/)]);
    expect(said({ overlapping: finance })).toEqual([expect.stringMatching(/^warning .*县财政局.*相加/)]);
    expect(said({})).toEqual([]);
  });

  it('fail where a figure disagrees with the register of documents', () => {
    const figures = [{ item: 'normativeDocuments.issued', value: 3, fromDocuments: 3, supplied: 5 }];
    expect(failed({ figures })).toEqual(['figures.documents normativeDocuments.issued']);
  });
});
