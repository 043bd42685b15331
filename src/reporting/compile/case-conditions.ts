import type { CaseMeasure } from '../../law/editions/edition.js';
import { yearOf } from '../../law/local-date.js';
import { APPLICANT_TYPES, OUTCOMES } from '../../law/vocabularies/keys.js';
import type { CasePredicate } from '../definition/applications-table.js';
import { wholeYear } from '../definition/period.js';
import type { Period } from '../definition/period.js';
import type { SqlParameters } from './sql-parameters.js';

/** Codes in the projection: the position in the law's list, from 1. */
export const applicantTypeCode = (type: (typeof APPLICANT_TYPES)[number]): number =>
  APPLICANT_TYPES.indexOf(type) + 1;
export const outcomeCode = (outcome: (typeof OUTCOMES)[number]): number => OUTCOMES.indexOf(outcome) + 1;

/** `handled_year` of a case that is still open. */
export const OPEN_YEAR = 9999;

/** The half of the projection that the index on `handled_year > received_year` holds. */
const CROSSES_YEARS = 'handled_year > received_year';

type Conditions = (period: Period, parameters: SqlParameters) => string[];

/** Whole years: disjoint alternatives, each answered by one of the two indexes of the projection. */
const BY_YEAR: Record<CaseMeasure, (y: string) => string[]> = {
  received: (y) => [`received_year = ${y}`],
  carriedIn: (y) => [`received_year < ${y} and handled_year >= ${y} and ${CROSSES_YEARS}`],
  handled: (y) => [
    `received_year = ${y} and handled_year = ${y}`,
    `received_year < ${y} and handled_year = ${y} and ${CROSSES_YEARS}`,
  ],
  carriedOut: (y) => [`received_year <= ${y} and handled_year > ${y} and ${CROSSES_YEARS}`],
};

/** A period that is no whole year, as placeholders: its days, and the years in which they lie. */
export interface Days {
  readonly from: string;
  readonly to: string;
  readonly firstYear: string;
  readonly lastYear: string;
}

export function daysOf(period: Period, parameters: SqlParameters): Days {
  return {
    from: `${parameters.add(period.from)}::date`,
    to: `${parameters.add(period.to)}::date`,
    firstYear: `${parameters.add(yearOf(period.from))}::smallint`,
    lastYear: `${parameters.add(yearOf(period.to))}::smallint`,
  };
}

/** Days decide; the years beside them follow from the days and let the same two indexes serve a year that still runs. */
const BY_DAY: Record<CaseMeasure, (days: Days) => string[]> = {
  received: ({ from, to, firstYear, lastYear }) => [
    `received_year between ${firstYear} and ${lastYear} and received_on between ${from} and ${to}`,
  ],
  carriedIn: ({ from, firstYear }) => [
    `received_year = ${firstYear} and received_on < ${from} and (handled_on is null or handled_on >= ${from})`,
    `received_year < ${firstYear} and handled_year >= ${firstYear} and ${CROSSES_YEARS} and (handled_on is null or handled_on >= ${from})`,
  ],
  handled: ({ from, to, firstYear, lastYear }) => [
    `received_year between ${firstYear} and ${lastYear} and handled_on between ${from} and ${to}`,
    `received_year < ${firstYear} and handled_year between ${firstYear} and ${lastYear} and ${CROSSES_YEARS} and handled_on between ${from} and ${to}`,
  ],
  carriedOut: ({ to, firstYear, lastYear }) => [
    `received_year between ${firstYear} and ${lastYear} and received_on <= ${to} and (handled_on is null or handled_on > ${to})`,
    `received_year < ${firstYear} and handled_year >= ${lastYear} and ${CROSSES_YEARS} and (handled_on is null or handled_on > ${to})`,
  ],
};

/** Alternatives, disjoint by construction, of which a case that the measure counts fulfils exactly one. */
export function measureAlternatives(measure: CaseMeasure): Conditions {
  return (period, parameters) => {
    const year = wholeYear(period);
    if (year !== undefined) return BY_YEAR[measure](`${parameters.add(year)}::smallint`);
    const days = daysOf(period, parameters);
    // Every day and year is bound even where a measure does not ask for it: a placeholder needs a type.
    const bound = `${days.from} <= ${days.to} and ${days.firstYear} <= ${days.lastYear}`;
    return BY_DAY[measure](days).map((text) => `${text} and ${bound}`);
  };
}

/** Narrowing by outcome and applicant type. */
export function narrowing(predicate: CasePredicate, parameters: SqlParameters): string[] {
  const list = (column: string, codes: number[]): string =>
    codes.length === 1
      ? `${column} = ${parameters.add(codes[0])}::smallint`
      : `${column} = any(${parameters.add(codes)}::smallint[])`;
  return [
    ...(predicate.outcomes ? [list('outcome', predicate.outcomes.map(outcomeCode))] : []),
    ...(predicate.applicantTypes
      ? [list('applicant_type', predicate.applicantTypes.map(applicantTypeCode))]
      : []),
  ];
}
