/** Information-processing fees of the year (国办函〔2020〕109号), which section 六 reports with explicit zeros. */
export interface FeeFigures {
  readonly notices: number;
  /** Decimal text, as many decimals as the amount has. */
  readonly noticedYuan: string;
  readonly paidYuan: string;
}

const FEN = 100;
const addYuan = (all: readonly string[]): string =>
  String(all.reduce((sum, yuan) => sum + Math.round(Number(yuan) * FEN), 0) / FEN);

/** Plain sums, without the fractions that binary numbers make of 分. */
export const sumFees = (all: readonly FeeFigures[]): FeeFigures => ({
  notices: all.reduce((sum, { notices }) => sum + notices, 0),
  noticedYuan: addYuan(all.map(({ noticedYuan }) => noticedYuan)),
  paidYuan: addYuan(all.map(({ paidYuan }) => paidYuan)),
});
