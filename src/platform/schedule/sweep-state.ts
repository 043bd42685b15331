import { Injectable } from '@nestjs/common';
import { SystemTransaction } from '../database/system-transaction.js';
import { AHEAD_SECONDS, Sweeps } from './sweeps.js';

/** How things stand with a sweep, whichever server ran it. */
export interface SweepStanding {
  readonly name: string;
  readonly everySeconds: number;
  /** How long it may take; absent: less than the patience. */
  readonly mostSeconds?: number | undefined;
  /** Since it last came to its end; absent: it never did. */
  readonly ageSeconds: number | undefined;
}

/** So long after its time a sweep may still be under way, or wait for the next try. */
export const PATIENCE_SECONDS = 600;

/**
 * What never ran counts from the start of this process: a new installation, or one with a new sweep, has a while to come to it.
 * What ran in the future is late at once: a server that works runs it anew.
 */
export function isLate(
  { ageSeconds, everySeconds, mostSeconds = 0 }: SweepStanding,
  upSeconds: number,
): boolean {
  const patience = Math.max(PATIENCE_SECONDS, mostSeconds);
  if (ageSeconds === undefined) return upSeconds > patience;
  return ageSeconds > everySeconds + patience || ageSeconds < -AHEAD_SECONDS;
}

/** Whether what runs by the clock has run, as the database remembers it. */
@Injectable()
export class SweepState {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly system: SystemTransaction,
  ) {}

  async standings(): Promise<SweepStanding[]> {
    const rows = await this.system.readOnly((manager) =>
      manager.query<{ name: string; age: number }[]>(
        `select name, extract(epoch from clock_timestamp() - ran_at)::float8 as age from sweep where ran_at > '-infinity'`,
      ),
    );
    const ages = new Map(rows.map(({ name, age }) => [name, age]));
    return this.sweeps.all.map(({ name, everySeconds, mostSeconds }) => ({
      name,
      everySeconds,
      mostSeconds,
      ageSeconds: ages.get(name),
    }));
  }

  /** Names of the sweeps that should have run. */
  async late(): Promise<string[]> {
    const standings = await this.standings();
    return standings.filter((one) => isLate(one, process.uptime())).map(({ name }) => name);
  }
}
