import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { DeadLetters } from '../../../src/platform/queue/dead-letters.js';
import { waitAfter } from '../../../src/platform/queue/job-runner.js';
import type { MessageRef } from '../../../src/platform/queue/message.js';
import { NotYet } from '../../../src/platform/queue/not-yet.js';
import { Outbox } from '../../../src/platform/queue/outbox.js';
import { AGENCIES, HANDLER, QueueWorld, TOPIC } from './queue-world.js';
import type { Participant } from './queue-world.js';

let world: QueueWorld;
let one: Participant;
let others: Participant[];
const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);

beforeAll(async () => {
  world = await QueueWorld.create();
  one = await world.join();
  others = [await world.join(), await world.join()];
});
afterAll(() => world.drop());
afterEach(async () => {
  logged.mockClear();
  await world.clear();
});

const message = async ({ id }: MessageRef): Promise<Record<string, unknown>> =>
  (
    await world.rows(
      `select attempts, progress, last_error, done_at is not null as done, dead_at is not null as dead,
              extract(epoch from due_at - clock_timestamp())::float8 as "dueIn" from outbox where id = $1`,
      [id],
    )
  )[0]!;
const makeDue = (): Promise<unknown> =>
  world.rows(`update outbox set due_at = clock_timestamp(), offered_until = null, leased_until = null`);
const keys = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `k${String(n).padStart(3, '0')}`);

describe('a message', () => {
  it('is there with the change that put it, or neither is', async () => {
    const failing = one.tenant.run({ agencyId: 1, scope: 'own' }, async (manager) => {
      await new Outbox().put(manager, { agencyId: 1, topic: TOPIC, key: 'gone', payload: {} });
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    expect(await world.rows('select 1 from outbox')).toEqual([]);
  });

  it('is put once for the same work, and belongs to one agency', async () => {
    const first = await world.put(one, 1, 'same');
    expect(await world.put(one, 1, 'same')).toEqual(first);
    expect((await world.put(one, 2, 'same'))[0]!.id).not.toBe(first[0]!.id);
    await expect(
      one.tenant.run({ agencyId: 1, scope: 'own' }, (manager) =>
        new Outbox().put(manager, { agencyId: 2, topic: TOPIC, key: 'foreign', payload: {} }),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('has one effect, however often and by however many it is brought at once', async () => {
    const refs = (await Promise.all(AGENCIES.map((agency) => world.put(one, agency, ...keys(20))))).flat();
    const runners = [one, ...others].map((participant) => participant.runner());
    const outcomes = await Promise.all(
      refs.flatMap((ref) => runners.flatMap((runner) => [runner.run(ref), runner.run(ref)])),
    );
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(refs.length);
    expect(outcomes.filter((outcome) => outcome === 'failed')).toEqual([]);
    const counts = await world.rows(
      'select agency_id, count(*)::int, count(distinct key)::int as keys from effect group by 1 order by 1',
    );
    expect(counts).toEqual(AGENCIES.map((agency) => ({ agency_id: agency, count: 20, keys: 20 })));
  });

  it('whose time has not come waits for it, and has not been tried', async () => {
    const [ref] = await world.put(one, 1, 'later');
    const later = { prepare: () => Promise.reject(new NotYet(new Date(Date.now() + 3_600_000))) };
    expect(await one.runner(later).run(ref!)).toBe('putOff');
    const found = await message(ref!);
    expect(found).toMatchObject({ attempts: 0, last_error: null, done: false, dead: false });
    expect(Math.round((found.dueIn as number) / 60)).toBe(60);
    expect(await one.queue.offer(10, 30)).toEqual([]);
    expect(logged).not.toHaveBeenCalled();
    await makeDue();
    expect(await one.runner().run(ref!)).toBe('done');
  });

  it('that was done is never done again, even where the outbox says otherwise', async () => {
    const [ref] = await world.put(one, 1, 'again');
    expect(await one.runner().run(ref!)).toBe('done');
    await world.rows('update outbox set done_at = null');
    expect(await one.runner().run(ref!)).toBe('lost');
    expect(await world.effects()).toEqual(['again']);
    expect(await message(ref!)).toMatchObject({ done: true });
  });

  it('shows how far its work is', async () => {
    const [ref] = await world.put(one, 1, 'slow');
    const seen: unknown[] = [];
    const runner = one.runner({
      prepare: async (_message, progress) => {
        await progress(40.6);
        seen.push((await message(ref!)).progress);
      },
    });
    await runner.run(ref!);
    seen.push((await message(ref!)).progress);
    expect(seen).toEqual([40, 100]);
  });
});

describe('work that fails', () => {
  const broken = { effect: () => Promise.reject(new Error('a name that somebody typed')) };

  it('leaves nothing behind and is tried again after a while, not at once', async () => {
    const [ref] = await world.put(one, 1, 'fails');
    const runner = one.runner({
      effect: async (manager, it, made) => {
        await HANDLER.effect(manager, it, made as null);
        throw new TypeError('a name that somebody typed');
      },
    });
    expect(await runner.run(ref!)).toBe('failed');
    expect(await world.effects()).toEqual([]);
    expect(await world.rows('select 1 from inbox')).toEqual([]);
    const { dueIn, ...rest } = await message(ref!);
    expect(rest).toEqual({ attempts: 1, progress: 0, last_error: 'TypeError', done: false, dead: false });
    expect(dueIn as number).toBeGreaterThan(0.2);
    expect(await one.queue.offer(10, 30)).toEqual([]);
    expect(String(logged.mock.calls)).not.toContain('somebody typed');
    await makeDue();
    expect(await one.queue.offer(10, 30)).toEqual([ref]);
    expect(await one.runner().run(ref!)).toBe('done');
    expect(await world.effects()).toEqual(['fails']);
  });

  it('waits twice as long each time, at most ten minutes, and not all at the same moment', () => {
    expect([1, 2, 3, 4, 10, 20].map((attempt) => waitAfter(attempt, 0.5))).toEqual([1, 2, 4, 8, 512, 600]);
    expect([waitAfter(3, 0), waitAfter(3, 1)]).toEqual([2, 6]);
    expect(new Set(Array.from({ length: 20 }, () => waitAfter(5))).size).toBeGreaterThan(10);
  });

  it('is given up after twelve attempts, is told so, and is counted', async () => {
    const [ref] = await world.put(one, 1, 'hopeless');
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      expect(await message(ref!)).toMatchObject({ dead: false });
      expect(await one.runner(broken).run(ref!)).toBe('failed');
      await makeDue();
    }
    expect(await message(ref!)).toMatchObject({ attempts: 12, dead: true, done: false, last_error: 'Error' });
    expect(String(logged.mock.calls.at(-1))).toContain(
      `作业 ${TOPIC} ${ref!.id} 第 12 次失败（Error），不再重试`,
    );
    expect(await one.queue.offer(10, 30)).toEqual([]);
    expect(await one.runner().run(ref!)).toBe('skipped');
    expect(await one.queue.state()).toEqual({ waiting: 0, dead: 1, oldest: null, lagSeconds: 0 });
  });

  it('and was given up is told of again and again, until somebody has it tried anew', async () => {
    const warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    const dead = new DeadLetters(one.system, one.tenant);
    await dead.remind();
    expect(warned).not.toHaveBeenCalled();
    const [ref] = await world.put(one, 2, 'given up');
    await world.rows(`update outbox set attempts = 12, last_error = 'EIO', dead_at = now()`);
    await dead.remind();
    expect(String(warned.mock.calls)).toContain('有 1 项作业多次失败');
    expect(await dead.list()).toMatchObject([
      { agency: 'bb', topic: TOPIC, key: 'given up', attempts: 12, error: 'EIO', at: expect.any(Date) },
    ]);
    expect(await dead.revive()).toBe(1);
    expect(await one.queue.offer(9, 30)).toEqual([ref]);
    expect(await one.runner().run(ref!)).toBe('done');
    expect(await dead.revive()).toBe(0);
    warned.mockRestore();
  });

  it('and takes its worker along each time is given up too', async () => {
    const [ref] = await world.put(one, 1, 'killer');
    for (let kill = 1; kill <= 24; kill += 1) {
      expect(await one.queue.lease(ref!, 30)).toBeDefined();
      await makeDue();
    }
    expect(await one.runner().run(ref!)).toBe('failed');
    expect(await message(ref!)).toMatchObject({ dead: true, last_error: 'worker.lost' });
  });

  it('because nobody knows its topic is tried again, as during an update', async () => {
    const [ref] = await world.put(one, 1, 'later');
    await world.rows(`update outbox set topic = 'test.unknown'`);
    expect(await one.runner().run(ref!)).toBe('failed');
    expect(await message(ref!)).toMatchObject({ dead: false, done: false });
  });
});

describe('a lease', () => {
  it('keeps others away while it is renewed, longer than it lasts', async () => {
    const [ref] = await world.put(one, 1, 'long');
    const work = one.runner({ prepare: () => new Promise((resolve) => setTimeout(resolve, 2600)) }, 1);
    const running = work.run(ref!);
    for (let look = 0; look < 10; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await others[0]!.runner().run(ref!)).toBe('skipped');
    }
    expect(await running).toBe('done');
  });

  it('that was lost takes the right to finish away: the work is done once, by the other', async () => {
    const [ref] = await world.put(one, 1, 'stolen');
    let wake = (): void => undefined;
    const asleep = new Promise<void>((resolve) => (wake = resolve));
    const sleeper = one.runner({ prepare: () => asleep }).run(ref!);
    while ((await message(ref!)).attempts === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await makeDue();
    expect(await others[0]!.runner().run(ref!)).toBe('done');
    wake();
    expect(await sleeper).toBe('lost');
    expect(await world.effects()).toEqual(['stolen']);
  });

  it('ends a transaction whose worker sleeps in it, and its locks', async () => {
    const [ref] = await world.put(one, 1, 'asleep');
    const runner = one.runner(
      {
        effect: async (manager, it, made) => {
          await HANDLER.effect(manager, it, made as null);
          await new Promise((resolve) => setTimeout(resolve, 2000));
          await manager.query('select 1');
        },
      },
      1,
    );
    expect(await runner.run(ref!)).toBe('failed');
    expect(await world.effects()).toEqual([]);
    await makeDue();
    expect(await one.runner().run(ref!)).toBe('done');
    expect(await world.effects()).toEqual(['asleep']);
  });
});

describe('what is offered', () => {
  it('is offered to one of many that ask at once, and to another only when its time is over', async () => {
    for (const agency of AGENCIES) await world.put(one, agency, ...keys(30));
    const offers = await Promise.all([one, ...others, one, ...others].map(({ queue }) => queue.offer(20, 1)));
    const ids = offers.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(90);
    expect(await one.queue.offer(200, 1)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await one.queue.offer(200, 1)).toHaveLength(90);
  });

  it('passes over what somebody is looking at, and waits for nobody', async () => {
    const [held, free] = await world.put(one, 1, 'held', 'free');
    await one.tenant.run({ agencyId: 1, scope: 'own' }, async (manager) => {
      await manager.query('select 1 from outbox where id = $1 for update', [held!.id]);
      expect(await others[0]!.queue.offer(10, 30)).toEqual([free]);
    });
    expect(await others[0]!.queue.offer(10, 30)).toEqual([held]);
  });

  it('is what waited longest, and never what is done or worked on', async () => {
    const refs = await world.put(one, 1, 'a', 'b', 'c', 'd');
    await one.runner().run(refs[0]!);
    await one.queue.lease(refs[1]!, 30);
    await world.rows(`update outbox set due_at = due_at - interval '1 hour' where key = 'd'`);
    expect(await one.queue.offer(1, 30)).toEqual([refs[3]]);
    expect(await one.queue.offer(9, 30)).toEqual([refs[2]]);
  });
});
