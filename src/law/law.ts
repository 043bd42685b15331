import { AsyncLocalStorage } from 'node:async_hooks';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HolidayCalendar } from './calendars/calendar.js';
import { DomainError } from './domain-error.js';
import type { ReportEdition } from './editions/edition.js';
import { figureItems, type FigureItemName } from './editions/figure-items.js';
import { askedItems, overviewItemName, type AskedItem } from './vocabularies/asked-items.js';
import { readLaw, type LawData } from './read-law.js';

/** All the law that the program counts and reckons by, read from the data files and checked. */
export interface Law extends LawData {
  /** @throws DomainError `edition.none` */
  edition(id: string): ReportEdition;
  /** The edition in force for reports on that year. @throws DomainError `edition.none` before 2019 */
  editionForYear(year: number): ReportEdition;
  /** Items of table 二 of the edition with their Chinese names, in print order. */
  figureItems(editionId: string): readonly FigureItemName[];
  /** A figure of any edition's table 二, or of section 一. */
  figureItem(key: string): FigureItemName | undefined;
  /** Figures of the edition that units of the office are asked for: those of table 二, then those of section 一. */
  askedItems(editionId: string): readonly AskedItem[];
}

function noEdition(sentence: string, facts: Record<string, unknown>): never {
  throw new DomainError('edition.none', sentence, facts);
}

function withLookups(data: LawData): Law {
  const edition = (id: string): ReportEdition =>
    data.editions.find((one) => one.id === id) ??
    noEdition(`没有“${id}”版年度报告格式，可用的是 ${data.editions.map((one) => one.id).join('、')}。`, {
      edition: id,
    });
  const items = new Map(data.editions.map((one) => [one.id, figureItems(one)]));
  const known = [...[...items.values()].flat(), ...data.figureSheets.overview.map(overviewItemName)];
  const byKey = new Map(known.toReversed().map((item) => [item.key, item]));
  const asked = new Map(data.editions.map((one) => [one.id, askedItems(one, data.figureSheets)]));
  return {
    ...data,
    edition,
    editionForYear: (year) =>
      data.editions.find(({ reportYears: { from, until } }) => from <= year && year <= (until ?? Infinity)) ??
      noEdition(
        `${String(year)} 年没有可用的年度报告格式，请选择 ${String(data.editions[0]?.reportYears.from)} 年及以后的年份。`,
        {
          year,
        },
      ),
    figureItems: (id) => items.get(edition(id).id) ?? [],
    figureItem: (key) => byKey.get(key),
    askedItems: (id) => asked.get(edition(id).id) ?? [],
  };
}

const OWN_FOLDER = dirname(fileURLToPath(import.meta.url));

/** Reads and checks the data files. @throws LawDataError naming every file and place that is wrong. */
export function loadLaw(folder: string = OWN_FOLDER): Law {
  return withLookups(readLaw(folder));
}

let loaded: Law | undefined;

/** The law as the data files have it, read once. */
function lawOfFiles(): Law {
  loaded ??= loadLaw();
  return loaded;
}

/** The calendar of the database that the running transaction works on. */
const ofTransaction = new AsyncLocalStorage<HolidayCalendar>();
/** The calendar that the last transaction of this process found. */
let lastFound: HolidayCalendar | undefined;
const lawBy = new WeakMap<HolidayCalendar, Law>();

function lawWith(calendar: HolidayCalendar): Law {
  const known = lawBy.get(calendar);
  if (known) return known;
  const whole = { ...lawOfFiles(), calendar };
  lawBy.set(calendar, whole);
  return whole;
}

/**
 * The law of this program. Its calendar is that of the database: inside a transaction exactly as the transaction sees it
 * from beginning to end, outside as the last transaction of this process saw it, without any as the data files have it.
 */
export function law(): Law {
  const calendar = ofTransaction.getStore() ?? lastFound;
  return calendar ? lawWith(calendar) : lawOfFiles();
}

/** The calendar of the data files, which the notices of a database add to. */
export const calendarOfFiles = (): HolidayCalendar => lawOfFiles().calendar;

/** Everything that `work` does, and what it waits for, reckons with this calendar. Only transactions call it. */
export function reckoningBy<T>(calendar: HolidayCalendar, work: () => T): T {
  lastFound = calendar;
  return ofTransaction.run(calendar, work);
}
