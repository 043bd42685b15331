import { dayName, daysOf, weekdayName } from '../../../src/domain/holiday-notice/day-words.js';
import type { HolidayNotice } from '../../../src/law/calendars/calendar-schema.js';
import { yearOf, type LocalDate } from '../../../src/law/local-date.js';

/** How a notice writes its dates: since 2024 周四, before 星期四; with the weekday or without. */
export interface Style {
  readonly weekday: 'short' | 'long' | 'none';
  readonly fullWidth?: boolean;
}

const NUMBERS = '一二三四五六七八九十';

function dateText(date: LocalDate, year: number, style: Style, after?: LocalDate): string {
  const named = dayName(date, year).replace(/（.*/, '');
  const sameMonth = after?.slice(0, 7) === date.slice(0, 7);
  const text = sameMonth ? named.replace(/^.*月/, '') : named;
  if (style.weekday === 'none') return text;
  const name = style.weekday === 'short' ? weekdayName(date) : weekdayName(date).replace('周', '星期');
  return `${text}（${name}）`;
}

/** The standard wording of the General Office, made from the days of a notice. */
export function wordingOf(notice: HolidayNotice, year: number, style: Style): string {
  const items = notice.holidays.map(({ name, from, to }, index) => {
    const worked = notice.makeUpDays.filter((day) => day.name === name).map(({ date }) => date);
    const count = daysOf({ from, to }).length;
    const span =
      from === to
        ? dateText(from, year, style)
        : `${dateText(from, year, style)}至${dateText(to, yearOf(to) === yearOf(from) ? yearOf(to) : -1, style, from)}`;
    const off =
      count === 1
        ? `${span}放假${worked.length > 0 ? '调休' : ''}，共1天。`
        : `${span}放假${worked.length > 0 ? '调休' : ''}，共${String(count)}天。`;
    const work = worked.map((date) => dateText(date, year, style)).join('、');
    return `${NUMBERS[index] ?? ''}、${name}：${off}${work === '' ? '' : `${work}上班。`}`;
  });
  const text = [
    notice.title,
    ...(notice.number === undefined ? [] : [notice.number]),
    '各省、自治区、直辖市人民政府，国务院各部委、各直属机构：',
    `经国务院批准，现将${String(year)}年节假日的具体安排通知如下。`,
    ...items,
    '节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作，遇有重大突发事件，要按规定及时报告并妥善处置。',
    '国务院办公厅',
    `${String(yearOf(notice.issuedOn))}年${String(Number(notice.issuedOn.slice(5, 7)))}月${String(Number(notice.issuedOn.slice(8)))}日`,
  ].join('\n');
  return style.fullWidth === true
    ? text.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? '')
    : text;
}
