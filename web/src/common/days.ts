/** Days are `YYYY-MM-DD` everywhere; shown as 2024年3月5日. */
export function dayText(day: string | null | undefined): string {
  if (day === null || day === undefined || day === '') return '—';
  const [year, month, date] = day.split('-');
  return `${year ?? ''}年${Number(month)}月${Number(date)}日`;
}

/** Today as the clerk's own computer has it; only ever a proposal in a form. */
export function todayOnThisComputer(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Calendar days from one day to another; negative where the other lies before it. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** 周一 … 周日, of a day as the calendar has it, in no time zone. */
export const weekdayOf = (day: string): string =>
  `周${'日一二三四五六'.charAt(new Date(`${day}T00:00:00Z`).getUTCDay())}`;
