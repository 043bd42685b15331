import { expect } from '@jest/globals';
import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import { checkPublishedReport } from '../../../src/reporting/published-report/check-published-report.js';
import type { CheckedReport } from '../../../src/reporting/published-report/checked-report.js';
import type { Finding } from '../../../src/reporting/published-report/check/finding.js';
import { renderHtml } from '../../../src/reporting/render/html/render-html.js';
import { publishedReport } from '../../builders/published-figures.js';
import { documentOf, tablesOf } from './a-report.js';

export const HUAIAN = tablesOf(publishedReport('huaian-city-2024'));
const PAGE = renderHtml(documentOf(HUAIAN));

/** The page of a sound report, changed as web editors, converters and offices change it. */
export async function changedPage(change: ($: CheerioAPI) => void, page = PAGE): Promise<CheckedReport> {
  const $ = load(page);
  change($);
  return checkPublishedReport(Buffer.from($.html()), 'report.html');
}

/** A value cell by its place, such as `applications/granted/total`. */
export const cellAt = ($: CheerioAPI, place: string): ReturnType<CheerioAPI> => $(`[data-cell="${place}"]`);

export const rulesOf = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

/** Every figure is read in spite of the change. */
export function expectAllRead({ tables }: CheckedReport): void {
  expect(tables.applications).toEqual(HUAIAN.applications);
  expect(tables.proceedings).toEqual(HUAIAN.proceedings);
  expect(tables.proactive).toEqual(HUAIAN.proactive);
}
