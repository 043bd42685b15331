import type { FigureUnit, ReportEdition } from './edition.js';

/** An item of table 二 and where it is printed. */
export interface FigureItemName {
  readonly key: string;
  /** Row and column, such as 行政许可·本年处理决定数量. */
  readonly label: string;
  /** The row alone. */
  readonly subject: string;
  /** The head of its block, an item of 条例 article 20. */
  readonly heading: string;
  readonly unit: FigureUnit;
  /** What is counted, as it is written after the number. */
  readonly measure: string;
  readonly mayBeNegative: boolean;
}

const MEASURES: Readonly<Record<FigureUnit, string>> = { count: '件', wan: '万元', yuan: '元' };

/** The items of an edition in print order; their names are its own labels, so that they cannot differ. */
export function figureItems(edition: ReportEdition): readonly FigureItemName[] {
  return edition.proactive.flatMap(({ heading, columns, rows }) =>
    rows.flatMap((row) =>
      row.items.map(({ key, unit, mayBeNegative = false }, index) => ({
        key,
        label: `${row.label}·${columns[index + 1] ?? ''}`,
        subject: row.label,
        heading,
        unit,
        measure: MEASURES[unit],
        mayBeNegative,
      })),
    ),
  );
}
