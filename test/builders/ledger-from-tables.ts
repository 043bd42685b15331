/**
 * Makes a register whose statutory tables must come out as the given published ones.
 *
 *   ledgerFromTables([publishedReport('pingtan-gwh-2021'), publishedReport('pingtan-gwh-2022')])
 *
 * The reports are of one agency in ascending years. Between consecutive years what one leaves open is what the next carries
 * in, the same cases. Answers cycle through the ways in which a case ends, among them those that a careless count puts into
 * the wrong year. Throws where the figures cannot come from any set of cases.
 */
import {
  addDays,
  earlier,
  firstDayOf,
  lastDayOf,
  later,
  localDate,
  type LocalDate,
} from '../../src/law/local-date.js';
import {
  APPLICANT_TYPES,
  CHANNELS,
  OUTCOMES,
  PROCEEDING_GROUPS,
  PROCEEDING_RESULTS,
} from '../../src/law/vocabularies/keys.js';
import type { ApplicantType, Outcome, ProceedingGroup } from '../../src/law/vocabularies/keys.js';
import { aCase, aLawsuit, aReview, type CaseBuilder, type Line } from './a-case.js';
import type { PublishedReport } from './published-figures.js';

interface OpenCase {
  readonly builder: CaseBuilder;
  readonly receivedOn: LocalDate;
}
interface OpenProceeding {
  readonly ref: string;
  readonly group: ProceedingGroup;
  readonly about: string | undefined;
  readonly accepted: LocalDate;
}

/** Ends a case in a year: `from` is the first day of the year on which it may have been worked on. */
type Way = (open: CaseBuilder, outcome: Outcome, from: LocalDate, year: number) => void;

const inYear = (day: LocalDate, year: number): LocalDate =>
  later(firstDayOf(year), earlier(day, lastDayOf(year)));

const WAYS: readonly Way[] = [
  (open, outcome, from, year) => open.as(outcome).posted(inYear(addDays(from, 9), year), { signed: from }),
  (open, outcome, from, year) => open.as(outcome).handed(inYear(addDays(from, 5), year)),
  // Posted on the last day of the year, arrived in the next.
  (open, outcome, _, year) =>
    open.as(outcome).posted(lastDayOf(year), { served: addDays(lastDayOf(year), 4) }),
  (open, outcome, from, year) =>
    open.as(outcome).emailed(inYear(addDays(from, 3), year), { arrived: inYear(addDays(from, 4), year) }),
];

/** For a case that was received in the year before: dated in the old year, gone out in the new. */
const CARRIED_WAYS: readonly Way[] = [
  (open, outcome, _, year) =>
    open.as(outcome).handed(addDays(firstDayOf(year), 1), { signed: addDays(firstDayOf(year), -1) }),
  (open, outcome, _, year) =>
    open.as(outcome).posted(addDays(firstDayOf(year), 2), {
      signed: addDays(firstDayOf(year), -1),
      served: addDays(firstDayOf(year), 5),
    }),
  (open, outcome, _, year) =>
    open
      .supplementAsked(addDays(firstDayOf(year), -1))
      .supplementCame(addDays(firstDayOf(year), 3))
      .as(outcome)
      .posted(addDays(firstDayOf(year), 12)),
];

/** Outcomes that come about without a letter as well. */
const SILENT_WAYS: Partial<Record<Outcome, Way>> = {
  'other.misc': (open, _, from, year) => open.withdrawn(inYear(addDays(from, 2), year)),
  'other.noSupplement': (open, _, from, year) =>
    open.supplementAsked(from).supplementLapsed(inYear(addDays(from, 14), year)),
  'other.feeUnpaid': (open, outcome, from, year) => open.closed(inYear(addDays(from, 14), year), outcome),
};

class RegisterOfYears {
  readonly #cases: CaseBuilder[] = [];
  readonly #lines: Line[] = [];
  #open = new Map<ApplicantType, OpenCase[]>();
  #pending: OpenProceeding[] = [];
  #serial = 0;

  add(report: PublishedReport, follows: boolean): void {
    if (!follows) {
      this.#open = new Map();
      this.#writePending();
    }
    const handled = APPLICANT_TYPES.flatMap((type, column) => this.#column(report, type, column, follows));
    for (const group of PROCEEDING_GROUPS) this.#proceedings(report, group, handled);
    this.#figures(report);
  }

  lines(): Line[] {
    this.#writePending();
    return [...this.#cases.map((one) => one.line()), ...this.#lines];
  }

  /** @returns references of the cases handled in the year */
  #column(report: PublishedReport, type: ApplicantType, column: number, follows: boolean): string[] {
    const { year } = report;
    const count = (row: string): number => report.applications[row]?.[column] ?? 0;
    const carried = follows
      ? (this.#open.get(type) ?? [])
      : Array.from({ length: count('carriedIn') }, (_, n) =>
          this.#receive(type, addDays(lastDayOf(year - 1), -(n % 20))),
        );
    const fresh = count('newReceived');
    const received = Array.from({ length: fresh }, (_, n) =>
      this.#receive(type, addDays(firstDayOf(year), Math.floor((n * 350) / fresh))),
    );
    const outcomes = outcomesOf(report, column);
    const here = `${report.id} ${type}`;
    if (carried.length !== count('carriedIn'))
      throw new Error(`${here}: carried in is not what the year before left`);
    if (outcomes.length !== count('total'))
      throw new Error(`${here}: the outcomes do not add up to the total`);
    const all = [...carried, ...received];
    if (all.length !== outcomes.length + count('carriedOut'))
      throw new Error(`${here}: in and out do not balance`);
    outcomes.forEach((outcome, n) => {
      const one = all[n];
      if (one) this.#end(one, outcome, year, n);
    });
    this.#open.set(type, all.slice(outcomes.length));
    return all.slice(0, outcomes.length).map(({ builder }) => builder.ref);
  }

  #receive(type: ApplicantType, receivedOn: LocalDate): OpenCase {
    const n = this.#cases.length;
    const builder = aCase(`A${n + 1}`)
      .of(type)
      .by(CHANNELS[n % CHANNELS.length] ?? 'online');
    // Every fifth was sent some days before it was legally received, at times in the year before.
    builder.received(receivedOn, n % 5 === 0 ? { submitted: addDays(receivedOn, -2) } : {});
    this.#cases.push(builder);
    return { builder, receivedOn };
  }

  #end({ builder, receivedOn }: OpenCase, outcome: Outcome, year: number, n: number): void {
    const carried = receivedOn < firstDayOf(year);
    const silent = n % 2 === 0 ? SILENT_WAYS[outcome] : undefined;
    const ways = carried && n % 4 !== 0 ? CARRIED_WAYS : WAYS;
    const way = silent ?? ways[n % ways.length];
    way?.(builder, outcome, later(receivedOn, firstDayOf(year)), year);
  }

  #proceedings(report: PublishedReport, group: ProceedingGroup, handled: readonly string[]): void {
    const counts = report.proceedings[group];
    if (!counts) return;
    const waiting = this.#pending.filter((one) => one.group === group);
    const results = [...PROCEEDING_RESULTS, 'pending' as const].flatMap((result) =>
      Array.from({ length: counts[result] ?? 0 }, () => result),
    );
    if (waiting.length > results.length)
      throw new Error(`${report.id} ${group}: more pending before than counted now`);
    this.#pending = this.#pending.filter((one) => one.group !== group);
    results.forEach((result, n) => {
      const one = waiting[n] ?? this.#accept(group, report.year, handled[n % Math.max(handled.length, 1)]);
      if (result === 'pending') this.#pending.push(one);
      else
        this.#lines.push(
          proceedingLine(one, { concluded: inYear(addDays(one.accepted, 40), report.year), result }),
        );
    });
  }

  #accept(group: ProceedingGroup, year: number, about: string | undefined): OpenProceeding {
    this.#serial += 1;
    return {
      ref: `P${this.#serial}`,
      group,
      about,
      accepted: localDate(`${year}-11-${this.#serial % 2 === 0 ? '05' : '25'}`),
    };
  }

  #writePending(): void {
    this.#lines.push(...this.#pending.map((one) => proceedingLine(one, {})));
    this.#pending = [];
  }

  #figures({ year, proactive }: PublishedReport): void {
    this.#lines.push(
      ...Object.entries(proactive).map(([item, value]) => ({ kind: 'figure', year, item, value })),
    );
  }
}

function outcomesOf(report: PublishedReport, column: number): Outcome[] {
  // The single row 其他处理 of edition 2019 is counted from any of the three; the plainest is taken.
  const rowOf = (outcome: Outcome): string =>
    outcome === 'other.misc' && report.applications.other ? 'other' : outcome;
  return OUTCOMES.flatMap((outcome) =>
    Array.from({ length: report.applications[rowOf(outcome)]?.[column] ?? 0 }, () => outcome),
  );
}

function proceedingLine(
  one: OpenProceeding,
  ended: { concluded?: string; result?: 'upheld' | 'corrected' | 'other' },
): Line {
  const given = {
    accepted: one.accepted,
    ...(one.about === undefined ? {} : { about: one.about }),
    ...ended,
  };
  if (one.group === 'review') return aReview(one.ref, given);
  return aLawsuit(one.ref, { ...given, route: one.group === 'suitDirect' ? 'direct' : 'afterReview' });
}

export function ledgerFromTables(reports: readonly PublishedReport[]): Line[] {
  const register = new RegisterOfYears();
  reports.forEach((report, index) => {
    register.add(report, reports[index - 1]?.year === report.year - 1);
  });
  return register.lines();
}
