/** A civil date in Asia/Shanghai, `YYYY-MM-DD`. Never an instant: the law counts days (条例 art. 31, 33). */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

const epochDay = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;

/** A register is reckoned day by day: each day of these years is written and read once. Others are, but not kept. */
const KEPT_FROM = epochDay(1990, 1, 1);
const KEPT_TO = epochDay(2100, 1, 1);
const written = new Array<LocalDate | undefined>(KEPT_TO - KEPT_FROM);
const read = new Map<LocalDate, number>();

function fromEpochDay(days: number): LocalDate {
  if (!(days >= KEPT_FROM && days < KEPT_TO && Number.isInteger(days))) return write(days);
  return (written[days - KEPT_FROM] ??= write(days));
}

function write(days: number): LocalDate {
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
  const known = read.get(date);
  if (known !== undefined) return known;
  const days = epochDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
  if (days >= KEPT_FROM && days < KEPT_TO) read.set(date, days);
  return days;
}

export const addDays = (date: LocalDate, days: number): LocalDate => fromEpochDay(toEpochDay(date) + days);

/** Calendar days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => toEpochDay(to) - toEpochDay(from);

/** 1 = Monday … 7 = Sunday. */
export const weekday = (date: LocalDate): number => ((toEpochDay(date) + 3) % 7) + 1;

/** With which its week begins. */
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekday(date));

const ZERO = 48;
const digit = (date: LocalDate, at: number): number => date.charCodeAt(at) - ZERO;
/** Digit by digit: the calendar asks it of every day that is reckoned. */
export const yearOf = (date: LocalDate): number =>
  digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
export const firstDayOf = (year: number): LocalDate => localDate(`${String(year).padStart(4, '0')}-01-01`);
export const lastDayOf = (year: number): LocalDate => localDate(`${String(year).padStart(4, '0')}-12-31`);
export const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);
export const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
