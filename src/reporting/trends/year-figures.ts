import type { LocalDate } from '../../law/local-date.js';
import { APPLICANT_TYPES, type ApplicantType, type ProceedingGroup } from '../../law/vocabularies/keys.js';
import type { ProceedingCounts, YearTables } from '../year-tables.js';
import { groupOf, OUTCOME_GROUPS, type OutcomeGroup } from './outcome-groups.js';

/** How the first answers of a year were given; together they are its cases, but for answers made again that count anew. */
export interface TimelinessFigures {
  readonly inTime: number;
  readonly late: number;
  /** Withdrawn or lapsed before an answer was due, or received under the law before. */
  readonly notJudged: number;
}

/** What one year adds to a row of years: sums of cells of its tables, never counted a second time. */
export interface YearFigures {
  readonly year: number;
  readonly period: { readonly from: LocalDate; readonly to: LocalDate };
  /** The year is not over: its figures still grow. */
  readonly running: boolean;
  readonly received: number;
  readonly carriedIn: number;
  readonly handled: number;
  readonly carriedOut: number;
  readonly outcomes: Readonly<Record<OutcomeGroup, number>>;
  /** Of those received in the year. */
  readonly applicantTypes: Readonly<Record<ApplicantType, number>>;
  readonly proceedings: Readonly<Record<ProceedingGroup, ProceedingCounts>>;
  readonly timeliness: TimelinessFigures;
}

type Cell = (row: string, column: string) => number;

const cellsOf =
  ({ columns, rows }: YearTables['applications']): Cell =>
  (row, column) =>
    rows.find(({ key }) => key === row)?.values[columns.indexOf(column)] ?? 0;

function outcomesOf({ rows }: YearTables['applications'], cell: Cell): Record<OutcomeGroup, number> {
  const of = (group: OutcomeGroup): number =>
    rows.filter(({ key }) => groupOf(key) === group).reduce((sum, { key }) => sum + cell(key, 'total'), 0);
  return Object.fromEntries(OUTCOME_GROUPS.map((group) => [group, of(group)])) as Record<
    OutcomeGroup,
    number
  >;
}

/** @param tables of a whole year, or of one that is still running */
export function yearFigures(
  { applications, proceedings, period }: YearTables,
  timeliness: TimelinessFigures,
): YearFigures {
  const cell = cellsOf(applications);
  const received = APPLICANT_TYPES.map((type) => [type, cell('newReceived', type)] as const);
  return {
    year: Number(period.from.slice(0, 4)),
    period,
    running: !period.to.endsWith('-12-31'),
    received: cell('newReceived', 'total'),
    carriedIn: cell('carriedIn', 'total'),
    handled: cell('total', 'total'),
    carriedOut: cell('carriedOut', 'total'),
    outcomes: outcomesOf(applications, cell),
    applicantTypes: Object.fromEntries(received) as Record<ApplicantType, number>,
    proceedings,
    timeliness,
  };
}

/** Whether anything at all is known of the year. */
export const hasData = ({ received, carriedIn, handled, proceedings }: YearFigures): boolean =>
  received + carriedIn + handled > 0 || Object.values(proceedings).some(({ total }) => total > 0);
