import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { superuserUrl } from '../../../src/platform/database/embedded-database.js';
import { proofNote } from '../../support/proof-note.js';
import { describeWithNginx } from '../../support/nginx.js';
import type { NginxServer } from '../../support/nginx.js';
import type { SecureAnswer, SecureClient } from '../../support/secure-client.js';
import { ComposeWorld, filledIn } from './compose-world.js';
import { sleep, until } from './fault-world.js';
import { Load } from './load.js';

const PASSWORD = 'Correct-Horse-7';
const VARIABLES: Record<string, string> = {
  ...filledIn(),
  PUBLIC_URL: 'https://localhost',
  GONGKAI_ADMIN_PASSWORD: PASSWORD,
  GONGKAI_DRAIN_SECONDS: '1',
};
const SERVERS = ['api-1', 'api-2'];

/** What nginx says of a request. */
interface Passed {
  readonly requestId: string;
  readonly method: string;
  readonly server: string;
  readonly answers: string;
}

describeWithNginx('two servers behind nginx', () => {
  let world: ComposeWorld;
  let nginx: NginxServer;
  let client: SecureClient;
  let loggedIn: SecureAnswer;

  const passed = (): Passed[] =>
    nginx.log
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Passed);
  const agency = (code: string) => ({ code, name: `${code}县人民政府`, level: 'county', kind: 'government' });
  const post = (path: string, body: object): Promise<SecureAnswer> =>
    client.send(`/api/v1${path}`, { method: 'POST', body });

  /** Whoever asks for an agency waits, until it is released. */
  const holdAgencies = async (): Promise<() => Promise<void>> => {
    const holder = new pg.Client({ connectionString: superuserUrl(world.postgres, 'gongkai') });
    await holder.connect();
    await holder.query('begin; lock table agency in access exclusive mode');
    return async () => {
      await holder.query('commit');
      await holder.end();
    };
  };
  const waiting = (count: number): Promise<void> =>
    until(`${count} wait`, async () => {
      const [found] = await world.rows<{ count: number }>(
        `select count(*)::int from pg_stat_activity where wait_event_type = 'Lock' and datname = 'gongkai'`,
      );
      return found!.count === count;
    });

  const change = (method: string, path: string, body?: object): Promise<SecureAnswer> =>
    client.send(`/api/v1/agencies/after-1/${path}`, { method, ...(body && { body }) });

  /** Starts it, and waits until nginx has found it again, as the health check of compose leaves it the time to. */
  const startAgain = async (name: string): Promise<void> => {
    await world.start(name);
    await until('nginx has found it', async () => {
      for (let turn = 0; turn < 4; turn++) await client.send('/health');
      return passed()
        .slice(-4)
        .some(({ server, answers }) => server === `127.0.0.1:${world.portOf(name)}` && answers === '200');
    });
  };

  beforeAll(async () => {
    world = await ComposeWorld.create(VARIABLES);
    await Promise.all(SERVERS.map((name) => world.start(name)));
    nginx = await world.startNginx();
    client = world.client();
    loggedIn = await client.logIn('admin', PASSWORD);
    expect(await client.setUpSecondFactor(PASSWORD)).toBe(200);
  }, 300_000);
  afterAll(() => world.drop());

  it('lets somebody log in over TLS, with a cookie that goes over TLS only', () => {
    expect(loggedIn.status).toBe(200);
    expect(loggedIn.headers['set-cookie']![0]).toMatch(/; Secure/);
    expect(loggedIn.headers['set-cookie']![0]).toMatch(/; HttpOnly/);
    expect(loggedIn.headers['strict-transport-security']).toMatch(/^max-age=31536000/);
  });

  it('speaks no TLS older than 1.2, and sends plain requests there', async () => {
    const old = world.client({ maxVersion: 'TLSv1.1' });
    await expect(old.send('/health')).rejects.toThrow(/protocol|alert|version/i);
    const newer = world.client({ maxVersion: 'TLSv1.2' });
    expect((await newer.send('/health')).status).toBe(200);
    const plain = await fetch(`http://127.0.0.1:${world.portOf('http')}/cases?q=x`, { redirect: 'manual' });
    expect([plain.status, plain.headers.get('location')]).toEqual([301, 'https://127.0.0.1/cases?q=x']);
  });

  it('serves one session from both, and the pages', async () => {
    for (let turn = 0; turn < 6; turn++) expect((await client.send('/api/v1/agencies')).status).toBe(200);
    // What was sent to TLS first came to none.
    expect(new Set(passed().flatMap(({ server }) => (server === '' ? [] : [server])))).toEqual(
      new Set(SERVERS.map((name) => `127.0.0.1:${world.portOf(name)}`)),
    );
    const packed = { 'accept-encoding': 'gzip' };
    const page = await client.send('/', { headers: { accept: 'text/html', ...packed } });
    expect([page.status, page.headers['content-encoding']]).toEqual([200, 'gzip']);
    // What names people is not: its length would tell of them.
    expect((await client.send('/api/v1/agencies', { headers: packed })).headers).not.toHaveProperty(
      'content-encoding',
    );
  });

  it('shows the metrics to nobody outside, and within to whoever has the token', async () => {
    const token = { authorization: `Bearer ${VARIABLES.GONGKAI_METRICS_TOKEN}` };
    for (const path of ['/metrics', '/metrics/', '//metrics', '/%6detrics', '/x/../metrics', '/metrics?x=1'])
      for (const headers of [{}, token])
        expect([path, (await client.send(path, { headers })).status]).toEqual([path, 404]);
    const within = `http://127.0.0.1:${world.portOf('api-1')}/metrics`;
    const from = { 'x-forwarded-for': '10.1.1.1' };
    expect((await fetch(within, { headers: from })).status).toBe(401);
    expect((await fetch(within, { headers: { ...from, ...token } })).status).toBe(200);
  });

  it('limits each client on its own, whatever it says of where it comes from', async () => {
    const left = async (from: string, headers = {}): Promise<number> =>
      Number((await client.send('/health', { from, headers })).headers['x-ratelimit-remaining']);
    for (let turn = 0; turn < 8; turn++) await left('127.0.0.2');
    const most = await left('127.0.0.3');
    expect(await left('127.0.0.2', { 'x-forwarded-for': '9.9.9.9', forwarded: 'for=9.9.9.9' })).toBeLessThan(
      most,
    );
    expect(await left('127.0.0.4')).toBe(most);
  });

  it('tells a request under one number in the answer, in the log of nginx and in that of the server', async () => {
    const made = await post('/agencies', agency('numbered'));
    expect(made.status).toBe(201);
    const number = made.headers['x-request-id'] as string;
    await client.send('/api/v1/agencies/numbered/cases?q=geheim', {
      headers: { 'x-request-id': 'f'.repeat(32) },
    });
    await until('nginx has written it down', () =>
      Promise.resolve(passed().some(({ requestId }) => requestId === number)),
    );
    const events = () =>
      SERVERS.flatMap((name) => world.processes.get(name)!.output.split('\n').filter(Boolean)).map(
        (line) => JSON.parse(line) as Record<string, unknown>,
      );
    const ofCases = '/api/v1/agencies/:code/cases';
    await until('the server has, too', () =>
      Promise.resolve(events().some(({ route }) => route === ofCases)),
    );
    const told = events();
    expect(told.filter(({ requestId }) => requestId === number)).toEqual([
      {
        time: expect.any(String),
        level: 'info',
        context: 'access',
        requestId: number,
        message: expect.stringMatching(/^POST \/api\/v1\/agencies 201 \d+ ms$/),
        method: 'POST',
        route: '/api/v1/agencies',
        status: 201,
        ms: expect.any(Number),
      },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/geheim|numbered|f{32}/);
    expect(nginx.log).not.toMatch(/geheim|numbered|f{32}/);
  });

  it('ends what is under way when a server is told to stop, and says meanwhile that it stops', async () => {
    const release = await holdAgencies();
    const before = passed().length;
    const reads = Array.from({ length: 4 }, () => client.send('/api/v1/agencies'));
    const writes = ['under-a', 'under-b'].map((code) => post('/agencies', agency(code)));
    await waiting(6);
    const one = world.processes.get('api-1')!;
    const ended = one.signal('SIGTERM');
    const ready = `http://127.0.0.1:${world.portOf('api-1')}/ready`;
    await until('it says that it stops', async () => (await fetch(ready)).status === 503);
    await until('it takes no more', () =>
      fetch(ready).then(
        () => false,
        () => true,
      ),
    );
    await sleep(500);
    expect(one.endedWith).toBeNull();
    await release();
    expect((await Promise.all(reads)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await Promise.all(writes)).map(({ status }) => status)).toEqual([201, 201]);
    expect(await ended).toBe(0);
    await until('nginx has written them down', () => Promise.resolve(passed().length >= before + 6));
    // Each was answered by the server that had it, none asked anew.
    const under = passed().slice(before);
    expect(under.filter(({ server }) => server.includes(','))).toEqual([]);
    expect(new Set(under.map(({ server }) => server)).size).toBe(2);
    await startAgain('api-1');
  }, 120_000);

  it('loses no reading while each server is restarted, under load', async () => {
    const load = new Load(client, ['/api/v1/agencies', '/', '/api/v1/session/none', '/health'], 4);
    const ends: unknown[] = [];
    try {
      for (const name of SERVERS) {
        await sleep(1000);
        ends.push(await world.processes.get(name)!.signal('SIGTERM'));
        await startAgain(name);
      }
      await sleep(1000);
    } finally {
      await load.stop();
    }
    const { sent, failed } = load;
    expect(ends).toEqual([0, 0]);
    expect(failed).toEqual([]);
    expect(sent).toBeGreaterThan(200);
    proofNote(`two servers restarted one after the other behind nginx: ${sent} readings, 0 failed`);
  }, 180_000);

  it('goes on when a server is killed: readings and changes', async () => {
    const load = new Load(client, ['/api/v1/agencies', '/health'], 4);
    await sleep(500);
    await world.processes.get('api-1')!.signal('SIGKILL');
    const codes = Array.from({ length: 20 }, (_, index) => `after-${index}`);
    const made: number[] = [];
    for (const code of codes) made.push((await post('/agencies', agency(code))).status);
    await load.stop();
    const { sent, failed } = load;
    expect(failed).toEqual([]);
    expect(made).toEqual(codes.map(() => 201));
    proofNote(`a server killed behind nginx: ${sent} readings and ${codes.length} changes, 0 failed`);
  }, 120_000);

  it('never asks for a change twice', async () => {
    await startAgain('api-1');
    const release = await holdAgencies();
    const asked = [
      post('/agencies', agency('twice')),
      post('/agencies', agency('thrice')),
      change('PUT', 'single-person-office', { basis: '某文', on: '2026-01-01' }),
      change('PUT', 'single-person-office', { basis: '某文', on: '2026-01-01' }),
      change('DELETE', 'tokens/1'),
      change('DELETE', 'tokens/1'),
    ];
    await waiting(asked.length);
    for (const name of SERVERS) await world.processes.get(name)!.signal('SIGKILL');
    const answers = await Promise.all(asked);
    await release();
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 503));
    for (const { headers, text } of answers) {
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(JSON.parse(text)).toMatchObject({ code: 'service.unavailable', status: 503 });
      expect(headers['strict-transport-security']).toMatch(/^max-age/);
    }
    const numbers = answers.map(({ headers }) => headers['x-request-id']);
    await until('nginx has written them down', () =>
      Promise.resolve(numbers.every((number) => passed().some(({ requestId }) => requestId === number))),
    );
    for (const number of numbers)
      expect(passed().find(({ requestId }) => requestId === number)!.server).not.toContain(',');
  }, 120_000);

  it('stops nginx in order', async () => {
    expect(await nginx.stop()).toBe(0);
  });
});
