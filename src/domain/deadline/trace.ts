import { addDays, type LocalDate } from '../../law/local-date.js';
import { ARTICLES } from './articles.js';
import { leftOut, type Clock, type Reckoned, type Run } from './clock.js';
import { excludedThrough, excludes, type Consultation } from './consultation.js';
import type { DeadlineLaw } from './deadline-facts.js';

/** One line of the explanation of a due date. */
export type TraceStep =
  | {
      readonly step: 'started';
      readonly on: LocalDate;
      readonly because: Run['because'];
      readonly article: string;
    }
  /** A working day that counts, with its number in this run; `makeUp` names a make-up day and the notice. */
  | { readonly step: 'counted'; readonly on: LocalDate; readonly day: number; readonly makeUp?: string }
  /** Days off in a row: weekend, festival. */
  | { readonly step: 'dayOff'; readonly from: LocalDate; readonly to: LocalDate; readonly name: string }
  /** Working days that do not count. */
  | {
      readonly step: 'excluded';
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly because: Consultation['kind'];
      readonly party: string | null;
      readonly article: string;
    }
  | {
      readonly step: 'stopped';
      readonly on: LocalDate;
      readonly waitingFor: 'supplement' | 'fee';
      readonly until: LocalDate;
      readonly article: string;
    }
  | { readonly step: 'extended'; readonly workingDays: number; readonly article: string }
  | { readonly step: 'delayed'; readonly until: LocalDate; readonly article: string }
  | { readonly step: 'ended'; readonly on: LocalDate; readonly article: string }
  | { readonly step: 'due'; readonly on: LocalDate; readonly provisional: boolean; readonly article: string };

type Day = Extract<TraceStep, { step: 'counted' | 'dayOff' }>;

/** Every day after `start` through `to` that counts or is a day off; the excluded ones are told as spans. */
function days(
  start: LocalDate,
  to: LocalDate,
  consultations: readonly Consultation[],
  { calendar }: DeadlineLaw,
): Day[] {
  const excluded = excludes(consultations);
  const steps: Day[] = [];
  let number = 0;
  for (let date = addDays(start, 1); date <= to; date = addDays(date, 1)) {
    const { working, kind, name, source } = calendar.dayOf(date);
    const last = steps.at(-1);
    if (working) {
      if (excluded(date)) continue;
      number += 1;
      const makeUp = kind === 'makeUp' ? `${name ?? ''}调休上班（${source ?? ''}）` : undefined;
      steps.push({ step: 'counted', on: date, day: number, ...(makeUp !== undefined && { makeUp }) });
    } else {
      const off = name === undefined ? '周末' : `${name}（${source ?? ''}）`;
      if (last?.step === 'dayOff' && last.name === off && last.to === addDays(date, -1))
        steps.splice(-1, 1, { ...last, to: date });
      else steps.push({ step: 'dayOff', from: date, to: date, name: off });
    }
  }
  return steps;
}

const placeOf = (one: TraceStep): LocalDate | undefined =>
  'from' in one ? one.from : 'on' in one ? one.on : undefined;

function spans(from: LocalDate, to: LocalDate, consultations: readonly Consultation[]): TraceStep[] {
  return consultations
    .filter((one) => one.from <= to && excludedThrough(one) > from && one.from <= excludedThrough(one))
    .map((one) => ({
      step: 'excluded',
      from: one.from,
      to: excludedThrough(one),
      because: one.kind,
      party: one.party ?? null,
      article: ARTICLES[one.kind],
    }));
}

function runSteps(run: Run, to: LocalDate, clock: Clock, law: DeadlineLaw): TraceStep[] {
  const left = leftOut({ ...clock, run });
  const inside = [...spans(run.start, to, left), ...days(run.start, to, left, law)];
  const ordered = inside.toSorted((a, b) => ((placeOf(a) ?? '') < (placeOf(b) ?? '') ? -1 : 1));
  const { stop } = run;
  return [
    { step: 'started', on: run.start, because: run.because, article: ARTICLES[run.because] },
    ...ordered,
    ...(stop
      ? [
          {
            step: 'stopped' as const,
            on: stop.since,
            waitingFor: stop.for,
            until: stop.until,
            article: ARTICLES[stop.for],
          },
        ]
      : []),
  ];
}

function conclusion(clock: Clock, due: Reckoned | undefined): TraceStep[] {
  const steps: TraceStep[] = [];
  if (clock.extension > 0)
    steps.push({ step: 'extended', workingDays: clock.extension, article: ARTICLES.answer });
  if (clock.fixedOn !== undefined)
    steps.push({ step: 'delayed', until: clock.fixedOn, article: ARTICLES.excessive });
  if (clock.ended) steps.push({ step: 'ended', on: clock.ended.on, article: ARTICLES[clock.ended.by] });
  if (due)
    steps.push({ step: 'due', on: due.date, provisional: due.provisional, article: articleOfDue(clock) });
  return steps;
}

/** The text by which the due day is what it is. */
export function articleOfDue({ fixedOn, run: { because } }: Clock): string {
  if (fixedOn !== undefined) return ARTICLES.excessive;
  return because === 'redo' || because === 'ordered' ? ARTICLES[because] : ARTICLES.answer;
}

/** Why the due date is what it is: every run of the period, day by day, with the articles. */
export function traceOf(clock: Clock, due: Reckoned | undefined, law: DeadlineLaw): TraceStep[] {
  const runs = [...clock.earlier, clock.run];
  const steps = runs.flatMap((run) => {
    const end =
      run.stop?.since ?? run.until ?? (run === clock.run ? (due?.date ?? clock.ended?.on) : run.start);
    return runSteps(run, end ?? run.start, clock, law);
  });
  return [...steps, ...conclusion(clock, due)];
}
