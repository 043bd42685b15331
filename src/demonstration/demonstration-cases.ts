import { addDays, daysBetween, firstDayOf, lastDayOf, yearOf } from '../law/local-date.js';
import type { LocalDate } from '../law/local-date.js';
import type { ApplicationRecord } from '../imports/ledger/records/record-schemas.js';
import { applicantOf } from './applicants.js';
import { historyOf } from './case-history.js';
import { planOf } from './case-plan.js';
import type { Chance } from './chance.js';
import type { DemonstrationAgency } from './demonstration-agencies.js';
import type { TimeLine } from './time-line.js';

const DAYS_A_YEAR = 365;

/** Days of receipt, spread over the period, in their order. */
function receipts(count: number, from: LocalDate, to: LocalDate, chance: Chance): LocalDate[] {
  const length = daysBetween(from, to) + 1;
  return Array.from({ length: count }, () => addDays(from, Math.floor(chance.next() * length))).sort();
}

interface Share {
  readonly agency: DemonstrationAgency;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Applications of one agency in a period of one year, as many as fall to it. */
function casesOf(
  { agency, from, to }: Share,
  firstTurn: number,
  chance: Chance,
  time: TimeLine,
): ApplicationRecord[] {
  const year = yearOf(from);
  const count = Math.round((agency.applications * (daysBetween(from, to) + 1)) / DAYS_A_YEAR);
  const cases: ApplicationRecord[] = [];
  receipts(count, from, to, chance).forEach((receivedOn, index) => {
    const { type, outcome, channel } = planOf(firstTurn + index, chance);
    const number = String(index + 1).padStart(4, '0');
    const earlier =
      outcome === 'declined.duplicate'
        ? cases.findLast(({ decision }) => decision?.servedOn !== undefined)
        : undefined;
    cases.push({
      kind: 'application',
      ref: `${agency.code}-${year}-${number}`,
      agency: agency.code,
      caseNo: `${agency.mark}公开〔${year}〕第${number}号`,
      applicant: earlier?.applicant ?? applicantOf(type, chance),
      channel,
      submittedOn: receivedOn,
      receivedOn,
      description: earlier?.description ?? `申请公开${chance.pick(agency.subjects)}（演示）`,
      ...(earlier && earlier.receivedOn < receivedOn && { duplicateOf: earlier.ref }),
      ...historyOf({
        receivedOn,
        outcome,
        documentNo: `${agency.mark}依复〔${year}〕${index + 1}号`,
        chance,
        time,
      }),
    });
  });
  return cases;
}

/** The last weeks of the year before last, whose cases are carried into last year, then two whole years up to today. */
export function demonstrationCases(
  agencies: readonly DemonstrationAgency[],
  today: LocalDate,
  chance: Chance,
  time: TimeLine,
): ApplicationRecord[] {
  const year = yearOf(today);
  const periods: [LocalDate, LocalDate][] = [
    [addDays(lastDayOf(year - 2), -45), lastDayOf(year - 2)],
    [firstDayOf(year - 1), lastDayOf(year - 1)],
    [firstDayOf(year), today],
  ];
  return periods.flatMap(([from, to]) => {
    let turn = 0;
    return agencies.flatMap((agency) => {
      const cases = casesOf({ agency, from, to }, turn, chance, time);
      turn += cases.length;
      return cases;
    });
  });
}
