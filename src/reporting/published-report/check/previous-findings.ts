import type { ReportEdition } from '../../../law/editions/edition.js';
import { applicationsTable } from '../../definition/applications-table.js';
import { proceedingsTable } from '../../definition/proceedings-table.js';
import type { CellRef } from '../../render/report-document.js';
import type { Finding } from './finding.js';
import { failure, warning } from './finding.js';
import { rowName } from './place-names.js';
import type { ReportFigures } from './report-figures.js';

/** Two years of one agency, the later one first. */
export interface TwoYears {
  readonly edition: ReportEdition;
  readonly figures: ReportFigures;
  readonly before: { readonly edition: ReportEdition; readonly figures: ReportFigures };
}

/** 上年结转 in each column is what last year's report left open (条例 art. 50; printed in both editions). */
function carriedIn({ edition, figures, before }: TwoYears): Finding[] {
  const { rows, columns } = applicationsTable(edition);
  const row = rows.find(({ measure }) => measure === 'carriedIn')?.key ?? '';
  const from =
    applicationsTable(before.edition).rows.find(({ measure }) => measure === 'carriedOut')?.key ?? '';
  return columns.flatMap(({ key: column, label }) => {
    const printed = figures.at({ table: 'applications', row, column });
    const expected = before.figures.at({ table: 'applications', row: from, column });
    if (printed === undefined || expected === undefined || printed === expected) return [];
    const sentence =
      `表三“${label}”列：上年结转应等于上年度报告的结转下年度继续办理：应为 ${expected}，报告中为 ${printed}；` +
      '请核对，因机构调整等原因不一致的，应在报告中说明。';
    return [
      failure('applications.carriedIn', sentence, { table: 'applications', row, column, printed, expected }),
    ];
  });
}

/** What was pending at the end of last year is in this year's 总计: customary, not printed anywhere. */
function pending({ edition, figures, before }: TwoYears): Finding[] {
  const { groups, columns } = proceedingsTable(edition);
  const cell = (row: string, counts: 'pending' | undefined): CellRef => ({
    table: 'proceedings',
    row,
    column: columns.find((one) => one.counts === counts)?.key ?? '',
  });
  return groups.flatMap((row) => {
    const total = cell(row, undefined);
    const printed = figures.at(total);
    const expected = before.figures.at(cell(row, 'pending'));
    if (printed === undefined || expected === undefined || printed >= expected) return [];
    const sentence = `${rowName(edition, 'proceedings', row)}：总计 ${printed} 少于上年度报告的尚未审结 ${expected}，请核对是否漏计上年度结转的案件。`;
    return [warning('proceedings.carriedIn', sentence, { ...total, printed, expected })];
  });
}

/** Endings of the keys of a stock of documents, see docs of the figures. */
const STOCK = { added: 'issued', removed: 'repealed', left: 'inForce' } as const;

/** 现行有效 is that of last year with what came and without what went: not in law, other endings reduce it too. */
function stock({ edition, figures, before }: TwoYears): Finding[] {
  const item = (row: string): CellRef => ({ table: 'proactive', row, column: 'value' });
  return edition.proactive
    .flatMap(({ rows }) => rows.map(({ items }) => items.map(({ key }) => key)))
    .flatMap((keys) => {
      const key = (ending: string): string | undefined => keys.find((one) => one.endsWith(`.${ending}`));
      const [added, removed, left] = [key(STOCK.added), key(STOCK.removed), key(STOCK.left)];
      if (added === undefined || removed === undefined || left === undefined) return [];
      const printed = figures.at(item(left));
      const [last, more, less] = [
        before.figures.at(item(left)),
        figures.at(item(added)),
        figures.at(item(removed)),
      ];
      if (printed === undefined || last === undefined || more === undefined || less === undefined) return [];
      const expected = last + more - less;
      if (printed === expected) return [];
      const sentence = `${rowName(edition, 'proactive', left)}：上年 ${last} 加本年制发 ${more} 减本年废止 ${less} 为 ${expected}，报告中为 ${printed}，请确认是否另有失效、宣布无效等情形。`;
      return [warning('figures.stock', sentence, { ...item(left), printed, expected })];
    });
}

/** The seam between a report and that of the year before. */
export const previousFindings = (years: TwoYears): Finding[] => [
  ...carriedIn(years),
  ...pending(years),
  ...stock(years),
];
