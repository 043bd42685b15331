import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fenOf, shiftedLeft, storedFigure } from './figure-values.js';

const written = (whole: number, digits: number): number => {
  const text = String(whole).padStart(digits + 1, '0');
  return Number(`${text.slice(0, -digits)}.${text.slice(-digits)}`);
};

describe('figures in the units of the database', () => {
  it.each([
    [0.29, 29],
    [1.1, 110],
    [300, 30_000],
    [4.35, 435],
  ])('%d yuan', (yuan, fen) => {
    expect(fenOf(yuan)).toBe(fen);
  });

  it('keep every 分 of an amount in 万元 and in yuan', () => {
    fc.assert(
      fc.property(fc.nat(9_000_000_000_000), fc.constantFrom(2, 6), (whole, digits) => {
        expect(shiftedLeft(written(whole, digits), digits)).toBe(whole);
      }),
    );
  });

  it('edge 46: 123,456 yuan of fees are 12.3456 万元', () => {
    const figure = { kind: 'figure', year: 2024, item: 'fees.amountWan', value: 12.3456 } as const;
    expect(storedFigure(figure)).toEqual({ amountFen: 12_345_600 });
  });

  it('know things from money and from prose', () => {
    const figure = { kind: 'figure', year: 2020 } as const;
    expect(storedFigure({ ...figure, item: 'licensing.change', value: -3 })).toEqual({ quantity: -3 });
    expect(storedFigure({ ...figure, item: 'procurement.amountYuan', value: 0.29 })).toEqual({
      amountFen: 29,
    });
    expect(storedFigure({ ...figure, item: 'narrative.overview', value: '文' })).toEqual({ narrative: '文' });
  });
});
