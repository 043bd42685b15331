import { Logger } from '@nestjs/common';
import Bull from 'bull';
import type { Carrier } from './carrier.js';
import type { MessageRef } from './message.js';

const NAME = 'gongkai';
const AT_ONCE = 2;
/** As many as are offered to Redis in one go. */
const PAGE = 200;
const COMMAND_MS = 5000;
/** A job that stalled this often is left to the relay, which offers it anew. */
const MOST_STALLS = 1;

/** Brings messages through Redis, which may be killed, emptied or away: what is lost there is offered again. */
export class BullCarrier implements Carrier {
  readonly offeredForSeconds: number;
  readonly #queue: Bull.Queue<MessageRef>;
  readonly #logger = new Logger('queue');
  readonly #running = new Set<Promise<unknown>>();
  #away = false;

  constructor(
    redisUrl: string,
    leaseSeconds: number,
    private readonly work: boolean,
  ) {
    this.offeredForSeconds = leaseSeconds;
    this.#queue = new Bull<MessageRef>(NAME, redisUrl, {
      settings: {
        lockDuration: leaseSeconds * 1000,
        stalledInterval: (leaseSeconds * 1000) / 2,
        maxStalledCount: MOST_STALLS,
      },
      defaultJobOptions: {
        attempts: 1,
        // A job that is kept would swallow the next one of the same number.
        removeOnComplete: true,
        removeOnFail: true,
      },
    });
    this.#queue.on('error', () => {
      this.#say(true);
    });
  }

  async start(run: (ref: MessageRef) => Promise<unknown>): Promise<void> {
    if (!this.work) return;
    // The promise ends with the queue.
    void this.#queue
      .process(AT_ONCE, async ({ data: { agencyId, id } }) => {
        const job = run({ agencyId, id });
        this.#running.add(job);
        await job.finally(() => this.#running.delete(job));
      })
      .catch(() => undefined);
    await Promise.resolve();
  }

  /** None while Redis is away: what the client kept for it would pile up, and be offered in vain. */
  free(): number {
    return this.#queue.client.status === 'ready' ? PAGE : 0;
  }

  async carry(refs: readonly MessageRef[]): Promise<void> {
    const jobs = refs.map(({ agencyId, id }) => ({
      data: { agencyId, id },
      opts: { jobId: `ob-${id}` },
    }));
    try {
      await withinTime(this.#queue.addBulk(jobs));
      this.#say(false);
    } catch {
      // The outbox offers them again when their time is over.
      this.#say(true);
    }
  }

  async stop(): Promise<void> {
    // Takes no more; what is under way ends, however long Redis has been away.
    if (this.work) await withinTime(this.#queue.pause(true, true)).catch(() => undefined);
    await Promise.all(this.#running);
    await withinTime(this.#queue.close(this.#away)).catch(() => undefined);
  }

  /** Once for each time that Redis goes or comes back, not for each attempt. */
  #say(away: boolean): void {
    if (away === this.#away) return;
    this.#away = away;
    if (away) this.#logger.warn('连接不上 Redis，作业暂停派发；恢复后自动补发，不会丢失。');
    else this.#logger.warn('Redis 已恢复，继续派发作业。');
  }
}

/** The client waits for Redis for as long as it takes; a server that stops does not. */
function withinTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('Redis did not answer in time'));
    }, COMMAND_MS);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
