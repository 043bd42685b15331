import { Injectable } from '@nestjs/common';
import * as prom from 'prom-client';
import { Gauges } from './gauges.js';
import { Reading } from './reading.js';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** How a request went. `route` is its pattern: paths have codes and numbers of cases in them. */
export interface RequestMeasure {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** What this process counts of itself, and the gauges, in the text format of Prometheus. */
@Injectable()
export class Metrics {
  readonly #registry = new prom.Registry();
  readonly #requests: prom.Histogram;
  readonly #failures: prom.Counter;
  #readings: readonly Reading[] | undefined;

  constructor(private readonly gauges: Gauges) {
    const registers = [this.#registry];
    this.#requests = new prom.Histogram({
      name: 'gongkai_http_request_duration_seconds',
      help: 'Time until a request was answered, by pattern of its route and class of the status',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers,
    });
    this.#failures = new prom.Counter({
      name: 'gongkai_gauge_failures_total',
      help: 'Looks in which a gauge could not be read',
      labelNames: ['gauge'],
      registers,
    });
  }

  readonly contentType = prom.Registry.PROMETHEUS_CONTENT_TYPE;

  observe({ method, route, status, seconds }: RequestMeasure): void {
    this.#requests.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, seconds);
  }

  async text(): Promise<string> {
    this.#readings ??= this.#begin();
    await Promise.all(this.#readings.map((reading) => reading.refresh()));
    return this.#registry.metrics();
  }

  /** Not before somebody looks: what is measured of Node itself costs a little. */
  #begin(): readonly Reading[] {
    prom.collectDefaultMetrics({ register: this.#registry });
    return this.gauges.all.map((gauge) => new Reading(gauge, this.#registry, this.#failures));
  }
}
