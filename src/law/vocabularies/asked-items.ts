import type { ReportEdition } from '../editions/edition.js';
import { figureItems, type FigureItemName } from '../editions/figure-items.js';
import type { FigureSheetLaw, OverviewItem } from './figure-sheets-schema.js';

/** A figure that a unit of the office is asked for. */
export interface AskedItem extends FigureItemName {
  /** Key of the unit that usually knows it. */
  readonly unitKey: string;
  /** How it is filled in, … */
  readonly rule: string;
  /** … and on what that rests. */
  readonly citation: string;
}

export const groupOf = (key: string): string => key.split('.', 1)[0] ?? key;

/** What prose calls a figure of section 一, and what the database does. */
export const isOverviewItem = (key: string): boolean => groupOf(key) === 'overview';

export const overviewItemName = ({ key, label, measure }: OverviewItem): FigureItemName => ({
  key,
  label,
  subject: label,
  measure,
  heading: '总体情况',
  unit: 'count',
  mayBeNegative: false,
});

/** Figures of table 二 in print order, and then those of section 一. */
export const askedItems = (edition: ReportEdition, sheets: FigureSheetLaw): readonly AskedItem[] => [
  ...figureItems(edition).flatMap((item) => {
    const asked = sheets.proactive[groupOf(item.key)];
    // An edition may have an item of which no unit is known yet: the office fills it in itself.
    if (!asked) return [];
    return { ...item, unitKey: asked.unit, rule: asked.rule, citation: asked.citation };
  }),
  ...sheets.overview.map((item) => ({
    ...overviewItemName(item),
    unitKey: item.unit,
    rule: item.rule,
    citation: item.citation,
  })),
];
