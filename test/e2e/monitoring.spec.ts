import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { Stopping } from '../../src/platform/process/stopping.js';
import { isLate } from '../../src/platform/schedule/sweep-state.js';
import { Sweeps } from '../../src/platform/schedule/sweeps.js';
import { withClient } from '../../src/platform/database/with-client.js';
import { TestApp } from '../support/http.js';

const TOKEN = 'f0e1d2c3b4a5968778695a4b3c2d1e0f';
const ELSEWHERE = '10.9.9.9';
let server: TestApp;

beforeAll(async () => {
  server = await TestApp.start({ metricsToken: TOKEN, trustedProxies: ['10.0.0.1', 'fd00::/8'] });
});
afterAll(() => server.stop());

const owner = (sql: string): Promise<unknown> =>
  withClient(server.database.ownerUrl, (client) => client.query(sql));

describe('metrics', () => {
  const status = async (options: Partial<InjectOptions>): Promise<number> =>
    (await server.send({ url: '/metrics', ...options })).statusCode;
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  it('are read by a program of this machine, but not by what a proxy of this machine passes on', async () => {
    expect(await status({ remoteAddress: '127.0.0.1' })).toBe(200);
    expect(await status({ remoteAddress: '::1' })).toBe(200);
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via', 'x-request-id'])
      expect([name, await status({ headers: { [name]: '127.0.0.1' } })]).toEqual([name, 401]);
  });

  it('are read from elsewhere with the token, and with no other', async () => {
    const from = { remoteAddress: ELSEWHERE };
    expect(await status({ ...from, headers: bearer(TOKEN) })).toBe(200);
    for (const wrong of [TOKEN.slice(1), `${TOKEN}0`, TOKEN.toUpperCase(), ''])
      expect(await status({ ...from, headers: bearer(wrong) })).toBe(401);
    expect(await status(from)).toBe(401);
    expect(await status({ ...from, headers: { 'x-forwarded-for': '127.0.0.1' } })).toBe(401);
    expect(await status({ remoteAddress: '10.0.0.1', headers: { 'x-forwarded-for': '127.0.0.1' } })).toBe(
      401,
    );
    // A wrong token is no better for coming from here.
    expect(await status({ headers: bearer('wrong') })).toBe(401);
    const refused = await server.send({ url: '/metrics', ...from });
    expect(refused.json()).toMatchObject({ code: 'metrics.refused', status: 401 });
  });

  it('are refused to every token where none is set', async () => {
    const closed = await TestApp.start();
    try {
      for (const token of ['undefined', 'x', TOKEN]) {
        const options = { url: '/metrics', remoteAddress: ELSEWHERE, headers: bearer(token) };
        expect((await closed.send(options)).statusCode).toBe(401);
      }
    } finally {
      await closed.stop();
    }
  });

  const scrape = async (): Promise<string> => (await server.send({ url: '/metrics' })).body;

  it('count requests by pattern and class, with no code, number or name of anything', async () => {
    const visitor = await server.logIn();
    await visitor.get('/agencies/secret-agency/cases/%E7%A7%98%E5%AF%86?q=hidden');
    await server.send({ method: 'DELETE', url: '/secret-path/77' });
    await server.send({ url: '/secret-page' });
    const answer = await server.send({ url: '/metrics' });
    expect(answer.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(answer.body).toContain(
      '_count{method="GET",route="/api/v1/agencies/:code/cases/:caseNo",status="4xx"} 1',
    );
    expect(answer.body).toContain('_count{method="POST",route="/api/v1/session",status="2xx"} 1');
    expect(answer.body).toContain('_count{method="DELETE",route="none",status="4xx"} 1');
    expect(answer.body).not.toMatch(/secret|hidden|%E7|秘密|admin/);
  });

  it('tell how much waits in the queue, since when, and what was given up', async () => {
    await owner(`
      insert into agency (id, code, name, level, kind) overriding system value values (9001, 'zz', '某县', 'county', 'government');
      insert into outbox (agency_id, topic, key, payload, due_at, dead_at) values
        (9001, 'x', '1', '{}', now() - interval '90 seconds', null), (9001, 'x', '2', '{}', now(), null),
        (9001, 'x', '3', '{}', now() - interval '1 day', now())`);
    const text = await scrape();
    expect(text).toContain('gongkai_queue_messages{state="waiting"} 2');
    expect(text).toContain('gongkai_queue_messages{state="dead"} 1');
    expect(Number(/^gongkai_queue_lag_seconds (\S+)$/m.exec(text)![1])).toBeCloseTo(90, -1);
    await owner('delete from outbox');
    expect(await scrape()).toMatch(/^gongkai_queue_lag_seconds 0$/m);
  });

  it('tell what the connections to the database do, and which version this is', async () => {
    const busy = (text: string): number =>
      Number(/^gongkai_database_connections\{state="busy"\} (\d+)$/m.exec(text)![1]);
    const before = busy(await scrape());
    const runner = server.app.get(DataSource).createQueryRunner();
    await runner.connect();
    const text = await scrape();
    await runner.release();
    expect(busy(text)).toBe(before + 1);
    expect(text).toMatch(/^gongkai_database_connections\{state="limit"\} \d+$/m);
    expect(text).toMatch(/^gongkai_database_waiting \d+$/m);
    expect(text).toMatch(/^gongkai_build_info\{version="\d+\.\d+\.\d+",node="\d+\.\d+\.\d+"\} 1$/m);
  });

  it('go on without what the database is asked for, while it is away', async () => {
    await owner('alter function queue_state() rename to queue_state_away');
    const text = await scrape();
    expect(text).not.toMatch(/^gongkai_queue_lag_seconds /m);
    expect(text).toMatch(/^gongkai_sweeps_late 0$/m);
    expect(text).toMatch(/^gongkai_gauge_failures_total\{gauge="gongkai_queue_lag_seconds"\} 1$/m);
    await owner('alter function queue_state_away() rename to queue_state');
    expect(await scrape()).toMatch(/^gongkai_queue_lag_seconds 0$/m);
  });
});

it('operations say of every sweep, and of no other, what it does', () => {
  const text = readFileSync(join(__dirname, '..', '..', 'docs', 'operations.md'), 'utf8');
  const table = /^\| sweep .*\n((?:\|.*\n)+)/m.exec(text)![1]!;
  const named = table.split('\n').flatMap((line) => (line.split('|')[1] ?? '').match(/\w+\.\w+/g) ?? []);
  const sweeps = server.app.get(Sweeps).all.map(({ name }) => name);
  expect(named.sort()).toEqual(sweeps.sort());
});

describe('/health/schedule', () => {
  const asked = () => server.send({ url: '/health/schedule' });

  it('is content with a new installation, for ten minutes', async () => {
    expect((await asked()).statusCode).toBe(200);
    const never = { name: 'x', everySeconds: 60, ageSeconds: undefined };
    expect([isLate(never, 599), isLate(never, 601)]).toEqual([false, true]);
    const ranIn = (seconds: number) => isLate({ ...never, ageSeconds: -seconds }, 0);
    expect([ranIn(59), ranIn(61)]).toEqual([false, true]);
  });

  it('names what has not run for its interval and ten minutes more, whoever should have run it', async () => {
    const [first, second] = server.app.get(Sweeps).all;
    await owner(`
      insert into sweep (name, ran_at) values
        ('${first!.name}', clock_timestamp() - interval '${first!.everySeconds + 590} seconds'),
        ('${second!.name}', clock_timestamp() - interval '${second!.everySeconds + 610} seconds'),
        ('of.an-older-release', '2020-01-01')`);
    const answer = await asked();
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      503,
      'application/problem+json; charset=utf-8',
    ]);
    expect(answer.json()).toMatchObject({ code: 'schedule.late', facts: { sweeps: [second!.name] } });
    expect((await server.send({ url: '/api/v1/health/schedule' })).statusCode).toBe(503);
    const text = (await server.send({ url: '/metrics' })).body;
    expect(text).toMatch(/^gongkai_sweeps_late 1$/m);
    const age = (name: string): number =>
      Number(new RegExp(`^gongkai_sweep_age_seconds\\{sweep="${name}"\\} (\\S+)$`, 'm').exec(text)![1]);
    expect(age(second!.name)).toBeCloseTo(second!.everySeconds + 610, -1);
    expect(text).toContain(`gongkai_sweep_interval_seconds{sweep="${second!.name}"} ${second!.everySeconds}`);
    // It runs, wherever it be.
    await owner(`update sweep set ran_at = clock_timestamp() where name = '${second!.name}'`);
    expect((await asked()).statusCode).toBe(200);
  });
});

describe('the number of a request', () => {
  const OF_NGINX = '0123456789abcdef0123456789abcdef';
  const numberFor = async (options: Partial<InjectOptions>): Promise<unknown> =>
    (await server.send({ url: '/health', ...options })).headers['x-request-id'];

  it('is that of a proxy that is believed, and our own otherwise', async () => {
    const headers = { 'x-request-id': OF_NGINX };
    expect(await numberFor({ headers, remoteAddress: '10.0.0.1' })).toBe(OF_NGINX);
    expect(await numberFor({ headers, remoteAddress: '::ffff:10.0.0.1' })).toBe(OF_NGINX);
    expect(await numberFor({ headers, remoteAddress: 'fd00::7' })).toBe(OF_NGINX);
    expect(await numberFor({ headers, remoteAddress: '10.0.0.2' })).toMatch(/^[\da-f-]{36}$/);
    for (const said of ['110105199003072316', 'x'.repeat(32), `${OF_NGINX}0`, '赵敏'])
      expect(
        await numberFor({ headers: { 'x-request-id': encodeURI(said) }, remoteAddress: '10.0.0.1' }),
      ).toMatch(/^[\da-f]{8}-/);
  });

  it('stands in every answer, and in the body of a refusal that is our fault', async () => {
    for (const url of ['/none', '/%', '/api/v1/agencies'])
      expect([url, await numberFor({ url })]).toEqual([url, expect.stringMatching(/^[\da-f-]{36}$/)]);
    server.app.get(Stopping).begin();
    const answer = await server.send({ url: '/ready' });
    expect([answer.statusCode, answer.headers.connection]).toEqual([503, 'close']);
    expect(answer.json()).toMatchObject({
      code: 'service.stopping',
      facts: { correlationId: answer.headers['x-request-id'] },
    });
    expect((await server.send({ url: '/health' })).statusCode).toBe(200);
  });
});
