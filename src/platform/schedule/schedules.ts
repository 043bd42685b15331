import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { QUEUE_SETTINGS } from '../queue/queue-settings.js';
import type { QueueSettings } from '../queue/queue-settings.js';
import { Sweeps } from './sweeps.js';

const TICK_MS = 10_000;
const INTERVAL = 'sweeps';

/** Asks every few seconds whether a sweep is due; on every server, since any of them may be the only one. */
@Injectable()
export class Schedules implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private turn: Promise<unknown> | undefined;

  constructor(
    private readonly sweeps: Sweeps,
    private readonly registry: SchedulerRegistry,
    @Inject(QUEUE_SETTINGS) private readonly settings: QueueSettings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.carrier === 'off') return;
    const tick = (): void => {
      this.turn ??= this.sweeps.runDue().finally(() => {
        this.turn = undefined;
      });
    };
    this.registry.addInterval(INTERVAL, setInterval(tick, TICK_MS));
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.registry.doesExist('interval', INTERVAL)) this.registry.deleteInterval(INTERVAL);
    await this.turn;
  }
}
