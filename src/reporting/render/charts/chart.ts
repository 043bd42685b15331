/** One number of a chart. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Drawn darker: what the report is about. */
  readonly strong?: boolean;
}

/** Figures to be drawn, each under its name. */
export interface Chart {
  /** Latin letters: part of the ids on the page. */
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly Bar[];
  /** columns: a row of years; bars: parts side by side; share: parts of one whole. */
  readonly form: 'columns' | 'bars' | 'share';
}

export const sumOf = (bars: readonly Bar[]): number => bars.reduce((sum, { value }) => sum + value, 0);

/** 12.5%; of nothing, nothing. */
export const percent = (value: number, whole: number): string =>
  whole === 0 ? '0%' : `${(Math.round((value * 1000) / whole) / 10).toFixed(1).replace(/\.0$/, '')}%`;

/** The figures of a chart as one sentence. */
export const sentenceOf = ({ bars, unit, form }: Chart): string =>
  `${bars
    .map(({ label, value }) => {
      const share = form === 'columns' ? '' : `，占${percent(value, sumOf(bars))}`;
      return `${label}${value}${unit}${share}`;
    })
    .join('；')}。`;
