/** A civil date in Asia/Shanghai, `YYYY-MM-DD`. Never an instant: the law counts days (条例 art. 31, 33). */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

const epochDay = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;

function fromEpochDay(days: number): LocalDate {
  const instant = new Date(days * MILLISECONDS_A_DAY);
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  return `${pad(instant.getUTCFullYear(), 4)}-${pad(instant.getUTCMonth() + 1, 2)}-${pad(instant.getUTCDate(), 2)}` as LocalDate;
}

/** Whether the text is a day that exists: `2024-02-30` is not. */
export function isLocalDate(text: string): text is LocalDate {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && fromEpochDay(epochDay(year, month, day)) === text;
}

/** @throws RangeError when the text is not a day that exists. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`not a calendar day: ${text}`);
  return text;
}

function toEpochDay(date: LocalDate): number {
  return epochDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

export const addDays = (date: LocalDate, days: number): LocalDate => fromEpochDay(toEpochDay(date) + days);

/** Calendar days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => toEpochDay(to) - toEpochDay(from);

/** 1 = Monday … 7 = Sunday. */
export const weekday = (date: LocalDate): number => ((toEpochDay(date) + 3) % 7) + 1;

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
export const firstDayOf = (year: number): LocalDate => localDate(`${String(year).padStart(4, '0')}-01-01`);
export const lastDayOf = (year: number): LocalDate => localDate(`${String(year).padStart(4, '0')}-12-31`);
export const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);
export const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
