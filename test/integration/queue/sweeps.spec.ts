import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { QueueClock } from '../../../src/platform/queue/queue-clock.js';
import { QueueRetention } from '../../../src/platform/queue/queue-retention.js';
import { IntakeRetention } from '../../../src/cases/intake-retention.js';
import { BatchesRetention } from '../../../src/annual-reports/batches/batches-retention.js';
import { ReportBuildsRetention } from '../../../src/reports/builds/report-builds-retention.js';
import { Sweeps } from '../../../src/platform/schedule/sweeps.js';
import { QueueWorld } from './queue-world.js';
import type { Participant } from './queue-world.js';

const EVERY_SECONDS = 3600;
let world: QueueWorld;
let replicas: Participant[];
const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
const warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);

beforeAll(async () => {
  world = await QueueWorld.create();
  replicas = await Promise.all(Array.from({ length: 5 }, () => world.join()));
});
afterAll(() => world.drop());
beforeEach(async () => {
  logged.mockClear();
  await world.clear();
  await world.rows('delete from sweep');
});

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const slotPasses = (): Promise<unknown> =>
  world.rows(`update sweep set ran_at = ran_at - make_interval(secs => ${EVERY_SECONDS})`);
function sweepsOf({ system }: Participant, name: string, run: () => Promise<unknown>): Sweeps {
  const sweeps = new Sweeps(system);
  sweeps.add({ name, everySeconds: EVERY_SECONDS, run });
  return sweeps;
}

describe('a sweep', () => {
  it.each([1, 2, 5])('acts once for each slot under %d servers', async (count) => {
    let acted = 0;
    const servers = replicas.slice(0, count).map((replica) =>
      sweepsOf(replica, `test.${count}`, async () => {
        acted += 1;
        await sleep(20);
      }),
    );
    for (let slot = 1; slot <= 4; slot += 1) {
      const rounds = [1, 2, 3].flatMap(() => servers.map((server) => server.runDue()));
      const ran = (await Promise.all(rounds)).flat();
      expect([slot, ran, acted]).toEqual([slot, [`test.${count}`], slot]);
      await slotPasses();
    }
  });

  it('that fails is due still, is told of, and keeps no other from running', async () => {
    const sweeps = new Sweeps(replicas[0]!.system);
    let works = false;
    const add = (name: string, run: () => Promise<unknown>): void => {
      sweeps.add({ name, everySeconds: EVERY_SECONDS, run });
    };
    add('test.broken', () => (works ? Promise.resolve() : Promise.reject(new RangeError('张三'))));
    add('test.sound', () => Promise.resolve());
    expect(await sweeps.runDue()).toEqual(['test.sound']);
    expect(String(logged.mock.calls)).toContain('test.broken 没有完成（RangeError）');
    expect(String(logged.mock.calls)).not.toContain('张三');
    works = true;
    expect(await sweeps.runDue()).toEqual(['test.broken']);
    expect(await sweeps.runDue()).toEqual([]);
  });

  it('is taken from a server that has stood still in it for too long', async () => {
    let wake = (): void => undefined;
    const asleep = new Promise<void>((resolve) => (wake = resolve));
    const [stopped, sound] = replicas.slice(0, 2).map(({ system }) => new Sweeps(system));
    const sweep = { name: 'test.stopped', everySeconds: EVERY_SECONDS, mostSeconds: 1 };
    stopped!.add({ ...sweep, run: () => asleep });
    sound!.add({ ...sweep, run: () => Promise.resolve() });
    const first = stopped!.runDue();
    const ran = async (): Promise<string[]> => {
      for (;;) {
        const names = await sound!.runDue();
        if (names.length > 0) return names;
        await sleep(50);
      }
    };
    await sleep(200);
    expect(await sound!.runDue()).toEqual([]);
    expect(await ran()).toEqual(['test.stopped']);
    wake();
    expect(await first).toEqual([]);
    expect(String(logged.mock.calls)).toContain('test.stopped 没有完成');
  });

  it('is passed over by whoever comes while another runs it', async () => {
    let end = (): void => undefined;
    const long = new Promise<void>((resolve) => (end = resolve));
    const first = sweepsOf(replicas[0]!, 'test.long', () => long).runDue();
    const second = sweepsOf(replicas[1]!, 'test.long', () => Promise.resolve());
    const locked = `select 1 from pg_locks where relation = 'sweep'::regclass and mode = 'RowShareLock'`;
    while ((await world.rows(locked)).length === 0) await sleep(10);
    expect(await second.runDue()).toEqual([]);
    end();
    expect(await first).toEqual(['test.long']);
  });

  it('that ran in the future, by a clock that was put right since, is due', async () => {
    const sweeps = sweepsOf(replicas[0]!, 'test.ahead', () => Promise.resolve());
    await world.rows(
      `insert into sweep (name, ran_at) values ('test.ahead', clock_timestamp() + interval '1 year')`,
    );
    expect(await sweeps.runDue()).toEqual(['test.ahead']);
    expect(await sweeps.runDue()).toEqual([]);
  });

  it('has a name of its own', () => {
    const sweeps = sweepsOf(replicas[0]!, 'test.same', () => Promise.resolve());
    expect(() => {
      sweeps.add({ name: 'test.same', everySeconds: 1, run: () => Promise.resolve() });
    }).toThrow('two sweeps called test.same');
  });
});

describe('the queue, after a clock that ran ahead was put right', () => {
  it('has now what only that clock can have put off, and leaves what waits for its time, or is being worked on', async () => {
    const [replica] = replicas;
    const keys = [
      'recorded',
      'failed',
      'put-off',
      'offered',
      'leased',
      'quiet',
      'retried',
      'worked-on',
      'done',
    ];
    await world.put(replica!, 1, ...keys);
    await world.rows(`
      update outbox set recorded_at = now() + interval '1 year', due_at = now() + interval '1 year' where key = 'recorded';
      update outbox set last_error = 'x', due_at = now() + interval '1 day' where key = 'failed';
      update outbox set due_at = now() + interval '1 year' where key in ('put-off', 'done');
      update outbox set offered_until = now() + interval '1 year' where key = 'offered';
      update outbox set leased_until = now() + interval '1 year', lease = gen_random_uuid() where key = 'leased';
      update outbox set due_at = now() + interval '9 days' where key = 'quiet';
      update outbox set last_error = 'x', due_at = now() + interval '10 minutes' where key = 'retried';
      update outbox set leased_until = now() + interval '1 minute', lease = gen_random_uuid() where key = 'worked-on';
      update outbox set done_at = now() where key = 'done'`);
    const clock = new QueueClock(replica!.system, replica!.tenant, new Sweeps(replica!.system));
    expect(await clock.setRight()).toBe(5);
    expect(await clock.setRight()).toBe(0);
    const offered = await replica!.queue.offer(20, 60);
    const found = await world.rows<{ key: string }>('select key from outbox where id = any($1) order by id', [
      offered.map(({ id }) => id),
    ]);
    expect(found.map(({ key }) => key)).toEqual(keys.slice(0, 5));
    expect(warned).toHaveBeenCalledWith(expect.stringContaining('有 5 项作业的时间在未来'));
  });
});

describe('what is kept for a time only', () => {
  it('messages that were done a month ago go, with documents that they built; others stay', async () => {
    const [replica] = replicas;
    await world.put(replica!, 1, 'old', 'new', 'waits', 'dead');
    await world.put(replica!, 2, 'old');
    await world.rows(`
      insert into report_build (agency_id, id, year, scope, formats, requested_by, requested_at)
        values (1, 71, 2024, 'own', '{json}', 'zhang', now()), (1, 72, 2024, 'own', '{json}', 'zhang', now());
      insert into report_file values (1, 71, 'json', 'n', 'application/json', repeat('a', 64), '{}');
      insert into outbox (agency_id, topic, key, payload, done_at)
        values (1, 'report.build', '71', '{}', now() - interval '31 days'), (1, 'report.build', '72', '{}', now());
      insert into report_batch (agency_id, id, year, formats, requested_by, requested_at)
        values (1, 71, 2024, '{docx}', 'zhang', now()), (1, 7, 2024, '{docx}', 'zhang', now());
      insert into report_batch_item (agency_id, batch_id, position, member_id, code, name, scope, state)
        values (1, 71, 1, 1, 'a', 'a', 'own', 'none'), (1, 7, 1, 1, 'a', 'a', 'own', 'none');
      insert into report_batch_file values (1, 71, 1, 'docx', 'n', encode(sha256('x'), 'hex'), 'x');
      insert into outbox (agency_id, topic, key, payload, done_at)
        values (1, 'report.batchItem', '71/1', '{}', now() - interval '31 days'), (1, 'report.batchItem', '7/1', '{}', now());
      update outbox set done_at = now() - interval '31 days' where key = 'old';
      update outbox set done_at = now() - interval '29 days' where key = 'new';
      update outbox set dead_at = now() - interval '99 days' where key = 'dead'`);
    const sweeps = new Sweeps(replica!.system);
    expect(await new QueueRetention(replica!.system, replica!.tenant, sweeps).clear()).toBe(4);
    expect(await new BatchesRetention(replica!.system, replica!.tenant, sweeps).clear()).toBe(1);
    expect(await new ReportBuildsRetention(replica!.system, replica!.tenant, sweeps).clear()).toBe(1);
    const left = await world.rows<{ key: string }>('select key from outbox order by key');
    expect(left.map(({ key }) => key)).toEqual(['7/1', '72', 'dead', 'new', 'waits']);
    expect(await world.rows('select id::int from report_build')).toEqual([{ id: 72 }]);
    expect(await world.rows('select 1 from report_file')).toEqual([]);
    expect(await world.rows('select batch_id::int as id from report_batch_item')).toEqual([{ id: 7 }]);
    expect(await world.rows('select 1 from report_batch_file')).toEqual([]);
  });

  it('idempotency keys go after ninety days', async () => {
    const [replica] = replicas;
    await world.rows(`insert into intake_request (agency_id, account_id, key, fingerprint, recorded_at)
      values (1, 1, 'old', '\\x00', now() - interval '91 days'), (2, 1, 'new', '\\x00', now() - interval '89 days')`);
    const sweeps = new Sweeps(replica!.system);
    expect(await new IntakeRetention(replica!.system, replica!.tenant, sweeps).clear()).toBe(1);
    expect(await world.rows('select key from intake_request')).toEqual([{ key: 'new' }]);
  });
});
