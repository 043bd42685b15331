import { describe, expect, it } from '@jest/globals';
import { law } from '../../../law/law.js';
import type { YearTables } from '../../year-tables.js';
import { applicationsTable } from '../../definition/applications-table.js';
import { applicationsGrid } from '../grid/applications-grid.js';
import type { Grid } from '../report-document.js';
import { planSection } from './block-plan.js';
import { fitTable } from './fit-table.js';
import { LINES_PER_PAGE, LINE_PT, TEXT_HEIGHT_PT, TEXT_WIDTH_PT } from './page.js';
import { lineCount, textWidth } from './text-width.js';

function tableThree(edition: string, count: number): Grid {
  const spec = law().edition(edition);
  const { rows, columns } = applicationsTable(spec);
  const values = columns.map(() => count);
  const applications: YearTables['applications'] = {
    columns: columns.map(({ key }) => key),
    rows: rows.map(({ key, label }) => ({ key, label, values })),
  };
  return applicationsGrid(spec, { applications });
}

const SPACE = { width: TEXT_WIDTH_PT, height: TEXT_HEIGHT_PT - LINE_PT };

describe('lines of a label', () => {
  it.each([
    ['规章', 2, 1],
    ['规范性文件', 2, 3],
    ['甲乙，丙', 2, 3],
    ['甲乙丙，', 3, 2],
    ['1234567', 3, 2],
    ['', 3, 1],
  ])('%s in a column of %d characters: %d', (text, capacity, lines) => {
    expect(lineCount(text, capacity)).toBe(lines);
  });
});

describe('table 三 on one page', () => {
  it.each([
    ['2021', 0],
    ['2021', 9999],
    ['2021', 1234567],
    ['2019', 31],
    ['2019', 99999],
  ])('edition %s with counts like %d: every number on one line, below its heading', (edition, count) => {
    const layout = fitTable(tableThree(edition, count), SPACE);
    expect(layout.fits).toBe(true);
    expect(layout.height).toBeLessThanOrEqual(SPACE.height);
    expect(layout.fontSize).toBeGreaterThanOrEqual(6.5);
    const narrowest = Math.min(...layout.columnWidths.slice(3));
    expect(textWidth(String(count)) * layout.fontSize).toBeLessThan(narrowest);
  });

  it('is set in no less than 小五 for the counts of a county', () => {
    expect(fitTable(tableThree('2021', 9999), SPACE).fontSize).toBeGreaterThanOrEqual(9);
  });

  it('may run over pages, and says so, when no legible size would do', () => {
    const grid = tableThree('2021', 1);
    const long: Grid = {
      ...grid,
      rows: [...grid.rows, ...Array.from({ length: 99 }, () => grid.rows[3] ?? [])],
    };
    expect(fitTable(long, SPACE)).toMatchObject({ fits: false, fontSize: 6.5 });
  });

  it('opens a page of its own together with its heading', () => {
    const block = { kind: 'table', grid: tableThree('2021', 1) } as const;
    const section = { key: 'applications', heading: '三、', blocks: [block] };
    expect(planSection(section).ownPage).toBe(true);
    expect(planSection({ ...section, blocks: [{ kind: 'paragraph', text: '' }] }).ownPage).toBe(false);
  });
});

it('has room for 22 lines on a page', () => {
  expect(Math.floor(TEXT_HEIGHT_PT / LINE_PT)).toBe(LINES_PER_PAGE);
});
