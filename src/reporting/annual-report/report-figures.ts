import { DomainError } from '../../law/domain-error.js';
import type { YearTables } from '../year-tables.js';
import { overviewText, type OverviewFigure } from './overview-figures.js';
import { quotable } from '../../law/quotable.js';
import type { FeeFigures } from './fee-figures.js';

export interface ReportFigures {
  readonly agencyName: string;
  readonly tables: YearTables;
  readonly fees: FeeFigures;
  /** Of section 一, supplied or not. */
  readonly overview: readonly OverviewFigure[];
}

type Lookup = (path: readonly string[]) => string | undefined;

const LOOKUPS: Record<string, (figures: ReportFigures) => Lookup> = {
  applications: ({ tables }) => {
    const { columns, rows } = tables.applications;
    return (path) => {
      const row = rows.find(({ key }) => key === path.slice(0, -1).join('.'));
      return row?.values[columns.indexOf(path.at(-1) ?? '')]?.toString();
    };
  },
  proceedings: ({ tables }) => {
    const cells = new Map<string, number>(
      Object.entries(tables.proceedings).flatMap(([group, counts]) =>
        Object.entries(counts).map(([column, count]) => [`${group}.${column}`, count] as const),
      ),
    );
    return (path) => cells.get(path.join('.'))?.toString();
  },
  proactive:
    ({ tables }) =>
    (path) => {
      const name = path.join('.');
      return Object.hasOwn(tables.proactive, name) ? tables.proactive[name]?.toString() : undefined;
    },
  fees: ({ fees }) => {
    const values = new Map<string, string | number>(Object.entries(fees));
    return (path) => values.get(path.join('.'))?.toString();
  },
  overview: ({ overview }) => {
    const figures = new Map(overview.map((figure) => [figure.key, figure]));
    return (path) => {
      const figure = figures.get(['overview', ...path].join('.'));
      return figure && overviewText(figure);
    };
  },
  year:
    ({ tables }) =>
    (path) =>
      path.length === 0 ? tables.period.from.slice(0, 4) : undefined,
  agency:
    ({ agencyName }) =>
    (path) =>
      path.length === 0 ? agencyName : undefined,
};

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Braces that begin or end nothing: one pair is left open, or stands within another. */
function refuseBrokenBraces(text: string, place: string): void {
  const doubled = /\{{3,}|\}{3,}/.exec(text);
  const broken = doubled ?? /\{\{|\}\}/.exec(text.replace(PLACEHOLDER, ' '));
  if (!broken) return;
  // Behind unclosed braces stands the name that was meant; of anything else nothing is repeated.
  const [, name] = /\{\{\s*([\w.]{0,64})(?![^{]*\}\})/.exec(text) ?? [];
  const what = doubled || name === undefined ? broken[0] : `{{${quotable(name)}`;
  throw new DomainError(
    'narrative.brokenPlaceholder',
    `${place}中的花括号没有成对（${what}）：占位符以 {{ 开始、以 }} 结束，各两个，不能嵌套，例如 {{year}}；请补全，或者删去多余的花括号。`,
  );
}

function resolve(figures: ReportFigures, name: string): string | undefined {
  const [head = '', ...path] = name.split('.');
  const lookup = Object.hasOwn(LOOKUPS, head) ? LOOKUPS[head] : undefined;
  return lookup?.(figures)(path);
}

/**
 * Replaces each `{{applications.newReceived.total}}`, `{{proceedings.review.total}}`, `{{proactive.licensing.decisions}}`,
 * `{{fees.paidYuan}}`, `{{overview.website.published}}`, `{{year}}` and `{{agency}}` by its figure, so that prose cannot differ from the tables.
 * @param place where the text stands, for the message
 * @throws DomainError `narrative.unknownPlaceholder` naming every placeholder that is none, `narrative.brokenPlaceholder`
 */
export function fillFigures(text: string, figures: ReportFigures, place: string): string {
  refuseBrokenBraces(text, place);
  const unknown = new Set<string>();
  const filled = text.replace(PLACEHOLDER, (whole, name: string) => {
    const value = resolve(figures, name);
    if (value === undefined) unknown.add(`{{${quotable(name)}}}`);
    return value ?? whole;
  });
  if (unknown.size > 0) {
    throw new DomainError(
      'narrative.unknownPlaceholder',
      `${place}中的占位符 ${[...unknown].join('、')} 不存在；可用的形式如 {{applications.newReceived.total}}、{{proceedings.review.total}}、{{proactive.licensing.decisions}}，请更正后重试。`,
      { placeholders: [...unknown] },
    );
  }
  return filled;
}
