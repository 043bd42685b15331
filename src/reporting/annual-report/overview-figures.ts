import { law } from '../../law/law.js';

/** A figure of section 一 that comes from another system, and what a report knows of it. */
export interface OverviewFigure {
  /** As prose refers to it: `overview.website.published`. */
  readonly key: string;
  readonly label: string;
  readonly measure: string;
  readonly head: string;
  readonly phrase: string;
  /** Null: nobody has supplied it. */
  readonly value: number | null;
}

/** @param supplied as many as there are, by key */
export const overviewFigures = (supplied: ReadonlyMap<string, number>): OverviewFigure[] =>
  law().figureSheets.overview.map(({ key, label, measure, head, phrase }) => ({
    key,
    label,
    measure,
    head,
    phrase,
    value: supplied.get(key) ?? null,
  }));

/** What prose prints for a reference; one that nobody supplied is asked for, and a report that asks is not submitted. */
export const overviewText = ({ value, label, measure }: OverviewFigure): string =>
  value === null ? `〔请补充：${label}（${measure}）〕` : String(value);

/** The sentence that follows from the figures of one head; absent where there are none. */
export function overviewSentence(figures: readonly OverviewFigure[], head: string): string | undefined {
  const parts = figures
    .filter((figure) => figure.head === head && figure.value !== null)
    .map(({ key, phrase, measure }) => `${phrase}{{${key}}}${measure}`);
  return parts.length === 0 ? undefined : `{{year}}年，{{agency}}${parts.join('，')}。`;
}
