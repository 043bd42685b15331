import { isWorkday } from 'chinese-days';

/** A second reckoning that shares no code with the product: it lives through the case day by day, in numbers of days. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(2020, 0, 1);
export const textOf = (day: number): string => new Date(EPOCH + day * DAY).toISOString().slice(0, 10);
const works = Array.from({ length: 2550 }, (_, day) => isWorkday(textOf(day)));

/** What happened, in numbers of days. */
export interface Told {
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
  readonly party: string | undefined;
  readonly day: number;
  readonly last: number;
  answer?: number;
}

/** The n-th working day after a day. */
export function nth(day: number, n: number): number {
  let at = day;
  for (let left = n; left > 0;) if (works[++at]) left--;
  return at;
}

export class DayWalker {
  private start: number;
  private count = 0;
  private wanted = 20;
  private fullOn: number | undefined;
  private fixed: number | undefined;
  private wait: { what: string; owed: number | undefined } | undefined;
  private over = false;
  /** A period that was ordered, which nothing moves. */
  private firm = false;
  private notices = 0;
  private doubt = false;
  anew: number | undefined;
  private asked: Asked[] = [];

  constructor(private readonly receipt: number) {
    this.start = receipt;
  }

  /** @param strict the day of the answer, or the last day for it, counts again */
  private free(day: number, strict = false): boolean {
    if (this.firm) return false;
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
    let day = Math.max(today, this.start);
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

  private opened({ day, n, got = day }: Told): void {
    this.again(got);
    this.over = false;
    this.firm = n !== undefined;
    this.wanted = n ?? 20;
    for (let past = got + 1; past <= day; past++) this.dawn(past);
  }

  private happens(told: Told): void {
    const { type, day, n, until, got, party, fen } = told;
    if (type === 'reopened') this.opened(told);
    if (this.over || (this.firm && /Requested|Received|extended|delayed|Noticed|Paid/.test(type))) return;
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
      this.asked.push({ kind: type.slice(0, 5), party, day, last: nth(got ?? day, 15) });
    if (type.endsWith('Replied')) {
      const left = this.asked.filter((each) => each.kind === type.slice(0, 5) && each.answer === undefined);
      const unnamed = (each: Asked): boolean => party === undefined || each.party === undefined;
      const one = left.find((each) => each.party === party) ?? left.find(unnamed);
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
