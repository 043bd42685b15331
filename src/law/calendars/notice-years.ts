import type { HolidayCalendar } from './calendar.js';
import type { CalendarYear, HolidayNotice } from './calendar-schema.js';

/** A notice as a database keeps it: an arrangement is of a whole year, an amendment adds days to the one in force. */
export interface KeptNotice extends HolidayNotice {
  readonly year: number;
  readonly kind: 'arrangement' | 'amendment';
}

function yearOf(year: number, kept: readonly KeptNotice[], files: HolidayCalendar): CalendarYear {
  const [arrangement] = kept.filter(({ kind }) => kind === 'arrangement');
  const base = arrangement ? [arrangement] : files.noticesOf(year);
  const amendments = kept.filter(({ kind }) => kind === 'amendment');
  return { year, notices: [...base, ...amendments] };
}

/**
 * The calendar of the data files with what a database has: its arrangement of a year stands in place of the files' notices of
 * that year, its amendments come on top of either.
 * @param kept notices that no other replaces
 */
export function calendarWith(files: HolidayCalendar, kept: readonly KeptNotice[]): HolidayCalendar {
  if (kept.length === 0) return files;
  const years = [...new Set(kept.map(({ year }) => year))];
  return files.withYears(
    years.map((year) =>
      yearOf(
        year,
        kept.filter((one) => one.year === year),
        files,
      ),
    ),
  );
}
