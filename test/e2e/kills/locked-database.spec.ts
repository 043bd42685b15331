import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { withChildren } from '../../support/kernel-faults.js';
import { newCase } from '../../support/new-case.js';
import { proofNote } from '../../support/proof-note.js';
import type { Clerk } from './clerk.js';
import { IntakeWorld } from './intake-world.js';
import { descriptionOf, losses, NO_LOSSES } from './losses.js';
import type { Acknowledged } from './losses.js';

/** Seconds of the longest wait for the database, as this world has it, and what a request may need beyond. */
const ANSWER = 3;
const BEYOND = 5;
/** How long the database is held; `npm run prove -- locked` holds it for a minute. */
const HELD = Number(process.env.LOCKED_SECONDS ?? 8);
const CLERKS = 4;

jest.setTimeout(120_000 + HELD * 4000);

let world: IntakeWorld;
const acknowledged = new Map<string, Acknowledged>();

beforeAll(async () => {
  world = await IntakeWorld.create({
    agencies: 2,
    clerks: CLERKS,
    environment: { DATABASE_TIMEOUT_SECONDS: String(ANSWER) },
  });
});
afterAll(() => world.drop());

const application = (key: string): object => newCase({ description: descriptionOf(key), submittedOn: null });

/** Tries one intake after the other under one key while the database is held, then until it is kept. */
async function whileHeld(
  label: string,
  until: number,
  codes: RegExp,
): Promise<{ told: number; slowest: number }> {
  let [told, slowest] = [0, 0];
  const work = async (clerk: Clerk, at: number): Promise<void> => {
    const [key, agency] = [`${label}-${at}`, world.agencyOf(at)];
    while (performance.now() < until) {
      const start = performance.now();
      const path = `/agencies/${agency}/cases`;
      const { status, headers, body } = await clerk.send('POST', path, application(key), {
        'idempotency-key': key,
      });
      slowest = Math.max(slowest, performance.now() - start);
      if (performance.now() >= until) break;
      expect([status, JSON.parse(body).code]).toEqual([503, expect.stringMatching(codes)]);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      told += 1;
    }
  };
  await Promise.all(world.clerks.map(work));
  return { told, slowest: slowest / 1000 };
}

async function keptOnce(label: string): Promise<void> {
  for (const [at, clerk] of world.clerks.entries()) {
    const [key, agency] = [`${label}-${at}`, world.agencyOf(at)];
    acknowledged.set(key, { agency, body: await clerk.takeIn(agency, key, application(key)) });
  }
  expect(await losses(world, acknowledged)).toEqual(NO_LOSSES);
  expect(world.product.endedWith).toBeNull();
}

describe(`a database that is held for ${HELD} s`, () => {
  it('by a lock on the cases: every intake is told to come back in good time, and is kept once afterwards', async () => {
    const holder = await world.connect();
    try {
      await holder.query('begin; lock table disclosure_case in access exclusive mode');
      const { told, slowest } = await whileHeld('locked', performance.now() + HELD * 1000, /^service\.busy$/);
      expect((await world.clerks[0]!.send('GET', `/agencies`)).status).toBe(200);
      expect(told).toBeGreaterThanOrEqual(CLERKS);
      expect(slowest).toBeLessThan(ANSWER + BEYOND);
      proofNote(
        `cases locked for ${HELD} s: ${told} intakes told to come back, the slowest after ${slowest.toFixed(1)} s`,
      );
    } finally {
      await holder.end();
    }
    await keptOnce('locked');
  });

  it('by the machine, which stops all of its processes: the same', async () => {
    const pids = withChildren(world.postgres.pid());
    for (const pid of pids) signal(pid, 'SIGSTOP');
    try {
      const { told, slowest } = await whileHeld(
        'stopped',
        performance.now() + HELD * 1000,
        // Whoever waits for an answer, and whoever waits to be connected.
        /^service\.(busy|unavailable)$/,
      );
      expect((await world.clerks[0]!.send('GET', '/health')).status).toBe(200);
      expect(told).toBeGreaterThan(0);
      expect(slowest).toBeLessThan(2 * ANSWER + 10 + BEYOND);
      proofNote(
        `PostgreSQL stopped for ${HELD} s: ${told} intakes told to come back, the slowest after ${slowest.toFixed(1)} s`,
      );
    } finally {
      for (const pid of pids) signal(pid, 'SIGCONT');
    }
    await keptOnce('stopped');
  });
});

/** A process may have ended since it was listed. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
