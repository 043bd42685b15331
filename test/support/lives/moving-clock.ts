import { AsyncLocalStorage } from 'node:async_hooks';
import type { LocalDate } from '../../../src/law/local-date.js';
import type { Clock } from '../../../src/platform/clock/clock.js';

/** A clock that a test sets; lives that go on side by side have each their own day. It is nine in the morning. */
export class MovingClock implements Clock {
  readonly #apart = new AsyncLocalStorage<{ day: LocalDate }>();

  constructor(private elsewhere: LocalDate) {}

  get day(): LocalDate {
    return this.#apart.getStore()?.day ?? this.elsewhere;
  }

  set day(day: LocalDate) {
    const held = this.#apart.getStore();
    if (held) held.day = day;
    else this.elsewhere = day;
  }

  /** Whatever the work does to the clock, nobody else sees. */
  apart<T>(work: () => Promise<T>): Promise<T> {
    return this.#apart.run({ day: this.day }, work);
  }

  today(): LocalDate {
    return this.day;
  }

  now(): string {
    return `${this.day}T09:00:00.000+08:00`;
  }
}
