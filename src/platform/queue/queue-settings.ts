/** How a process takes part in the work of the queue. */
export interface QueueSettings {
  /** `here`: within the process; `redis`: offered to Redis, and worked on by whoever has `work`; `off`: by nobody (tests, tools). */
  readonly carrier: 'here' | 'redis' | 'off';
  /** Present with `redis`. */
  readonly redisUrl?: string | undefined;
  /** Whether this process works on what Redis brings. */
  readonly work: boolean;
  /** Whoever has worked for so long without a sign of life has died, and another begins anew. */
  readonly leaseSeconds: number;
}
export const QUEUE_SETTINGS = Symbol('queue settings');

export const NO_QUEUE: QueueSettings = { carrier: 'off', work: false, leaseSeconds: 60 };
