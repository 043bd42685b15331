import { describe, expect, it } from '@jest/globals';
import { figureFindings } from './figure-findings.js';
import type { DocumentCount, FigureSources, SuppliedFigure } from './figure-findings.js';

const AGENCIES = [
  { id: 1, parentId: null, name: '示例县人民政府' },
  { id: 2, parentId: 1, name: '示例县财政局' },
  { id: 3, parentId: 1, name: '示例县司法局' },
  { id: 4, parentId: 3, name: '示例县司法所' },
];
const FEES = { key: 'fees.amountWan', unit: 'wan' } as const;
const ISSUED = { key: 'normativeDocuments.issued', unit: 'count' } as const;

function find(item: typeof FEES | typeof ISSUED, sources: Partial<FigureSources>) {
  const [found] = figureFindings([item], {
    agencies: AGENCIES,
    rootId: 1,
    scope: 'own',
    figures: [],
    documents: [],
    ...sources,
  });
  return found;
}

const figure = (
  agencyId: number,
  item: string,
  stored: number,
  scope: 'own' | 'tree' = 'own',
): SuppliedFigure => ({
  agencyId,
  item,
  stored,
  scope,
});

const register = (complete: boolean): DocumentCount => ({
  agencyId: 1,
  type: 'normativeDocument',
  counts: { issued: 3, repealed: 1, inForce: 9 },
  complete,
});

describe('figures of table 二', () => {
  it('edge 46: 123,456 yuan are 12.3456 万元, not 123456', () => {
    expect(find(FEES, { figures: [figure(1, FEES.key, 12_345_600)] })?.value).toBe(12.3456);
  });

  it('prints amounts with six decimals exactly as they were published', () => {
    const published = { 24252.311082: 24_252_311_082, 5949.088667: 5_949_088_667, 96171.6: 96_171_600_000 };
    for (const [printed, fen] of Object.entries(published)) {
      expect(String(find(FEES, { figures: [figure(1, FEES.key, fen)] })?.value)).toBe(printed);
    }
  });

  it('that nobody supplied have no value', () => {
    expect(find(FEES, {})?.value).toBeNull();
  });

  it('sum over the tree, and a figure of the whole tree is not added to its parts (DOMAIN 11.11)', () => {
    const own = [figure(1, FEES.key, 100), figure(2, FEES.key, 20), figure(4, FEES.key, 3)];
    expect(find(FEES, { scope: 'rollup', figures: own })?.value).toBe(123 / 1_000_000);
    const whole = [...own, figure(1, FEES.key, 900, 'tree')];
    expect(find(FEES, { scope: 'rollup', figures: whole })).toMatchObject({
      value: 900 / 1_000_000,
      countedTwice: ['示例县财政局', '示例县司法所'],
    });
  });

  it('a figure of a middle tree stands for that tree only', () => {
    const figures = [figure(1, FEES.key, 100), figure(3, FEES.key, 50, 'tree'), figure(4, FEES.key, 7)];
    expect(find(FEES, { scope: 'rollup', figures })).toMatchObject({
      value: 150 / 1_000_000,
      countedTwice: ['示例县司法所'],
    });
  });

  it('of the whole area that a department tells beside the figures of others may be contained twice (DOMAIN 11.11)', () => {
    const area = figure(2, FEES.key, 900, 'tree');
    const found = find(FEES, { scope: 'rollup', figures: [area, figure(3, FEES.key, 20)] });
    expect(found).toMatchObject({ value: 920 / 1_000_000, overlapping: ['示例县财政局'] });
    expect(find(FEES, { scope: 'rollup', figures: [area] })).not.toHaveProperty('overlapping');
    const whole = [area, figure(1, FEES.key, 900, 'tree')];
    expect(find(FEES, { scope: 'rollup', figures: whole })).not.toHaveProperty('overlapping');
  });

  it('come from the register of documents once it is declared complete, and a figure must agree with it', () => {
    const figures = [figure(1, ISSUED.key, 5)];
    expect(find(ISSUED, { documents: [register(true)], figures })).toMatchObject({
      value: 3,
      fromDocuments: 3,
      supplied: 5,
    });
    expect(find(ISSUED, { documents: [register(true)] })).toMatchObject({ value: 3 });
  });

  it('do not come from a register that nobody declared complete', () => {
    expect(find(ISSUED, { documents: [register(false)] })).toMatchObject({
      value: null,
      undeclaredDocuments: 3,
    });
  });
});
