import { Injectable, Logger } from '@nestjs/common';
import { kindOf } from './each-apart.js';
import { within } from '../logging/log-context.js';
import { SystemTransaction } from '../database/system-transaction.js';

/** Within a lane one sweep runs after the other. */
export const SWEEP_LANES = ['short', 'long'] as const;
export type SweepLane = (typeof SWEEP_LANES)[number];

/** Something that is looked after again and again: it asks the database what is due, and does that. */
export interface Sweep {
  /** Never another meaning for the same name: the database remembers when it ran. */
  readonly name: string;
  readonly everySeconds: number;
  /** Whoever has run it for so long is taken for dead, and another may begin; absent: a quarter of an hour. */
  readonly mostSeconds?: number;
  /** `long`: beside the others, which need not wait for it. */
  readonly lane?: SweepLane;
  /** @param ending aborted when the server stops: whatever takes long gives up then, and is due still */
  run(ending?: AbortSignal): Promise<unknown>;
}

const MOST_SECONDS = 900;
/** What ran so far in the future ran by a clock that has been put right since, and is due. */
export const AHEAD_SECONDS = 60;

/** The sweeps of the whole installation. The features add theirs at the start. */
@Injectable()
export class Sweeps {
  readonly #all = new Map<string, Sweep>();
  readonly #logger = new Logger('schedule');
  readonly #ending = new AbortController();

  constructor(private readonly system: SystemTransaction) {}

  add(sweep: Sweep): void {
    if (this.#all.has(sweep.name)) throw new Error(`two sweeps called ${sweep.name}`);
    this.#all.set(sweep.name, sweep);
  }

  /** For whoever stops the server, before waiting for what runs. */
  end(): void {
    this.#ending.abort();
  }

  get all(): readonly Sweep[] {
    return [...this.#all.values()];
  }

  /**
   * Runs what is due of a lane. Whoever runs one holds its row: another server that comes meanwhile passes it over, one that comes later
   * finds it done. A sweep that fails is due still, and keeps no other from running.
   * @returns names of those that ran here
   */
  async runDue(lane: SweepLane = 'short'): Promise<string[]> {
    const ran: string[] = [];
    for (const sweep of this.#all.values()) {
      if ((sweep.lane ?? 'short') !== lane) continue;
      try {
        if (await within({ sweep: sweep.name }, () => this.#runIfDue(sweep))) ran.push(sweep.name);
      } catch (error) {
        this.#logger.error(`定时任务 ${sweep.name} 没有完成（${kindOf(error)}），稍后重试`);
      }
    }
    return ran;
  }

  async #runIfDue(sweep: Sweep): Promise<boolean> {
    const { name, everySeconds, mostSeconds = MOST_SECONDS } = sweep;
    // On its own: whoever adds the same row waits for the end of the transaction that added it first.
    await this.system.run((manager) =>
      manager.query(`insert into sweep (name, ran_at) values ($1, '-infinity') on conflict do nothing`, [
        name,
      ]),
    );
    return this.system.run(async (manager) => {
      // A server that is stopped in mid-sweep, and not dead, would hold the row for ever.
      await manager.query(`select set_config('idle_in_transaction_session_timeout', $1, true)`, [
        `${String(mostSeconds)}s`,
      ]);
      const due = await manager.query<unknown[]>(
        `select 1 from sweep where name = $1 and (ran_at <= clock_timestamp() - make_interval(secs => $2)
                                                or ran_at > clock_timestamp() + make_interval(secs => $3))
            for update skip locked`,
        [name, everySeconds, AHEAD_SECONDS],
      );
      if (due.length === 0) return false;
      await sweep.run(this.#ending.signal);
      await manager.query('update sweep set ran_at = clock_timestamp() where name = $1', [name]);
      return true;
    });
  }
}
