import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type * as argon2 from '@node-rs/argon2';
import type { LightMyRequestResponse } from 'fastify';
import { clockFrom } from '../../src/platform/clock/clock.js';
import { withClient } from '../../src/platform/database/with-client.js';
import { ADMIN, TestApp } from '../support/http.js';
import { addPerson, COUNTY } from '../support/people.js';
import { proofNote } from '../support/proof-note.js';

/** `npm run prove -- guesses` has 10,000 of them. */
const GUESSES = Number(process.env.GUESSES ?? 500);
const MINUTE = 60_000;
let now = Date.parse('2026-03-16T09:00:00+08:00');
let app: TestApp;

jest.setTimeout(60_000 + GUESSES * 100);
beforeAll(async () => {
  app = await TestApp.start({ clock: clockFrom(() => now) });
});
afterAll(() => app.stop());

interface Try {
  readonly username?: string;
  readonly password: string;
  readonly address: string;
  readonly cookie?: string;
}

const logIn = ({ username = 'admin', password, address, cookie }: Try) =>
  app.send({
    method: 'POST',
    url: '/api/v1/session',
    payload: { username, password },
    remoteAddress: address,
    headers: cookie === undefined ? {} : { cookie },
  });

async function tally(tries: readonly Try[]): Promise<Record<number, number>> {
  const counts: Record<number, number> = {};
  for (const each of tries) {
    const { statusCode } = await logIn(each);
    counts[statusCode] = (counts[statusCode] ?? 0) + 1;
  }
  return counts;
}

const tries = (count: number, of: (n: number) => Try): Try[] =>
  Array.from({ length: count }, (_, n) => of(n));
const guess = (n: number): string => `Guess-${n}`;
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

describe('guesses', () => {
  it(`${GUESSES} at one account from everywhere: 20 are compared, and its owner still comes in`, async () => {
    const first = await logIn({ password: ADMIN.password, address: '10.9.0.1' });
    const device = first.cookies.find(({ name }) => name === 'gongkai-device')!;
    expect(
      await tally(tries(GUESSES, (n) => ({ password: guess(n), address: `10.2.${n >> 8}.${n & 255}` }))),
    ).toEqual({ 401: 20, 429: GUESSES - 20 });
    const stranger = await logIn({ password: ADMIN.password, address: '10.3.0.1' });
    expect([stranger.statusCode, stranger.json().code]).toEqual([429, 'session.throttled']);
    expect((await logIn({ password: ADMIN.password, address: '10.9.0.1' })).statusCode).toBe(200);
    const cookie = `gongkai-device=${device.value}`;
    expect((await logIn({ password: ADMIN.password, address: '10.3.0.1', cookie })).statusCode).toBe(200);
    const forged = `gongkai-device=${'x'.repeat(43)}`;
    expect((await logIn({ password: ADMIN.password, address: '10.3.0.2', cookie: forged })).statusCode).toBe(
      429,
    );
  });

  it('at one account over hours: a quarter of an hour each in the end', async () => {
    let compared = 0;
    for (let minute = 0; minute < 500; minute += 1) {
      now += MINUTE;
      const { statusCode } = await logIn({
        username: 'slow',
        password: guess(minute),
        address: `10.4.${minute >> 8}.${minute & 255}`,
      });
      if (statusCode === 401) compared += 1;
    }
    expect(compared).toBeGreaterThan(20);
    expect(compared).toBeLessThan(20 + 10 + 500 / 15);
  });

  it('at many accounts from one address: 30 are compared', async () => {
    expect(
      await tally(tries(120, (n) => ({ username: `user${n}`, password: guess(n), address: '10.5.0.1' }))),
    ).toEqual({ 401: 30, 429: 90 });
    expect(
      await tally(
        tries(40, (n) => ({ username: `other${n}`, password: guess(n), address: `2001:db8:1:1::${n}` })),
      ),
    ).toEqual({ 401: 30, 429: 10 });
  });

  it('with the cookie of the account’s own browser count against that browser only', async () => {
    const mine = await logIn({ password: ADMIN.password, address: '10.9.0.1' });
    const cookie = `gongkai-device=${mine.cookies[1]!.value}`;
    expect(await tally(tries(9, (n) => ({ password: guess(n), address: `10.6.0.${n}`, cookie })))).toEqual({
      401: 5,
      429: 4,
    });
    expect((await logIn({ password: ADMIN.password, address: '10.9.0.1' })).statusCode).toBe(200);
  });

  it('sent at once pass no more than one after the other', async () => {
    const answers = await Promise.all(
      tries(60, (n) => ({ username: 'burst', password: guess(n), address: `10.7.0.${n}` })).map(logIn),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(20);
  });
});

describe('an unknown user', () => {
  it('is answered like a known one, throttled or not, in about the same time', async () => {
    now += 120 * MINUTE;
    const times: Record<string, number[]> = { admin: [], nobody: [] };
    for (let n = 0; n < 9; n += 1) {
      const bodies: string[] = [];
      for (const username of ['admin', 'nobody']) {
        const begun = performance.now();
        bodies.push((await logIn({ username, password: guess(n), address: `10.8.0.${n}` })).body);
        times[username]!.push(performance.now() - begun);
      }
      expect(bodies[0]).toBe(bodies[1]);
    }
    // A comparison that is left out saves some 20 of 25 ms.
    const ratio = median(times.admin!) / median(times.nobody!);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
    for (const username of ['admin', 'nobody']) {
      const last = (
        await tally(tries(25, (n) => ({ username, password: guess(n), address: `10.8.1.${n}` })))
      )[429];
      expect([username, last]).toEqual([username, 14]);
    }
  });
});

describe('guesses at accounts that exist and at others, hours long and from everywhere', () => {
  const ROUNDS = GUESSES / 10;
  const known = ['admin', 'wang.li', 'zhao.min', 'sun.yue', 'qian.jun'];
  const unknown = ['root', 'wang.ping', 'zhao.qiang', 'sun.hong', 'qian.wei'];
  const sessions = async (): Promise<string[]> => {
    const { rows } = await withClient(app.database.superuserUrl, (client) =>
      client.query<{ text: string }>('select s::text as text from session s order by 1'),
    );
    return rows.map(({ text }) => text);
  };

  it(`${GUESSES}: none enters, none learns who exists, and what is throttled is not compared`, async () => {
    now += 24 * 60 * MINUTE;
    const admin = await app.logIn();
    await admin.post('/agencies', COUNTY);
    for (const username of known.slice(1)) await addPerson(app, admin, COUNTY.code, username, ['clerk']);
    now += 24 * 60 * MINUTE;
    const before = await sessions();
    const compare = jest.spyOn(jest.requireActual<typeof argon2>('@node-rs/argon2'), 'verify');
    const counts: Record<number, number> = {};
    for (let round = 0; round < ROUNDS; round += 1) {
      now += MINUTE / 2;
      for (const [n, name] of known.entries()) {
        const [right, wrong] = await Promise.all(
          [name, unknown[n]!].map((username, side) =>
            logIn({
              username,
              password: guess(round),
              address: `10.${20 + n * 2 + side}.${round >> 8}.${round & 255}`,
            }),
          ),
        );
        expect(told(right!)).toEqual(told(wrong!));
        counts[right!.statusCode] = (counts[right!.statusCode] ?? 0) + 2;
      }
    }
    expect(compare.mock.calls.length).toBe(counts[401]);
    compare.mockRestore();
    expect(Object.keys(counts)).toEqual(['401', '429']);
    expect(counts[401]! + counts[429]!).toBe(GUESSES);
    expect(await sessions()).toEqual(before);
    proofNote(
      `${GUESSES} guesses at ${known.length} accounts and ${unknown.length} names of nobody in ${(ROUNDS / 120).toFixed(1)} hours: ` +
        `0 entered, ${counts[401]} were compared, ${counts[429]} refused without a comparison; every pair answered alike`,
    );
  });

  it('from the network of an office: who has logged in there is told apart from nobody by nothing', async () => {
    now += 24 * 60 * MINUTE;
    const office = '10.60.0.1';
    expect((await logIn({ password: ADMIN.password, address: office })).statusCode).toBe(200);
    await tally(tries(60, (n) => ({ username: `ghost${n}`, password: guess(n), address: office })));
    await tally(
      tries(60, (n) => ({
        username: ['admin', 'root'][n % 2]!,
        password: guess(n),
        address: `10.61.0.${n}`,
      })),
    );
    for (let n = 0; n < 12; n += 1) {
      const [known, unknown] = await Promise.all(
        ['admin', 'root'].map((username) => logIn({ username, password: guess(n), address: office })),
      );
      expect([n, told(known!)]).toEqual([n, told(unknown!)]);
    }
  });

  const told = ({ statusCode, body, headers }: LightMyRequestResponse): unknown => [
    statusCode,
    body,
    headers['retry-after'],
    headers['set-cookie'],
  ];
});
