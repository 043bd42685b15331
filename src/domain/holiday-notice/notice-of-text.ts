import type { KeptNotice } from '../../law/calendars/notice-years.js';
import type { LocalDate } from '../../law/local-date.js';
import type { NoticeText } from './notice-text.js';

/** What a pasted text may leave out, and somebody tells beside it. */
export interface ToldBeside {
  readonly title?: string | undefined;
  readonly number?: string | undefined;
  readonly issuedOn?: LocalDate | undefined;
}

/** The notice that a text is; undefined where title, year or day of issue are told neither in it nor beside it. */
export function noticeOf(read: NoticeText, beside: ToldBeside = {}): KeptNotice | undefined {
  const title = read.title ?? beside.title;
  const issuedOn = read.issuedOn ?? beside.issuedOn;
  const number = read.number ?? beside.number;
  const { year, kind, festivals } = read;
  if (year === undefined || title === undefined || issuedOn === undefined) return undefined;
  return {
    year,
    kind,
    title,
    ...(number !== undefined && { number }),
    issuedOn,
    holidays: festivals.flatMap(({ name, holidays }) => holidays.map((span) => ({ name, ...span }))),
    makeUpDays: festivals.flatMap(({ name, makeUpDays }) => makeUpDays.map((date) => ({ name, date }))),
  };
}
