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
/** Leases that pass without a job before one looks whether any waits. */
const STUCK_LEASES = 3;
/** Bull would come to wait twenty seconds between its attempts to reach Redis again. */
const LONGEST_WAIT_MS = 2000;

export type RefQueue = Bull.Queue<MessageRef>;

export const bullQueue = (redisUrl: string, leaseSeconds: number): RefQueue =>
  new Bull<MessageRef>(NAME, redisUrl, {
    redis: { retryStrategy: (attempt) => Math.min(attempt * 100, LONGEST_WAIT_MS) },
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

/** Brings messages through Redis, which may be killed, emptied or away: what is lost there is offered again. */
export class BullCarrier implements Carrier {
  readonly offeredForSeconds: number;
  #queue: RefQueue;
  readonly #logger = new Logger('queue');
  readonly #running = new Set<Promise<unknown>>();
  #away = false;
  #taken = performance.now();
  #watch: NodeJS.Timeout | undefined;

  constructor(
    leaseSeconds: number,
    private readonly work: boolean,
    /** Called again for another one, where one has come to a stop. */
    private readonly makeQueue: () => RefQueue,
  ) {
    this.offeredForSeconds = leaseSeconds;
    this.#queue = this.#open();
  }

  async start(run: (ref: MessageRef) => Promise<unknown>): Promise<void> {
    if (!this.work) return;
    this.#process(run);
    this.#watch = setInterval(() => {
      this.#reviveIfStuck(run).catch(() => undefined);
    }, this.offeredForSeconds * 1000);
    await Promise.resolve();
  }

  #open(): RefQueue {
    const queue = this.makeQueue();
    queue.on('error', () => {
      this.#say(true);
    });
    return queue;
  }

  #process(run: (ref: MessageRef) => Promise<unknown>): void {
    // The promise ends with the queue.
    void this.#queue
      .process(AT_ONCE, async ({ data: { agencyId, id } }) => {
        this.#taken = performance.now();
        const job = run({ agencyId, id });
        this.#running.add(job);
        await job.finally(() => this.#running.delete(job));
      })
      .catch(() => undefined);
  }

  /**
   * A queue whose Redis was killed at the wrong moment may take nothing any more, although jobs wait and Redis answers: then
   * another one takes its place. Should the old one wake up, the lease of a message keeps them apart.
   */
  async #reviveIfStuck(run: (ref: MessageRef) => Promise<unknown>): Promise<void> {
    const queue = this.#queue;
    const idleMs = performance.now() - this.#taken;
    if (this.#running.size > 0 || idleMs < STUCK_LEASES * this.offeredForSeconds * 1000) return;
    if (queue.client.status !== 'ready' || (await withinTime(queue.getWaitingCount())) === 0) return;
    if (queue !== this.#queue || this.#watch === undefined) return;
    this.#logger.warn('Redis 里有作业而没有取到，正在重新连接。');
    this.#taken = performance.now();
    this.#queue = this.#open();
    this.#process(run);
    await withinTime(queue.close(true)).catch(() => undefined);
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
    clearInterval(this.#watch);
    this.#watch = undefined;
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
