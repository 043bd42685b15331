import { describe, expect, it } from '@jest/globals';
import type { ReportEdition } from '../../../law/editions/edition.js';
import type { YearTables } from '../../year-tables.js';
import { applicationsGrid } from './applications-grid.js';
import { figureText } from './figure-text.js';
import { expandGrid, placedCells } from './placed-cells.js';
import { proactiveGrid } from './proactive-grid.js';
import { proceedingsGrid } from './proceedings-grid.js';

/** No edition ever promulgated: a fourth level of rows, another column, a third kind of proceeding. */
const INVENTED: ReportEdition = {
  id: 'invented',
  name: '',
  citation: '',
  promulgatedOn: '2030-01-01',
  reportYears: { from: 2030 },
  titleSuffix: '年报告',
  sections: [],
  overviewHeads: [],
  proactive: [
    {
      heading: '甲',
      columns: ['内容', 'a', 'b', 'c', 'd'],
      rows: [
        {
          label: '规章',
          items: (['a', 'b', 'c', 'd'] as const).map((key) => ({ key, unit: 'count' as const })),
        },
      ],
    },
    {
      heading: '乙',
      columns: ['内容', '收', '支'],
      rows: [
        {
          label: '费',
          items: [
            { key: 'wan', unit: 'wan' },
            { key: 'yuan', unit: 'yuan' },
          ],
        },
      ],
    },
  ],
  applications: {
    note: '注',
    columnsHeading: '申请人',
    columns: [
      { key: 'person', label: '人' },
      { label: '境外', columns: [{ key: 'abroad', label: '境外人' }] },
      { key: 'total', label: '总计' },
    ],
    rows: [
      { key: 'new', label: '一', measure: 'received' },
      {
        label: '二组',
        rows: [
          {
            label: '（一）',
            rows: [
              { label: '1.', rows: [{ key: 'deep', label: '①', measure: 'handled' }] },
              { key: 'mid', label: '2.', measure: 'handled' },
            ],
          },
          { key: 'sum', label: '（二）', measure: 'handled' },
        ],
      },
    ],
  },
  proceedings: {
    headings: [
      { label: '申诉', groups: [{ key: 'suitAfterReview', label: '申诉' }] },
      {
        label: '诉讼',
        groups: [
          { key: 'suitDirect', label: '直接' },
          { key: 'review', label: '其后' },
        ],
      },
    ],
    columns: [
      { key: 'total', label: '计' },
      { key: 'upheld', label: '维持' },
    ],
  },
};

const TABLES: Pick<YearTables, 'proactive' | 'applications' | 'proceedings'> = {
  proactive: { a: 0, b: 12345678, c: 3, wan: 96171.6, yuan: 251000 },
  applications: {
    columns: ['total', 'person', 'abroad'],
    rows: [
      { key: 'sum', label: '', values: [12, 10, 11] },
      { key: 'new', label: '', values: [3, 1, 2] },
      { key: 'deep', label: '', values: [6, 4, 5] },
      { key: 'mid', label: '', values: [9, 7, 0] },
    ],
  },
  proceedings: {
    review: { upheld: 1, corrected: 0, other: 0, pending: 0, total: 2 },
    suitDirect: { upheld: 3, corrected: 0, other: 0, pending: 0, total: 4 },
    suitAfterReview: { upheld: 5, corrected: 0, other: 0, pending: 0, total: 6 },
  },
};

describe('the grids of an edition nobody has written yet', () => {
  it('lays out rows of any depth and columns of two levels, values by key and never by position', () => {
    expect(expandGrid(applicationsGrid(INVENTED, TABLES)).map((line) => line.join('|'))).toEqual([
      '注|注|注|注|申请人|申请人|申请人',
      '注|注|注|注|人|境外|总计',
      '注|注|注|注|人|境外人|总计',
      '一|一|一|一|1|2|3',
      '二组|（一）|1.|①|4|5|6',
      '二组|（一）|2.|2.|7|0|9',
      '二组|（二）|（二）|（二）|10|11|12',
    ]);
  });

  it('stretches the last cell of a short block to the edge of table 二', () => {
    expect(expandGrid(proactiveGrid(INVENTED, TABLES)).map((line) => line.join('|'))).toEqual([
      '甲|甲|甲|甲|甲',
      '内容|a|b|c|d',
      '规章|0|12345678|3|0',
      '乙|乙|乙|乙|乙',
      '内容|收|支|支|支',
      '费|96171.6|251000元|251000元|251000元',
    ]);
  });

  it('puts the groups of table 四 below their kind, in the order of the edition', () => {
    expect(expandGrid(proceedingsGrid(INVENTED, TABLES)).map((line) => line.join('|'))).toEqual([
      '申诉|申诉|诉讼|诉讼|诉讼|诉讼',
      '计|维持|直接|直接|其后|其后',
      '计|维持|计|维持|计|维持',
      '6|5|4|3|2|1',
    ]);
  });

  it('gives every value cell the name of what it counts and nothing else a name', () => {
    const cells = placedCells(applicationsGrid(INVENTED, TABLES)).flat();
    const named = cells
      .filter(({ cell }) => cell.ref)
      .map(({ cell }) => `${cell.ref?.row ?? ''}=${cell.text}`);
    expect(named).toContain('mid=0');
    expect(cells.every(({ cell }) => (cell.kind === 'value') === (cell.ref !== undefined))).toBe(true);
  });

  it('refuses tables that were counted for another edition', () => {
    const rows = TABLES.applications.rows.slice(1);
    const foreign = { applications: { ...TABLES.applications, rows } };
    expect(() => applicationsGrid(INVENTED, foreign)).toThrow('sum × person');
  });

  it('refuses a grid that no format could print', () => {
    const grid = applicationsGrid(INVENTED, TABLES);
    expect(() => placedCells({ ...grid, rows: grid.rows.slice(0, -1) })).toThrow('outside');
    expect(() => placedCells({ ...grid, rows: [...grid.rows, []] })).toThrow('hole');
  });
});

describe('figures of table 二 as printed', () => {
  it.each([
    [96171.6, 'asNeeded', '96171.6'],
    [0, 'asNeeded', '0'],
    [0.000001, 'asNeeded', '0.000001'],
    [1.005, 2, '1.01'],
    [0.04, 1, '0.0'],
    [-0.04, 1, '0.0'],
    [-2.5, 0, '-3'],
    [316441, 2, '316441.00'],
    [999999999.999999, 'asNeeded', '999999999.999999'],
  ] as const)('%d 万元 with %s decimals: %s', (amount, decimals, text) => {
    expect(figureText(amount, 'wan', decimals)).toBe(text);
  });

  it('writes counts without separators and amounts of edition 2019 with 元', () => {
    expect(figureText(11398889, 'count', 2)).toBe('11398889');
    expect(figureText(-3, 'count', 'asNeeded')).toBe('-3');
    expect(figureText(251000.5, 'yuan', 0)).toBe('251000.5元');
    expect(figureText(0, 'yuan', 0)).toBe('0');
  });
});
