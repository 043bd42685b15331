import type { LocalDate } from './local-date.js';

/** 2026年3月5日: Arabic figures without zeros before them (GB/T 9704—2012). */
export function chineseDay(day: LocalDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
