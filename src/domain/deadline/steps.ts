import { lawAt } from '../../law/parameters/dated-parameter.js';
import type { LocalDate } from '../../law/local-date.js';
import { addWorkingDays } from '../working-days/working-days.js';
import { dueOf, type Clock, type Run, type Waiting } from './clock.js';
import { answered, consultation, silenced, type Consultation } from './consultation.js';
import type { DeadlineEvent, DeadlineLaw } from './deadline-facts.js';
import type { RemarkCode } from './remarks.js';

/** The clock after an event, and what is to be said about the event. */
export interface Step {
  readonly clock: Clock;
  readonly remarks: readonly RemarkCode[];
}

const step = (clock: Clock, ...remarks: readonly (RemarkCode | false)[]): Step => ({
  clock,
  remarks: remarks.filter((one) => one !== false),
});

/** A new run of the whole period: what was granted or doubtful in the one before falls away with it. */
const restarted = (clock: Clock, start: LocalDate, because: Run['because']): Clock => ({
  ...clock,
  earlier: [...clock.earlier, clock.run],
  run: { start, because, stop: undefined },
  extension: 0,
  fixedOn: undefined,
  doubtful: undefined,
});

const stopped = (clock: Clock, stop: Waiting | undefined): Clock => ({
  ...clock,
  run: { ...clock.run, stop },
});

const isAfterDue = (clock: Clock, on: LocalDate, law: DeadlineLaw): boolean => {
  const due = dueOf(clock, law.calendar);
  return due !== undefined && on > due.date;
};

/** 条例 art. 30: one notice, within 7 working days of receipt. */
export function supplementRequested(
  clock: Clock,
  event: DeadlineEvent,
  law: DeadlineLaw,
  noticeBy: LocalDate,
): Step {
  const asked = { ...clock, supplementsAsked: clock.supplementsAsked + 1 };
  if (clock.run.stop) return step(asked, 'supplement.again');
  const late = event.on > noticeBy;
  const again = clock.supplementsAsked > 0;
  if (late || again) {
    const doubtful = { since: event.on, receivedOn: undefined };
    return step({ ...asked, doubtful }, again ? 'supplement.again' : 'supplement.late');
  }
  const told = event.replyWithinWorkingDays;
  const days = told ?? lawAt(law.timeLimits.supplementReply, event.on);
  const { date: until, provisional } = addWorkingDays(event.servedOn ?? event.on, days, law.calendar);
  const waiting: Waiting = { for: 'supplement', since: event.on, until, provisional, owedFen: undefined };
  return step(stopped(asked, waiting), told === undefined && 'supplement.periodSilent');
}

export function supplementReceived(clock: Clock, { on }: DeadlineEvent): Step {
  const { stop } = clock.run;
  if (stop?.for === 'supplement')
    return step(restarted(clock, on, 'supplement'), on > stop.until && 'supplement.afterLimit');
  if (clock.doubtful) return step({ ...clock, doubtful: { ...clock.doubtful, receivedOn: on } });
  return step(clock, 'supplement.notAsked');
}

/** 条例 art. 33(2): told before the period is over, at most 20 working days in all. */
export function extended(clock: Clock, event: DeadlineEvent, law: DeadlineLaw): Step {
  if (clock.run.stop) return step(clock, 'extension.stopped');
  if (isAfterDue(clock, event.on, law)) return step(clock, 'extension.late');
  const left = lawAt(law.timeLimits.extensionMax, event.on) - clock.extension;
  const asked = event.workingDays ?? left;
  const extension = clock.extension + Math.min(asked, left);
  return step(
    { ...clock, extension },
    asked > left && 'extension.overMax',
    clock.extension > 0 && 'extension.again',
  );
}

/** 条例 art. 35: reasonable, and not to be done in time. */
export function delayed(clock: Clock, event: DeadlineEvent, law: DeadlineLaw, reasonsAsked: boolean): Step {
  if (clock.run.stop) return step(clock, 'clock.stopped');
  const due = dueOf(clock, law.calendar);
  if (!due || event.until === undefined) return step(clock);
  if (event.on > due.date) return step(clock, 'delay.late');
  if (event.until <= due.date) return step(clock, 'delay.needless');
  return step({ ...clock, fixedOn: event.until }, !reasonsAsked && 'delay.noReasons');
}

export function consulted(
  kind: Consultation['kind'],
  clock: Clock,
  event: DeadlineEvent,
  law: DeadlineLaw,
): Step {
  return step({ ...clock, consultations: [...clock.consultations, consultation(kind, event, law)] });
}

export function replied(kind: Consultation['kind'], clock: Clock, event: DeadlineEvent): Step {
  const consultations = answered(clock.consultations, kind, event);
  if (!consultations) return step(clock, 'opinion.notAsked');
  const changed = consultations.find((one, index) => one !== clock.consultations[index]);
  return step(
    { ...clock, consultations },
    changed !== undefined && event.on > changed.limit && 'opinion.afterLimit',
  );
}

export const silent = (kind: Consultation['kind'], clock: Clock, event: DeadlineEvent): Step =>
  step({ ...clock, consultations: silenced(clock.consultations, kind, event) });

/** 国办函〔2020〕109号: the notice goes out inside the period; 20 working days to pay. */
export function feeNoticed(clock: Clock, event: DeadlineEvent, law: DeadlineLaw): Step {
  if (clock.run.stop) return step(clock, 'clock.stopped');
  if (isAfterDue(clock, event.on, law)) return step(clock, 'fee.late');
  const days = lawAt(law.timeLimits.feePayment, event.on);
  const { date: until, provisional } = addWorkingDays(event.servedOn ?? event.on, days, law.calendar);
  const owedFen = event.amountFen;
  return step(stopped(clock, { for: 'fee', since: event.on, until, provisional, owedFen }));
}

/** The period starts anew on the day after the whole fee was paid; a payment whose amount is not told is the whole. */
export function feePaid(clock: Clock, { on, amountFen }: DeadlineEvent): Step {
  const { stop } = clock.run;
  if (stop?.for !== 'fee') return step(clock, 'fee.notAsked');
  const left = stop.owedFen !== undefined && amountFen !== undefined ? stop.owedFen - amountFen : 0;
  if (left > 0) return step(stopped(clock, { ...stop, owedFen: left }), 'fee.partPaid');
  return step(restarted(clock, on, 'fee'), on > stop.until && 'fee.afterLimit');
}

/**
 * Made again by order of a review or a court, or of one's own accord: within the period ordered, else the whole period of the
 * law (条例 art. 33), from the receipt of the decision or the day the judgment takes effect.
 */
export function reopened(clock: Clock, { on, from = on, within }: DeadlineEvent, law: DeadlineLaw): Step {
  const until = clock.answeredOn !== undefined && clock.answeredOn >= clock.run.start ? clock.answeredOn : on;
  const former: Clock = { ...clock, run: { ...clock.run, until }, ended: undefined };
  const period = within ?? lawAt(law.timeLimits.answerPeriod, on);
  return step({ ...restarted(former, from, within === undefined ? 'redo' : 'ordered'), period });
}

export const ended = (clock: Clock, on: LocalDate, by: 'supplement' | 'fee' | 'withdrawal'): Step =>
  step({ ...clock, ended: { on, by } });
