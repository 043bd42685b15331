import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newCase } from '../../support/new-case.js';
import { proofNote } from '../../support/proof-note.js';
import { until } from '../queue/fault-world.js';
import type { Clerk } from './clerk.js';
import { IntakeWorld } from './intake-world.js';
import { descriptionOf, losses, NO_LOSSES } from './losses.js';
import type { Acknowledged, Losses } from './losses.js';

const figure = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
/** `npm run prove -- kills` has more of them. */
const INTAKES = figure('KILL_INTAKES', 1000);
const SERVERS = figure('KILL_SERVERS', 10);
const OF_DATABASE = figure('KILL_DATABASE_INTAKES', 300);
const DATABASES = figure('KILL_DATABASES', 2);
const PAIRS = figure('KILL_PAIRS', 200);
const OF_PAIRS = figure('KILL_DURING_PAIRS', 5);
const AGENCIES = 20;
const CLERKS = 40;

jest.setTimeout(
  600_000 + (INTAKES + OF_DATABASE + 2 * PAIRS) * 100 + (SERVERS + DATABASES + OF_PAIRS) * 20_000,
);

let world: IntakeWorld;
const acknowledged = new Map<string, Acknowledged>();
/** Nobody goes on after the first mistake. */
let failed = false;

beforeAll(async () => {
  world = await IntakeWorld.create({ agencies: AGENCIES, clerks: CLERKS });
});
afterAll(() => world.drop());

const application = (key: string, n: number): object =>
  newCase({
    description: descriptionOf(key),
    submittedOn: null,
    receivedOn: n % 2 === 0 ? '2026-03-09' : '2025-11-10',
  });

/** Every clerk takes in one application after the other, until all are. */
async function takeIn(
  label: string,
  count: number,
  how: (clerk: Clerk, agency: string, key: string, body: object) => Promise<string>,
): Promise<void> {
  let next = 0;
  const work = async (clerk: Clerk, at: number): Promise<void> => {
    for (let n = next++; n < count && !failed; n = next++) {
      const [key, agency] = [`${label}-${n}`, world.agencyOf(at)];
      acknowledged.set(key, { agency, body: await how(clerk, agency, key, application(key, n)) });
    }
  };
  const all = await Promise.allSettled(
    world.clerks.map((clerk, at) =>
      work(clerk, at).catch((error: unknown) => {
        failed = true;
        throw error;
      }),
    ),
  );
  const [first] = all.filter((one) => one.status === 'rejected');
  if (first)
    throw new Error(`not taken in; the server said:\n${world.product.output}`, { cause: first.reason });
}

const once = (clerk: Clerk, agency: string, key: string, body: object): Promise<string> =>
  clerk.takeIn(agency, key, body);

async function twice(clerk: Clerk, agency: string, key: string, body: object): Promise<string> {
  const [one, other] = await Promise.all([once(clerk, agency, key, body), once(clerk, agency, key, body)]);
  expect(other).toBe(one);
  return one;
}

/** Kills something so many times, each time that some more were acknowledged, at no certain moment. */
async function killDuring(count: number, times: number, kill: () => Promise<void>): Promise<void> {
  const before = acknowledged.size;
  for (let time = 1; time <= times; time += 1) {
    const due = before + Math.floor((count * time) / (times + 1));
    await until('more is acknowledged', () => Promise.resolve(failed || acknowledged.size >= due));
    if (failed) return;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
    await kill();
  }
}

function troubleSince(start: { cut: number; refused: number }): { cut: number; refused: number } {
  const sum = (kind: 'cut' | 'refused'): number =>
    world.clerks.reduce((total, { trouble }) => total + trouble[kind], 0);
  return { cut: sum('cut') - start.cut, refused: sum('refused') - start.refused };
}

async function nothingIsLost(): Promise<void> {
  const [{ cases }] = (await world.rows<{ cases: number }>(
    'select count(*)::int as cases from disclosure_case',
  )) as [{ cases: number }];
  expect({ cases, ...(await losses(world, acknowledged)) }).toEqual({
    cases: acknowledged.size,
    ...NO_LOSSES,
  });
}

describe(`${CLERKS} clerks of ${AGENCIES} agencies, each sending again what was not acknowledged`, () => {
  it(`${INTAKES} intakes, the server killed ${SERVERS} times`, async () => {
    const start = troubleSince({ cut: 0, refused: 0 });
    await Promise.all([
      takeIn('server', INTAKES, once),
      killDuring(INTAKES, SERVERS, () => world.killProduct()),
    ]);
    const { cut, refused } = troubleSince(start);
    expect(cut).toBeGreaterThanOrEqual(SERVERS);
    await nothingIsLost();
    proofNote(
      `${INTAKES} intakes, server killed ${SERVERS} times: ${cut} requests cut off, ${refused} told to come back; 0 lost, 0 twice, 0 gaps`,
    );
  });

  it(`${OF_DATABASE} intakes, PostgreSQL killed ${DATABASES} times: the server stays and recovers by itself`, async () => {
    const { product } = world;
    const start = troubleSince({ cut: 0, refused: 0 });
    await Promise.all([
      takeIn('database', OF_DATABASE, once),
      killDuring(OF_DATABASE, DATABASES, () => world.killPostgres()),
    ]);
    const { cut, refused } = troubleSince(start);
    expect(refused).toBeGreaterThanOrEqual(DATABASES);
    expect([product.endedWith, cut]).toEqual([null, 0]);
    await nothingIsLost();
    proofNote(
      `${OF_DATABASE} intakes, PostgreSQL killed ${DATABASES} times: ${refused} told to come back, 0 other failures; 0 lost, 0 twice, 0 gaps`,
    );
  });

  it(`${PAIRS} intakes, each sent twice at once, server and PostgreSQL killed in turn`, async () => {
    let turn = 0;
    await Promise.all([
      takeIn('twice', PAIRS, twice),
      killDuring(PAIRS, OF_PAIRS, () => (turn++ % 5 === 2 ? world.killPostgres() : world.killProduct())),
    ]);
    await nothingIsLost();
    proofNote(`${2 * PAIRS} requests, each pair one intake, ${OF_PAIRS} kills: 0 lost, 0 twice, 0 gaps`);
  });

  it('answers every key again, letter by letter as it was acknowledged', async () => {
    const keys = [...acknowledged];
    let differing = 0;
    let next = 0;
    await Promise.all(
      world.clerks.map(async (clerk, at) => {
        const own = keys.filter(([, { agency }]) => agency === world.agencyOf(at));
        for (const [key, { agency, body }] of at < AGENCIES ? own : []) {
          next += 1;
          const again = await clerk.takeIn(agency, key, application(key, Number(key.split('-')[1])));
          if (again !== body) differing += 1;
        }
      }),
    );
    expect([next, differing]).toEqual([acknowledged.size, 0]);
    await nothingIsLost();
  });

  it('has done what was left to do about each case, once', async () => {
    await until('all messages are done', async () => {
      const left = await world.rows('select 1 from outbox where done_at is null limit 1');
      return left.length === 0;
    });
    expect(
      await world.rows(`select (select count(*) from outbox)::int as put, (select count(*) from inbox)::int as marks,
                               (select count(*) from outbox where dead_at is not null)::int as dead`),
    ).toEqual([{ put: acknowledged.size, marks: acknowledged.size, dead: 0 }]);
  });

  it('has an unbroken audit trail by its own verifier, and every case as its facts say', async () => {
    const audit = await world.command('verify', '--audit');
    expect(audit.output).not.toContain('处不符');
    expect(audit.code).toBe(0);
    expect(await world.command('verify', '--cases')).toMatchObject({ code: 0 });
  });

  it('would have seen each of these losses: planted, they are counted', async () => {
    const one =
      '(agency_id, id) = (select agency_id, id from disclosure_case order by agency_id, id limit 1)';
    const plant = async (statement: string): Promise<Losses> => {
      // As nobody can but a superuser who switches the triggers and references off.
      const client = await world.connect();
      await client.query(`set session_replication_role = replica; ${statement}`);
      await client.end();
      return losses(world, acknowledged);
    };
    const found = { ...NO_LOSSES };
    const expectMore = async (statement: string, more: Partial<Losses>): Promise<void> => {
      expect(await plant(statement)).toEqual(Object.assign(found, more));
    };
    await expectMore('delete from outbox where ctid = (select ctid from outbox limit 1)', { unsent: 1 });
    await expectMore('delete from counted_case where ctid = (select ctid from counted_case limit 1)', {
      uncounted: 1,
    });
    await expectMore(
      'update intake_request set answer = null where ctid = (select ctid from intake_request limit 1)',
      {
        halves: 2,
      },
    );
    await expectMore(
      `delete from audit_entry where (chain, seq) = (
         select chain, seq from audit_entry where action = 'case.received' order by chain, seq limit 1)`,
      { unaudited: 1 },
    );
    const last = `(select description from disclosure_case order by agency_id desc, id desc limit 1)`;
    await expectMore(`update disclosure_case set description = ${last} where ${one}`, {
      doubled: 1,
      lost: 1,
    });
    await expectMore(`update disclosure_case set case_no = '〔1999〕1号' where ${one}`, { gaps: 1 });
    await expectMore(`update disclosure_case set ref = '?' where ${one}`, { halves: 3 });
    expect(await world.command('verify', '--audit')).toMatchObject({ code: 1 });
  });
});
