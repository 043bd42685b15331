import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { QUEUE_SETTINGS } from '../queue/queue-settings.js';
import type { QueueSettings } from '../queue/queue-settings.js';
import { SWEEP_LANES, Sweeps, type SweepLane } from './sweeps.js';

const TICK_MS = 10_000;
const INTERVAL = 'sweeps';

/** Asks every few seconds whether a sweep is due; on every server, since any of them may be the only one. */
@Injectable()
export class Schedules implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly turns = new Map<SweepLane, Promise<unknown>>();

  constructor(
    private readonly sweeps: Sweeps,
    private readonly registry: SchedulerRegistry,
    @Inject(QUEUE_SETTINGS) private readonly settings: QueueSettings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.carrier === 'off') return;
    const tick = (): void => {
      for (const lane of SWEEP_LANES) {
        if (this.turns.has(lane)) continue;
        const turn = this.sweeps.runDue(lane).finally(() => this.turns.delete(lane));
        this.turns.set(lane, turn);
      }
    };
    this.registry.addInterval(INTERVAL, setInterval(tick, TICK_MS));
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.registry.doesExist('interval', INTERVAL)) this.registry.deleteInterval(INTERVAL);
    this.sweeps.end();
    await Promise.all(this.turns.values());
  }
}
