import { Inject, Injectable, Logger } from '@nestjs/common';
import { within } from '../logging/log-context.js';
import { JobHandlers } from './job-handlers.js';
import type { AnyHandler } from './job-handlers.js';
import type { MessageRef } from './message.js';
import { NotYet } from './not-yet.js';
import { QueueRepository } from './queue.repository.js';
import type { Leased } from './queue.repository.js';
import { QUEUE_SETTINGS } from './queue-settings.js';
import type { QueueSettings } from './queue-settings.js';

export type JobOutcome = 'done' | 'failed' | 'lost' | 'putOff' | 'skipped';

const MOST_ATTEMPTS = 12;
/** A message that takes its worker along whenever it is worked on never comes to fail by itself. */
const MOST_LEASES = 24;
const FIRST_WAIT_SECONDS = 1;
const LONGEST_WAIT_SECONDS = 600;

/** Twice as long each time, and not for all at the same moment. */
export const waitAfter = (attempt: number, chance: number = Math.random()): number =>
  Math.min(FIRST_WAIT_SECONDS * 2 ** (attempt - 1), LONGEST_WAIT_SECONDS) * (0.5 + chance);

/** A code or a name: the text of an error may quote what somebody typed. */
function nameOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && /^[\w.-]{1,60}$/.test(code)) return code;
  return error instanceof Error ? error.name : 'unknown';
}

class WorkerLost extends Error {
  readonly code = 'worker.lost';
}

/** Does what a message asks for, whatever carrier brought it: at most one effect for each, however often it is brought. */
@Injectable()
export class JobRunner {
  private readonly logger = new Logger('jobs');

  constructor(
    private readonly queue: QueueRepository,
    private readonly handlers: JobHandlers,
    @Inject(QUEUE_SETTINGS) private readonly settings: QueueSettings,
  ) {}

  async run(ref: MessageRef): Promise<JobOutcome> {
    const message = await this.queue.lease(ref, this.settings.leaseSeconds);
    if (!message) return 'skipped';
    return within({ topic: message.topic, job: message.id }, () => this.work(message));
  }

  private async work(message: Leased): Promise<JobOutcome> {
    const handler = this.handlers.of(message.topic);
    try {
      if (message.attempt > MOST_LEASES) throw new WorkerLost();
      if (!handler) throw new Error(`no handler for ${message.topic}`);
      return (await this.handle(message, handler)) ? 'done' : 'lost';
    } catch (error) {
      if (error instanceof NotYet) {
        await this.queue.putOff(message, error.until);
        return 'putOff';
      }
      await this.fail(message, error);
      return 'failed';
    }
  }

  private async handle(message: Leased, handler: AnyHandler): Promise<boolean> {
    const { leaseSeconds } = this.settings;
    const beat = setInterval(
      () => {
        this.queue.extend(message, leaseSeconds).catch(() => undefined);
      },
      (leaseSeconds * 1000) / 3,
    );
    try {
      const made = await handler.prepare(message, async (percent) => {
        await this.queue.extend(message, leaseSeconds, Math.min(99, Math.max(0, Math.floor(percent))));
      });
      return await this.queue.finish(message, leaseSeconds, (manager) =>
        handler.effect(manager, message, made),
      );
    } finally {
      clearInterval(beat);
    }
  }

  private async fail(message: Leased, error: unknown): Promise<void> {
    const { topic, id, attempt } = message;
    const wait = attempt >= MOST_ATTEMPTS ? null : waitAfter(attempt);
    const fate = wait === null ? '不再重试' : `${Math.ceil(wait)} 秒后重试`;
    this.logger.error(`作业 ${topic} ${id} 第 ${attempt} 次失败（${nameOf(error)}），${fate}`);
    await this.queue.failed(message, nameOf(error), wait);
  }
}
