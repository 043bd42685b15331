import { describe, it } from '@jest/globals';
import { isWorkday } from 'chinese-days';
import fc from 'fast-check';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import { deadline } from './deadline.js';
import type { DeadlineEvent } from './deadline-facts.js';

/** A second reckoning that shares no code with the engine: it lives through the case day by day, in numbers of days. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(2020, 0, 1);
const textOf = (day: number): string => new Date(EPOCH + day * DAY).toISOString().slice(0, 10);
const works = Array.from({ length: 2550 }, (_, day) => isWorkday(textOf(day)));

interface Told {
  readonly type: string;
  readonly day: number;
  readonly n?: number;
  readonly until?: number;
  /** A consultation: the day it was received. */
  readonly got?: number;
  readonly party?: string;
  readonly fen?: number;
}
interface Asked {
  readonly kind: string;
  readonly party: string;
  readonly day: number;
  readonly last: number;
  answer?: number;
}

function nth(day: number, n: number): number {
  let at = day;
  for (let left = n; left > 0;) if (works[++at]) left--;
  return at;
}

class Life {
  private start: number;
  private count = 0;
  private wanted = 20;
  private fullOn: number | undefined;
  private fixed: number | undefined;
  private wait: { what: string; owed: number | undefined } | undefined;
  private over = false;
  private notices = 0;
  private doubt = false;
  anew: number | undefined;
  private asked: Asked[] = [];

  constructor(private readonly receipt: number) {
    this.start = receipt;
  }

  /** @param strict the day of the answer, or the last day for it, counts again */
  private free(day: number, strict = false): boolean {
    return this.asked.some((one) => {
      if (strict && day === Math.min(one.last, one.answer ?? one.last)) return false;
      if (day <= one.day || day > one.last) return false;
      return one.answer === undefined || day <= one.answer;
    });
  }

  private dawn(day: number): void {
    if (this.wait || this.over || day <= this.start || !works[day] || this.free(day)) return;
    this.count += 1;
    if (this.count === this.wanted) this.fullOn = day;
  }

  private due(today: number): number {
    if (this.fixed !== undefined) return this.fixed;
    if (this.fullOn !== undefined) return this.fullOn;
    let left = this.wanted - this.count;
    let day = today;
    while (left > 0) {
      day += 1;
      if (works[day] && !this.free(day)) left -= 1;
    }
    return day;
  }

  private again(day: number): void {
    this.start = day;
    this.count = 0;
    this.wanted = 20;
    this.fullOn = undefined;
    this.fixed = undefined;
    this.wait = undefined;
    this.doubt = false;
    this.anew = undefined;
  }

  private happens({ type, day, n, until, got, party, fen }: Told): void {
    if (this.over) return;
    const late = (): boolean => !this.wait && day > this.due(day);
    if (/Lapsed$|withdrawn/.test(type)) this.over = true;
    if (type === 'supplementRequested') {
      this.notices += 1;
      if (this.wait) return;
      if (this.notices === 1 && day <= nth(this.receipt, 7))
        this.wait = { what: 'supplement', owed: undefined };
      else [this.doubt, this.anew] = [true, undefined];
    }
    if (type === 'supplementReceived') {
      if (this.wait?.what === 'supplement') this.again(day);
      else if (this.doubt) this.anew = day;
    }
    if (type === 'extended' && !this.wait && !late()) {
      const before = this.wanted;
      this.wanted = Math.min(40, this.wanted + (n ?? 20));
      if (this.wanted > before && this.count < this.wanted) this.fullOn = undefined;
    }
    if (type === 'delayed' && !this.wait && !late() && until! > this.due(day)) this.fixed = until;
    if (type.endsWith('Consulted'))
      this.asked.push({ kind: type.slice(0, 5), party: party!, day, last: nth(got ?? day, 15) });
    if (type.endsWith('Replied')) {
      const one = this.asked.find(
        (each) => each.kind === type.slice(0, 5) && each.party === party && each.answer === undefined,
      );
      if (one) one.answer = day;
    }
    if (type === 'feeNoticed' && !this.wait && !late()) this.wait = { what: 'fee', owed: fen };
    if (type === 'feePaid' && this.wait?.what === 'fee') {
      const left = (this.wait.owed ?? 0) - (fen ?? this.wait.owed ?? 0);
      if (this.wait.owed === undefined || left <= 0) this.again(day);
      else this.wait = { what: 'fee', owed: left };
    }
  }

  live(
    events: readonly Told[],
    on: number,
  ): { due: string | null; alert: string | null; anew: string | null; left: number | null } {
    for (let day = this.receipt; day <= on; day++) {
      this.dawn(day);
      for (const event of events) if (event.day === day) this.happens(event);
    }
    if (this.over || this.wait) return { due: null, alert: null, anew: null, left: null };
    const due = this.due(on);
    const left = this.fixed === undefined ? this.wanted - this.count : null;
    const alert = textOf(this.alert(due));
    return {
      due: textOf(due),
      alert,
      anew: this.anew === undefined ? null : textOf(this.from(this.anew)),
      left,
    };
  }

  /** A working day before the due day where any was left out, and earlier where the strict reading is. */
  private alert(due: number): number {
    const span = Array.from({ length: Math.max(due - this.start, 0) }, (_, after) => this.start + 1 + after);
    if (!span.some((day) => works[day] && this.free(day))) return due;
    let before = due - 1;
    while (!works[before]) before -= 1;
    if (this.fixed !== undefined) return before;
    let left = this.wanted;
    let strict = this.start;
    while (left > 0) {
      strict += 1;
      if (works[strict] && !this.free(strict, true)) left -= 1;
    }
    return Math.min(before, strict);
  }

  /** Twenty days from there that are not left out. */
  private from(start: number): number {
    let left = 20;
    let day = start;
    while (left > 0) {
      day += 1;
      if (works[day] && !this.free(day)) left -= 1;
    }
    return day;
  }
}

const TYPES = [
  'supplementRequested',
  'supplementReceived',
  'extended',
  'delayed',
  'thirdPartyConsulted',
  'thirdPartyReplied',
  'agencyConsulted',
  'agencyReplied',
  'feeNoticed',
  'feePaid',
  'feeNoticed',
  'feePaid',
  'supplementRequested',
  'supplementReceived',
  'thirdPartyConsulted',
  'thirdPartyReplied',
  'reasonsRequested',
  'withdrawn',
  'supplementLapsed',
  'servedAgain',
] as const;

const told = fc.record({
  type: fc.constantFrom(...TYPES),
  after: fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 70 })),
  n: fc.option(fc.integer({ min: 1, max: 25 }), { nil: undefined }),
  until: fc.integer({ min: 1, max: 90 }),
  got: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  party: fc.constantFrom('甲', '乙'),
  fen: fc.option(fc.constantFrom(10_000, 30_000), { nil: undefined }),
});

const life = fc.record({
  // From 2021, when the fee has its rule, to the last receipts whose every reckoning ends in 2026.
  receipt: fc.integer({ min: 366, max: 2150 }),
  on: fc.integer({ min: 0, max: 120 }),
  events: fc.array(told, { maxLength: 8 }),
});

function eventOf({ type, day, n, until, got, party, fen }: Told): DeadlineEvent {
  const event: Record<string, unknown> = { type, on: localDate(textOf(day)) };
  if (type === 'extended' && n !== undefined) event.workingDays = n;
  if (type === 'delayed') event.until = localDate(textOf(until!));
  if (/Consulted|Replied/.test(type)) event.party = party;
  if (type.endsWith('Consulted') && got !== undefined) event.receivedOn = localDate(textOf(got));
  if (type.startsWith('fee') && fen !== undefined) event.amountFen = fen;
  return event as unknown as DeadlineEvent;
}

const RUNS = Number(process.env.DEADLINE_RUNS ?? 100_000);

describe('the engine against a second reckoning', () => {
  it(`agrees for ${String(RUNS)} lives of a case`, () => {
    const used = { timeLimits: law().timeLimits, calendar: law().calendar };
    fc.assert(
      fc.property(life, ({ receipt, on, events }) => {
        const tells: Told[] = events.map(({ after, until, n, got, fen, ...rest }) => ({
          ...rest,
          day: receipt + after,
          until: receipt + after + until,
          ...(n !== undefined && { n }),
          ...(got !== undefined && { got: receipt + after + got }),
          ...(fen !== undefined && { fen }),
        }));
        const expected = new Life(receipt).live(tells, receipt + on);
        const facts = { receivedOn: localDate(textOf(receipt)), events: tells.map(eventOf) };
        const found = deadline(facts, localDate(textOf(receipt + on)), used);
        const left = expected.left === null ? null : found.daysLeft;
        // expect() takes longer than both reckonings together.
        return (
          found.dueOn === expected.due &&
          found.alertOn === expected.alert &&
          found.otherwiseDueOn === expected.anew &&
          left === expected.left
        );
      }),
      { numRuns: RUNS, ...(process.env.DEADLINE_SEED && { seed: Number(process.env.DEADLINE_SEED) }) },
    );
  }, 3_600_000);
});
