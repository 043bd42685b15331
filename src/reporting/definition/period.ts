import { earlier, firstDayOf, lastDayOf, yearOf } from '../../law/local-date.js';
import type { LocalDate } from '../../law/local-date.js';
import { DomainError } from '../../law/domain-error.js';

/** The days that a table is about, both included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The calendar year of a report (条例 art. 50), cut at `asOf` while the year is still running.
 * @throws DomainError `period.notBegun` when the year begins after `asOf`.
 */
export function periodOfYear(year: number, asOf: LocalDate): Period {
  const from = firstDayOf(year);
  if (asOf < from) {
    throw new DomainError(
      'period.notBegun',
      `${year}年度在统计截止日 ${asOf} 尚未开始，没有可统计的数据；请改选较早的年度或较晚的截止日。`,
      { year, asOf },
    );
  }
  return { from, to: earlier(asOf, lastDayOf(year)) };
}

/**
 * Any period, for quarterly returns, cut at `asOf`.
 * @throws DomainError `period.reversed` when it ends before it begins.
 */
export function freePeriod(from: LocalDate, to: LocalDate, asOf: LocalDate): Period {
  if (to < from) {
    throw new DomainError('period.reversed', `统计期间的结束日 ${to} 早于开始日 ${from}，请调换或更正。`, {
      from,
      to,
    });
  }
  if (asOf < from) {
    throw new DomainError(
      'period.notBegun',
      `统计期间自 ${from} 起，在统计截止日 ${asOf} 尚未开始；请改选较早的期间。`,
      { from, asOf },
    );
  }
  return { from, to: earlier(asOf, to) };
}

/** The year, when the period is exactly a calendar year: then counting runs on whole years. */
export function wholeYear(period: Period): number | undefined {
  const year = yearOf(period.from);
  return period.from === firstDayOf(year) && period.to === lastDayOf(year) ? year : undefined;
}

/** From 1 January to 31 December. */
export const calendarYear = (year: number): Period => ({ from: firstDayOf(year), to: lastDayOf(year) });
