import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { BullCarrier, bullQueue } from '../../../src/platform/queue/bull-carrier.js';
import type { RefQueue } from '../../../src/platform/queue/bull-carrier.js';
import { describeWithRedis, RedisServer } from '../../support/redis.js';
import { sleep, until } from './fault-world.js';

const LEASE_SECONDS = 1;

let redis: RedisServer;
beforeEach(async () => {
  redis = await RedisServer.start();
});
afterEach(() => redis.stop());

describeWithRedis('a queue that has come to a stop', () => {
  it('is replaced, once, and what waits is done', async () => {
    const made: RefQueue[] = [];
    const carrier = new BullCarrier(LEASE_SECONDS, true, () => {
      const queue = bullQueue(redis.url, LEASE_SECONDS);
      // As where Redis was killed while the first one began to listen.
      if (made.length === 0) queue.process = () => Promise.reject(new Error('Connection is closed.'));
      made.push(queue);
      return queue;
    });
    const done: number[] = [];
    try {
      await carrier.start(({ id }) => Promise.resolve(done.push(id)));
      await until('Redis is there', () => Promise.resolve(carrier.free() > 0));
      await carrier.carry([1, 2, 3].map((id) => ({ agencyId: 1, id })));
      await until('they are done', () => Promise.resolve(done.length === 3));
      expect(made).toHaveLength(2);
      // Nothing waits any more: nobody has to do anything.
      await sleep(LEASE_SECONDS * 5000);
      expect([made.length, done.sort()]).toEqual([2, [1, 2, 3]]);
    } finally {
      await carrier.stop();
    }
  }, 60_000);
});
