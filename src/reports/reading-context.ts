import type { ReportEdition } from '../law/editions/edition.js';
import type { Law } from '../law/law.js';
import { earlier, yearOf } from '../law/local-date.js';
import type { LocalDate } from '../law/local-date.js';
import type { Clock } from '../platform/clock/clock.js';
import { freePeriod, periodOfYear } from '../reporting/definition/period.js';
import type { Period } from '../reporting/definition/period.js';
import type { TablesQuery } from './tables-query.js';

/** A query with everything that was left out decided. */
export interface ReadingContext {
  readonly period: Period;
  /** Absent for a free period. */
  readonly year?: number;
  readonly edition: ReportEdition;
  readonly asOf: LocalDate;
  /** Instant to print; `reading` has it only where it was asked for. */
  readonly knownAt: string;
}

/**
 * Decides edition, period and as-of of a query.
 * @throws DomainError edition.none, period.notBegun, period.reversed
 */
export function readingContext(query: TablesQuery, law: Law, clock: Clock): ReadingContext {
  const cut = query.asOf ?? clock.today();
  const year = 'year' in query.when ? query.when.year : undefined;
  const inForce = law.editionForYear(year ?? yearOf('from' in query.when ? query.when.to : cut));
  const period =
    'year' in query.when
      ? periodOfYear(query.when.year, cut)
      : freePeriod(query.when.from, query.when.to, cut);
  return {
    period,
    ...(year !== undefined && { year }),
    edition: query.edition === undefined ? inForce : law.edition(query.edition),
    asOf: earlier(cut, period.to),
    knownAt: query.knownAt ?? clock.now(),
  };
}
