import { Injectable } from '@nestjs/common';

/** One value of a gauge, and what of several it is of. No number, name or code of a record is a label. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Something that is asked for when somebody looks at the metrics. */
export interface Gauge {
  /** With the prefix `gongkai_`, and its unit at the end. */
  readonly name: string;
  readonly help: string;
  /** Names of the labels; absent: it is one number. */
  readonly labels?: readonly string[];
  /** Cheap: every few seconds somebody looks. What fails or takes long is left out of that look. */
  read(): Promise<number | readonly Sample[]>;
}

/** The gauges of the whole installation. The features add theirs at the start. */
@Injectable()
export class Gauges {
  readonly #all = new Map<string, Gauge>();

  add(gauge: Gauge): void {
    if (this.#all.has(gauge.name)) throw new Error(`two gauges called ${gauge.name}`);
    this.#all.set(gauge.name, gauge);
  }

  get all(): readonly Gauge[] {
    return [...this.#all.values()];
  }
}
