import { addDays, daysBetween, isLocalDate, weekday, yearOf, type LocalDate } from '../../law/local-date.js';

const WEEKDAYS = '一二三四五六日';

/** 周四 */
export const weekdayName = (date: LocalDate): string => `周${WEEKDAYS[weekday(date) - 1] ?? ''}`;

/** 1月4日（周一）, with the year where it is another than the notice's. */
export const dayName = (date: LocalDate, year?: number): string => {
  const [ofYear, month, day] = [yearOf(date), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const before = year === ofYear ? '' : `${String(ofYear)}年`;
  return `${before}${String(month)}月${String(day)}日（${weekdayName(date)}）`;
};

/** Every day of a span, both ends included; none where it is reversed. */
export const daysOf = ({ from, to }: { readonly from: LocalDate; readonly to: LocalDate }): LocalDate[] =>
  Array.from({ length: Math.max(daysBetween(from, to) + 1, 0) }, (_, offset) => addDays(from, offset));

const DAY = String.raw`(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日((?:\([^()]*\))?)`;
const SPAN = new RegExp(`${DAY}(?:(?:至|到|-|—|~)${DAY})?`, 'g');
const WEEKDAY_WORD = /(?:周|星期|礼拜)([一二三四五六日天])/;

export interface Spans {
  readonly spans: readonly { readonly from: LocalDate; readonly to: LocalDate }[];
  /** What is left of the sentence without its dates. */
  readonly rest: string;
  readonly problems: readonly string[];
}

interface Said {
  readonly year: number;
  readonly month: number | undefined;
}

/** Reads 「1月1日（周四）至3日（周六）」, lists of them too; the weekday must be that of the date. */
export function spansIn(sentence: string, year: number): Spans {
  const problems: string[] = [];
  const spans: { from: LocalDate; to: LocalDate }[] = [];
  let said: Said = { year, month: undefined };
  const read = (parts: readonly (string | undefined)[]): LocalDate | undefined => {
    const [ofYear, month, day, note = ''] = parts;
    said = {
      year: ofYear === undefined ? said.year : Number(ofYear),
      month: month === undefined ? said.month : Number(month),
    };
    const words = `${ofYear === undefined ? '' : `${ofYear}年`}${month === undefined ? '' : `${month}月`}${day ?? ''}日`;
    if (said.month === undefined) {
      problems.push(`“${words}”没有写明月份`);
      return undefined;
    }
    const pad = (n: number): string => String(n).padStart(2, '0');
    const date = `${String(said.year)}-${pad(said.month)}-${pad(Number(day))}`;
    if (!isLocalDate(date)) {
      problems.push(`${String(said.year)}年没有“${words}”这一天`);
      return undefined;
    }
    const named = WEEKDAY_WORD.exec(note)?.[1]?.replace('天', '日');
    if (named !== undefined && `周${named}` !== weekdayName(date))
      problems.push(`${date} 是${weekdayName(date)}，通知写的是周${named}`);
    return date;
  };
  const rest = sentence.replace(SPAN, (...match: (string | undefined)[]) => {
    const from = read(match.slice(1, 5));
    const to = match[7] === undefined ? from : read(match.slice(5, 9));
    if (from !== undefined && to !== undefined) {
      if (to < from) problems.push(`终止日 ${to} 早于起始日 ${from}`);
      else spans.push({ from, to });
    }
    return '#';
  });
  return { spans, rest, problems };
}
