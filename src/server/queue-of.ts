import type { Config } from '../platform/config/config.js';
import type { QueueSettings } from '../platform/queue/queue-settings.js';

/** With Redis the server only offers work, and workers do it; without, it does it itself. */
export const queueOfServer = ({ redisUrl, jobLeaseSeconds: leaseSeconds }: Config): QueueSettings =>
  redisUrl === undefined
    ? { carrier: 'here', work: true, leaseSeconds }
    : { carrier: 'redis', redisUrl, work: false, leaseSeconds };

/** A worker without Redis works on its own, which several may do beside each other. */
export const queueOfWorker = ({ redisUrl, jobLeaseSeconds: leaseSeconds }: Config): QueueSettings => ({
  carrier: redisUrl === undefined ? 'here' : 'redis',
  redisUrl,
  work: true,
  leaseSeconds,
});
