import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { proofNote } from '../../support/proof-note.js';
import { describeWithRedis, RedisServer } from '../../support/redis.js';
import { exactly, freshWorld, sleep } from './fault-world.js';
import type { FaultWorld } from './fault-world.js';

const figure = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
/** `npm run prove -- redis` has more of them. */
const JOBS = figure('REDIS_JOBS', 300);
const KILLS = figure('REDIS_KILLS', 3);
const AWAY_SECONDS = figure('REDIS_AWAY_SECONDS', 8);
const WORKERS = 2;

jest.setTimeout(300_000 + JOBS * 300 + KILLS * 10_000 + AWAY_SECONDS * 1000);

let world: FaultWorld;
let redis: RedisServer;
beforeEach(async () => {
  world = await freshWorld();
  redis = await RedisServer.start();
});
afterEach(async () => {
  await world.drop();
  await redis.stop();
});

describeWithRedis('Redis, which writes nothing down', () => {
  it(`killed ${KILLS} times, emptied as often, and away for ${AWAY_SECONDS} s during ${JOBS} jobs: none lost, none twice`, async () => {
    await world.spoiledCase();
    const server = await world.server(redis);
    const workers = await Promise.all(Array.from({ length: WORKERS }, () => world.worker(redis)));
    let left = JOBS;
    const put = async (share: number): Promise<void> => {
      const count = Math.min(left, Math.floor(JOBS * share));
      left -= count;
      await world.put(count);
    };
    const share = 0.7 / (3 * KILLS);
    for (let kill = 0; kill < KILLS; kill += 1) {
      await put(share);
      // Some are on their way to Redis, some in it, some are being worked on.
      await sleep(70 * (kill % 10));
      await redis.kill();
      await put(share);
      await redis.rise();
      await put(share);
      await sleep(130 * (kill % 7));
      expect(await redis.say('FLUSHALL')).toContain('OK');
    }
    await put(0.1);
    await redis.kill();
    await put(0.1);
    await sleep((AWAY_SECONDS * 1000) / 2);
    // Nobody at a desk notices: the message about the case waits with the others.
    expect(await world.takeIn()).toBe(201);
    await sleep((AWAY_SECONDS * 1000) / 2);
    await redis.rise();
    await world.put(left);
    await world.allDone();
    expect(await world.tally()).toEqual({ ...exactly(JOBS + 1), effects: JOBS });
    expect([server, ...workers].map(({ endedWith }) => endedWith)).toEqual([null, null, null]);
    proofNote(
      `${JOBS} jobs, Redis killed ${KILLS} times, emptied ${KILLS} times, away for ${AWAY_SECONDS} s: 0 lost, ${JOBS} effects`,
    );
  });
});
