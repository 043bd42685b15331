import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { describeWithRedis, RedisServer } from '../../support/redis.js';
import { exactly, freshWorld, LEASE_SECONDS, sleep, until } from './fault-world.js';
import type { FaultWorld } from './fault-world.js';

/** How often each fault happens; `npm run prove -- faults` has more of them. */
const TIMES = Number(process.env.FAULT_TIMES ?? 10);
/** Fewer than a message is allowed: one that ends every server that touches it is a dead letter. */
const IN_A_ROW = 20;
const BATCH = 8;

jest.setTimeout(120_000 + TIMES * 15_000);

let world: FaultWorld;
beforeEach(async () => {
  world = await freshWorld();
});
afterEach(() => world.drop());

describeWithRedis('with Redis', () => {
  let redis: RedisServer;
  beforeEach(async () => {
    redis = await RedisServer.start();
  });
  afterEach(() => redis.stop());

  it(`killed or emptied ${TIMES} times: no job is lost, none has two effects`, async () => {
    await world.spoiledCase();
    const server = await world.server(redis);
    const worker = await world.worker(redis);
    for (let fault = 0; fault < TIMES; fault += 1) {
      await world.put(BATCH);
      // Some are on their way to Redis, some in it, some are being worked on.
      await sleep(60 * (fault % 10));
      if (fault % 2 === 0) {
        await redis.kill();
        await world.put(1);
        await redis.rise();
      } else {
        expect(await redis.say('FLUSHALL')).toContain('OK');
        await world.put(1);
      }
    }
    await world.allDone();
    expect(await world.tally()).toEqual(exactly(TIMES * (BATCH + 1)));
    expect([server.endedWith, worker.endedWith]).toEqual([null, null]);
  });

  it(`a worker killed in mid-effect ${TIMES} times: the effect is undone, and done by the next`, async () => {
    await world.spoiledCase();
    for (let fault = 0; fault < TIMES; fault += 1) {
      await world.put(BATCH);
      await world.holdEffects();
      const worker = await world.worker(redis);
      await until('a worker is in the middle of an effect', () => world.inEffect());
      await worker.signal('SIGKILL');
      await world.releaseEffects();
    }
    expect((await world.tally()).effects).toBe(0);
    await world.worker(redis);
    await world.allDone();
    expect(await world.tally()).toEqual(exactly(TIMES * BATCH));
  });

  it(`a worker stopped beyond its lease ${TIMES} times: another does the work, and the first leaves it when it wakes`, async () => {
    await world.spoiledCase();
    let sleeper = await world.worker(redis);
    for (let fault = 0; fault < TIMES; fault += 1) {
      await world.holdEffects();
      await world.put(BATCH);
      await until('a worker is in the middle of an effect', () => world.inEffect());
      sleeper.pause(true);
      await world.releaseEffects();
      await sleep(LEASE_SECONDS * 1000);
      const other = await world.worker(redis);
      await world.allDone();
      sleeper.pause(false);
      await sleep(300);
      expect(await world.tally()).toEqual(exactly((fault + 1) * BATCH));
      if (sleeper.endedWith === null) expect(await sleeper.signal('SIGTERM')).toBe(0);
      sleeper = other;
    }
  });

  it(`the server killed ${TIMES} times between commit and relay: what it promised is done`, async () => {
    let inTime = 0;
    for (let fault = 0; fault < TIMES; fault += 1) {
      const server = await world.server(redis);
      await sleep((fault % 5) * 100);
      expect(await world.takeIn()).toBe(201);
      await server.signal('SIGKILL');
      const unsent = await world.rows('select 1 from outbox where offered_until is null');
      inTime += unsent.length;
    }
    expect(inTime).toBeGreaterThan(0);
    await redis.say('FLUSHALL');
    await world.spoil();
    expect(await world.tally()).toMatchObject({ put: TIMES, done: 0 });
    await world.worker(redis);
    await world.allDone();
    expect(await world.tally()).toEqual(exactly(TIMES));
  });
});

describe('without Redis', () => {
  it(`the server killed in mid-effect ${TIMES} times: the same handlers, nothing lost, nothing twice`, async () => {
    const finished = async (): Promise<void> => {
      const server = await world.server();
      await world.allDone();
      await server.signal('SIGTERM');
    };
    await world.spoiledCase();
    for (let fault = 0; fault < TIMES; fault += 1) {
      const server = await world.server();
      await world.holdEffects();
      await world.put(BATCH);
      await until('the server is in the middle of an effect', () => world.inEffect());
      await server.signal('SIGKILL');
      await world.releaseEffects();
      // The same messages are in the middle each time, and are given up once they have taken so many servers with them.
      if (fault % IN_A_ROW === IN_A_ROW - 1) await finished();
    }
    await finished();
    expect(await world.tally()).toEqual(exactly(TIMES * BATCH));
  });
});
