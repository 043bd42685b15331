import { describe, expect, it } from '@jest/globals';
import type { PublishedBlock } from '../published-document.js';
import { pageBlocks } from './page-blocks.js';
import type { Glyph, PageContent, Rule } from './page-content.js';

/** Characters of ten points beside each other, the middle of their line at y. */
const words = (text: string, x: number, y: number): Glyph[] =>
  Array.from(text).map((one, i) => ({ text: one, x: x + 10 * i, width: 10, y, size: 10 }));
const line = (at: number, from: number, to: number): Rule => ({ at, from, to });

const shown = (blocks: readonly PublishedBlock[]): unknown[] =>
  blocks.map((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map((cell) => cell?.text ?? null)) : block.text,
  );
const read = (page: Partial<PageContent>): unknown[] =>
  shown(pageBlocks({ glyphs: [], horizontal: [], vertical: [], ...page }));

/** Two columns from 0 to 200, rows of 30 from 100 down. */
const GRID = {
  horizontal: [100, 130, 160].map((y) => line(y, 0, 200)),
  vertical: [0, 100, 200].map((x) => line(x, 100, 160)),
};

describe('a page of a PDF', () => {
  it('a ruled table between the lines above and below it', () => {
    expect(
      read({
        ...GRID,
        glyphs: [
          ...words('四、下文', 0, 200),
          ...words('三、上文', 0, 50),
          ...words('规章', 10, 115),
          ...words('12', 110, 115),
          ...words('许可', 10, 145),
          ...words('0', 110, 145),
        ],
      }),
    ).toEqual([
      '三、上文',
      [
        ['规章', '12'],
        ['许可', '0'],
      ],
      '四、下文',
    ]);
  });

  it('a cell that no line parts is one, and its broken text is whole', () => {
    const page = {
      horizontal: [line(100, 0, 200), line(130, 100, 200), line(160, 0, 200)],
      vertical: GRID.vertical,
      glyphs: [
        ...words('结果', 10, 120),
        ...words('维持', 10, 135),
        ...words('1', 110, 115),
        ...words('2', 110, 145),
      ],
    };
    const [block] = pageBlocks(page);
    expect(shown(block ? [block] : [])).toEqual([
      [
        ['结果维持', '1'],
        ['结果维持', '2'],
      ],
    ]);
    const rows = block?.kind === 'table' ? block.rows : [];
    expect(rows[0]?.[0]).toBe(rows[1]?.[0]);
  });

  it('lines drawn cell by cell, a little apart', () => {
    const pieces = (at: number): Rule[] => [line(at - 0.6, 0, 99.5), line(at + 0.5, 100.5, 200)];
    const page = { vertical: GRID.vertical, horizontal: [100, 130, 160].flatMap(pieces) };
    expect(read({ ...page, glyphs: [...words('甲', 10, 115), ...words('乙', 110, 145)] })).toEqual([
      [
        ['甲', ''],
        ['', '乙'],
      ],
    ]);
  });

  it('a table without lines at its sides', () => {
    const page = { horizontal: GRID.horizontal, vertical: [line(100, 100, 160)] };
    expect(read({ ...page, glyphs: [...words('甲', 10, 115), ...words('1', 110, 115)] })).toEqual([
      [
        ['甲', '1'],
        ['', ''],
      ],
    ]);
  });

  it('two tables on a page, and a frame around text, which is none', () => {
    const shifted = (rules: readonly Rule[], by: number): Rule[] =>
      rules.map(({ at, from, to }) => line(at + by, from, to));
    const below = (rules: readonly Rule[], by: number): Rule[] =>
      rules.map(({ at, from, to }) => line(at, from + by, to + by));
    const frame = {
      horizontal: [line(400, 0, 200), line(430, 0, 200)],
      vertical: [line(0, 400, 430), line(200, 400, 430)],
    };
    const page = {
      horizontal: [...GRID.horizontal, ...shifted(GRID.horizontal, 100), ...frame.horizontal],
      vertical: [...GRID.vertical, ...below(GRID.vertical, 100), ...frame.vertical],
    };
    const glyphs = [...words('甲', 10, 115), ...words('乙', 10, 215), ...words('框内的字', 10, 415)];
    const blocks = pageBlocks({ ...page, glyphs });
    expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'table', 'line']);
    expect(shown(blocks).at(-1)).toBe('框内的字');
  });

  it('without any ruling a gap as wide as that between columns is a tab', () => {
    expect(
      read({ glyphs: [...words('规章', 0, 50), ...words('12', 120, 51), ...words('0', 180, 50)] }),
    ).toEqual(['规章\t12\t0']);
  });

  it.each(['- 4 -', '— 12 —', '5', '第3页'])(
    'leaves out the page number %s at the edge of the page',
    (number) => {
      expect(read({ glyphs: [...words('正文', 0, 50), ...words(number, 100, 780)] })).toEqual(['正文']);
    },
  );

  it('keeps a lone number in the middle of the page', () => {
    expect(read({ glyphs: [...words('上', 0, 50), ...words('7', 0, 80), ...words('下', 0, 110)] })).toEqual([
      '上',
      '7',
      '下',
    ]);
  });
});
