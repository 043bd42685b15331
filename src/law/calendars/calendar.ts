import { DomainError } from '../domain-error.js';
import { addDays, daysBetween, isLocalDate, weekday, yearOf, type LocalDate } from '../local-date.js';
import type { CalendarYear, HolidayNotice, ProvisionalCalendar } from './calendar-schema.js';

/** Why a day is or is not a working day. `name` of the festival or of the make-up day; `source` the text that says so. */
export interface CalendarDay {
  readonly working: boolean;
  /** No notice of the State Council covers the year yet: the answer may change. */
  readonly provisional: boolean;
  readonly kind: 'weekday' | 'weekend' | 'holiday' | 'makeUp';
  readonly name?: string;
  readonly source?: string;
}

/** What reckoning in working days needs of a calendar. */
export interface WorkingDayCalendar {
  /** @throws DomainError `calendar.none` for a year of which nothing is known */
  isWorkingDay(date: LocalDate): { readonly working: boolean; readonly provisional: boolean };
}

type Marks = Map<LocalDate, CalendarDay>;

const nameOf = ({ title, number }: HolidayNotice): string =>
  number === undefined ? title : `${title}（${number}）`;

/** A later notice overrides an earlier one, day by day. */
function markNotice(notice: HolidayNotice, marks: Marks): void {
  const source = nameOf(notice);
  for (const { name, from, to } of notice.holidays) {
    for (let offset = 0; offset <= daysBetween(from, to); offset++) {
      marks.set(addDays(from, offset), { working: false, provisional: false, kind: 'holiday', name, source });
    }
  }
  for (const { name, date } of notice.makeUpDays) {
    marks.set(date, { working: true, provisional: false, kind: 'makeUp', name, source });
  }
}

function markFestivals(
  provisional: ProvisionalCalendar,
  year: ProvisionalCalendar['years'][number],
  marks: Marks,
): void {
  for (const festival of provisional.festivals) {
    const days =
      'of' in festival
        ? festival.offsets.map((offset) => addDays(year[festival.of], offset))
        : festival.days.map((day) => `${String(year.year)}-${day}`).filter(isLocalDate);
    for (const date of days) {
      const { name } = festival;
      marks.set(date, {
        working: false,
        provisional: true,
        kind: 'holiday',
        name,
        source: provisional.citation,
      });
    }
  }
}

/** Days off and make-up days of the years of which a notice is loaded, and a provisional answer for later ones. */
export class HolidayCalendar implements WorkingDayCalendar {
  /** Years of which the notice is loaded, ascending. */
  readonly noticedYears: readonly number[];
  readonly #years: readonly CalendarYear[];
  readonly #provisional: ProvisionalCalendar;
  readonly #known: ReadonlySet<number>;
  readonly #marks: Marks = new Map();

  constructor(years: readonly CalendarYear[], provisional: ProvisionalCalendar) {
    this.#years = years;
    this.#provisional = provisional;
    this.noticedYears = years.map(({ year }) => year).sort((a, b) => a - b);
    this.#known = new Set([...this.noticedYears, ...provisional.years.map(({ year }) => year)]);
    for (const year of provisional.years) {
      if (!this.noticedYears.includes(year.year)) markFestivals(provisional, year, this.#marks);
    }
    const notices = years.flatMap((year) => year.notices);
    for (const notice of notices.toSorted((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1)))
      markNotice(notice, this.#marks);
  }

  /** This calendar with other notices for these years; the other years stay as they are. */
  withYears(years: readonly CalendarYear[]): HolidayCalendar {
    const replaced = new Set(years.map(({ year }) => year));
    return new HolidayCalendar(
      [...this.#years.filter(({ year }) => !replaced.has(year)), ...years],
      this.#provisional,
    );
  }

  /** The notices of a year, the earliest issued first; none where it is provisional. */
  noticesOf(year: number): readonly HolidayNotice[] {
    return this.#years.find((one) => one.year === year)?.notices ?? [];
  }

  /** Years of which anything is known, ascending: those without a notice are provisional. */
  get knownYears(): readonly number[] {
    return [...this.#known].sort((a, b) => a - b);
  }

  /** The statutory festival days of a year by the 放假办法, where the days of its lunar festivals are known; else none. */
  statutoryDays(year: number): ReadonlyMap<LocalDate, string> {
    const marks: Marks = new Map();
    const movable = this.#provisional.years.find((one) => one.year === year);
    if (movable) markFestivals(this.#provisional, movable, marks);
    return new Map([...marks].map(([date, { name }]) => [date, name ?? '']));
  }

  /** @throws DomainError `calendar.none` */
  dayOf(date: LocalDate): CalendarDay {
    const year = yearOf(date);
    if (!this.#known.has(year)) {
      throw new DomainError(
        'calendar.none',
        `没有 ${String(year)} 年的工作日历，无法计算工作日；请先载入该年的放假安排。`,
        { date },
      );
    }
    const marked = this.#marks.get(date);
    if (marked) return marked;
    const provisional = !this.noticedYears.includes(year);
    return weekday(date) > 5
      ? { working: false, provisional, kind: 'weekend' }
      : { working: true, provisional, kind: 'weekday' };
  }

  isWorkingDay(date: LocalDate): { readonly working: boolean; readonly provisional: boolean } {
    return this.dayOf(date);
  }
}
