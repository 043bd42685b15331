import { addDays, isLocalDate, localDate, type LocalDate } from '../../law/local-date.js';

/** Formats that Excel knows by number and that print a day, those of East Asian editions included. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const FIRST_OWN_FORMAT = 164;

/** Whether a number in this format shows a day: quoted text, colours, locales and escaped characters say nothing. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return id < FIRST_OWN_FORMAT && DATE_FORMATS.has(id);
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./g, '').toLowerCase();
  return /[yde]/.test(bare.replace(/general/g, '')) || /年|月|日/.test(code);
}

/** The serial of 29 February 1900, a day that only Excel knows. */
const INVENTED_DAY = 60;
const EPOCH_1900 = localDate('1900-01-01');
const EPOCH_1904 = localDate('1904-01-01');
const LAST_SERIAL = 2_958_465;

/** The day of a date cell; undefined for what is none, such as a negative number. A time of day is left out. */
export function dayOfSerial(serial: number, date1904: boolean): LocalDate | undefined {
  if (!Number.isFinite(serial) || serial < (date1904 ? 0 : 1) || serial > LAST_SERIAL) return undefined;
  const day = Math.floor(serial);
  const date = date1904
    ? addDays(EPOCH_1904, day)
    : addDays(EPOCH_1900, day < INVENTED_DAY ? day - 1 : day - 2);
  return isLocalDate(date) ? date : undefined;
}
