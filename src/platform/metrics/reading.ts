import * as prom from 'prom-client';
import type { Gauge, Sample } from './gauges.js';

const PATIENCE_MS = 3000;

const asSamples = (value: number | readonly Sample[]): readonly Sample[] =>
  typeof value === 'number' ? [{ labels: {}, value }] : value;

/** A gauge in the register: absent from a look in which it could not be read, rather than with a value that is none. */
export class Reading {
  readonly #shown: prom.Gauge;
  #under: Promise<readonly Sample[]> | undefined;

  constructor(
    private readonly gauge: Gauge,
    registry: prom.Registry,
    private readonly failures: prom.Counter,
  ) {
    const { name, help, labels = [] } = gauge;
    this.#shown = new prom.Gauge({ name, help, labelNames: [...labels], registers: [registry] });
    failures.inc({ gauge: name }, 0);
  }

  /** Never rejects. */
  async refresh(): Promise<void> {
    const samples = await this.read().catch(() => undefined);
    this.#shown.reset();
    if (this.gauge.labels === undefined) this.#shown.remove();
    if (samples === undefined) this.failures.inc({ gauge: this.gauge.name });
    for (const { labels, value } of samples ?? []) this.#shown.set(labels, value);
  }

  /** Who comes while somebody still waits for the answer waits for the same one: nothing piles up before a slow database. */
  private read(): Promise<readonly Sample[]> {
    this.#under ??= Promise.resolve()
      .then(() => this.gauge.read())
      .then(asSamples)
      .finally(() => {
        this.#under = undefined;
      });
    return withinTime(this.#under);
  }
}

function withinTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('the gauge was not read in time'));
    }, PATIENCE_MS);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
