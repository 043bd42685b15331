import { localDate, type LocalDate } from '../../law/local-date.js';

/** The only source of "today"; the law's days are those of Asia/Shanghai wherever the server stands. */
export interface Clock {
  today(): LocalDate;
  /** ISO 8601 with milliseconds and the offset +08:00. */
  now(): string;
}

/** Injection token of the clock. */
export const CLOCK = Symbol('Clock');

/** China has kept UTC+8 without summer time since 1992; "now" is never earlier. */
const OFFSET = 8 * 3_600_000;

/** An instant as it is told in China: ISO 8601 with milliseconds and the offset. */
export function shanghai(epochMilliseconds: number): string {
  return new Date(epochMilliseconds + OFFSET).toISOString().replace('Z', '+08:00');
}

/** The day it then is in China. */
export const shanghaiDay = (epochMilliseconds: number): LocalDate =>
  localDate(shanghai(epochMilliseconds).slice(0, 10));

/** @param read milliseconds since 1970-01-01T00:00Z */
export function clockFrom(read: () => number): Clock {
  return { today: () => shanghaiDay(read()), now: () => shanghai(read()) };
}

export const systemClock: Clock = clockFrom(() => Date.now());

/** A clock that stands still, for tests and for looking back; without `now` it is nine in the morning. */
export function fixedClock(date: LocalDate, now = `${date}T09:00:00.000+08:00`): Clock {
  return { today: () => date, now: () => now };
}
