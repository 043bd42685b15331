import { Inject, Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { CARRIER } from './carrier.js';
import type { Carrier } from './carrier.js';
import { JobRunner } from './job-runner.js';
import { QueueRepository } from './queue.repository.js';

const TICK_MS = 500;

/** Finds what waits in the outbox and gives it to the carrier, until it is done. Any number of servers may do so. */
@Injectable()
export class Relay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('queue');
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<void> | undefined;
  private silent = false;
  private ending = false;

  constructor(
    private readonly queue: QueueRepository,
    private readonly runner: JobRunner,
    @Inject(CARRIER) private readonly carrier: Carrier | null,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.carrier) return;
    const look = (): void => {
      if (this.ending) return;
      this.turn ??= this.tick().finally(() => {
        this.turn = undefined;
      });
    };
    await this.carrier.start((ref) => this.runner.run(ref).catch(() => undefined), look);
    this.timer = setInterval(look, TICK_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.ending = true;
    clearInterval(this.timer);
    await this.turn;
    await this.carrier?.stop();
  }

  private async tick(): Promise<void> {
    const { carrier } = this;
    if (!carrier) return;
    try {
      for (let limit = carrier.free(); limit > 0; limit = carrier.free()) {
        const refs = await this.queue.offer(limit, carrier.offeredForSeconds);
        if (refs.length > 0) await carrier.carry(refs);
        if (refs.length < limit) break;
      }
      this.silent = false;
    } catch {
      if (!this.silent) this.logger.warn('数据库暂时不可用，作业暂停派发，恢复后自动继续。');
      this.silent = true;
    }
  }

  /** Does all that is due now, here, one after the other. For tools and tests. @returns how many were worked on */
  async drain(): Promise<number> {
    let count = 0;
    for (;;) {
      const refs = await this.queue.offer(1, 1);
      if (refs.length === 0) return count;
      for (const ref of refs) await this.runner.run(ref);
      count += refs.length;
    }
  }
}
