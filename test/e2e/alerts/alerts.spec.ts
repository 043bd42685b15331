import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AlertSweep } from '../../../src/alerts/alert-sweep.js';
import type { StaleAgency } from '../../../src/alerts/alerts.repository.js';
import { RaisingService } from '../../../src/alerts/raising.service.js';
import { addDays, localDate, type LocalDate } from '../../../src/law/local-date.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { Sweeps } from '../../../src/platform/schedule/sweeps.js';
import { CaseLife } from '../../support/case-life.js';
import { posted } from '../../support/office.js';
import { TestApp, type Visitor } from '../../support/http.js';
import { MovingClock } from '../../support/lives/moving-clock.js';

let app: TestApp;
let admin: Visitor;
let clock: MovingClock;
let agencies = 0;

const rows = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  withClient(app.database.superuserUrl, async (client) => (await client.query(sql, values)).rows as Row[]);

beforeAll(async () => {
  clock = new MovingClock(localDate('2025-11-24'));
  app = await TestApp.start({ clock });
});
afterAll(() => app.stop());
beforeEach(async () => {
  clock.day = localDate('2025-12-05');
  admin = await app.logIn();
});

async function agency(): Promise<string> {
  const code = `alert-${(agencies += 1)}`;
  const body = { code, name: `某局${agencies}`, level: 'county', kind: 'department' };
  const answer = await admin.post('/agencies', body);
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return code;
}

const received = (code: string, receivedOn: string): Promise<CaseLife> =>
  CaseLife.take(admin, code, { channel: 'inPerson', submittedOn: receivedOn, receivedOn });

const look = (): Promise<number> => app.app.get(AlertSweep).run();

interface Row {
  readonly kind: string;
  readonly due: string;
  readonly falls: string;
  readonly raised: string;
  readonly ended: string | null;
}
const alerts = (code: string): Promise<Row[]> =>
  rows<Row>(
    `select a.kind, a.due_on::text as due, a.falls_on::text as falls, a.raised_on::text as raised, a.ended_on::text as ended
       from alert a join agency g on g.id = a.agency_id where g.code = $1 order by a.id`,
    [code],
  );
const short = (found: readonly Row[]): string[] =>
  found.map(({ kind, due, raised, ended }) => `${kind} ${due} ${raised} ${ended ?? '-'}`);

async function each(from: string, to: string, work: () => Promise<unknown>): Promise<void> {
  for (let day: LocalDate = localDate(from); day <= to; day = addDays(day, 1)) {
    clock.day = day;
    await work();
  }
}

describe('alerts of a case', () => {
  it('are raised each on its day and once, and end when the next says more, or the answer is out', async () => {
    const code = await agency();
    const life = await received(code, '2025-11-24');
    await each('2025-11-24', '2025-12-24', async () => {
      await look();
      await look();
    });
    // Twenty working days after 24 November: 22 December.
    expect(short(await alerts(code))).toEqual([
      'supplementNotice.near 2025-12-03 2025-12-02 2025-12-04',
      'answer.near 2025-12-22 2025-12-17 2025-12-22',
      'answer.last 2025-12-22 2025-12-22 2025-12-23',
      'answer.overdue 2025-12-22 2025-12-23 -',
    ]);
    admin = await app.logIn();
    await life.lives(admin, ...posted('2025-12-24', 'unavailable.notHeld'));
    await look();
    expect((await alerts(code)).at(-1)).toMatchObject({ kind: 'answer.overdue', ended: '2025-12-24' });
  });

  it('follow the last day when it moves, and stand again when the reason is struck out', async () => {
    const code = await agency();
    const life = await received(code, '2025-11-24');
    clock.day = localDate('2025-12-17');
    admin = await app.logIn();
    await look();
    const extended = await life.lives(admin, {
      type: 'extended',
      on: '2025-12-17',
      workingDays: 20,
      approvedBy: '某局长',
    });
    expect(extended.dueOn).toBe('2026-01-20');
    await look();
    expect(short(await alerts(code))).toEqual(['answer.near 2025-12-22 2025-12-17 2025-12-17']);
    const { seq } = extended.events.find(({ type }) => type === 'extended')!;
    await life.lives(admin, { type: 'corrected', on: '2025-12-17', ref: String(seq), reason: '登记错误' });
    await look();
    expect(short(await alerts(code))).toEqual(['answer.near 2025-12-22 2025-12-17 -']);
  });

  it.each([
    ['a day', '2025-12-18', '2025-12-18'],
    ['three days', '2025-12-19', '2025-12-22'],
    ['over New Year', '2025-12-16', '2026-01-09'],
  ])('are the same after the schedule was down for %s, each once and in order', async (_, gone, back) => {
    const [steady, gap] = [await agency(), await agency()];
    for (const code of [steady, gap])
      for (const day of ['2025-11-20', '2025-11-24', '2025-12-01']) await received(code, day);
    await each('2025-12-10', '2026-01-15', async () => {
      await lookAt(steady);
      if (clock.day < gone || clock.day >= back) await lookAt(gap);
    });
    const facts = async (code: string) =>
      (await alerts(code)).map(({ kind, due, falls }) => `${falls} ${due} ${kind}`);
    const expected = await facts(steady);
    expect(expected.length).toBeGreaterThan(7);
    expect((await facts(gap)).toSorted()).toEqual(expected.toSorted());
    // In the order of the days on which they fell, whoever looked when.
    const order = (await alerts(gap)).map(({ falls }) => falls);
    expect(order).toEqual(order.toSorted());
    expect(new Set(await facts(gap)).size).toBeLessThanOrEqual(order.length);
    const standing = async (code: string) =>
      short((await alerts(code)).filter(({ ended }) => ended === null));
    expect((await standing(gap)).map((one) => one.slice(0, -13))).toEqual(
      (await standing(steady)).map((one) => one.slice(0, -13)),
    );
  });

  it('are raised once and in order after an hour over midnight without the schedule, with what was recorded meanwhile', async () => {
    const code = await agency();
    const schedule = async (): Promise<void> => {
      await rows(
        `update sweep set ran_at = clock_timestamp() - interval '1 hour' where name = 'alerts.raise'`,
      );
      expect(await app.app.get(Sweeps).runDue()).toContain('alerts.raise');
    };
    await received(code, '2025-11-24');
    clock.day = localDate('2025-12-16');
    await look();
    await schedule();
    expect(await alerts(code)).toEqual([]);
    clock.day = localDate('2025-12-17');
    admin = await app.logIn();
    await received(code, '2025-11-18');
    await schedule();
    // What fell before the last of a period has its row, and does not stand.
    const fallen = [
      'answer.near 2025-12-16 2025-12-17 2025-12-17',
      'answer.last 2025-12-16 2025-12-17 2025-12-17',
      'answer.overdue 2025-12-16 2025-12-17 -',
      'answer.near 2025-12-22 2025-12-17 -',
    ];
    expect(short(await alerts(code))).toEqual(fallen);
    await schedule();
    expect(short(await alerts(code))).toEqual(fallen);
  });
});

describe('alerts of the annual report', () => {
  it('ask for it to be handed in and published before the last working day, and after the last day of the law', async () => {
    const above = await agency();
    const body = {
      code: `${above}-1`,
      name: '某县某局',
      level: 'county',
      kind: 'department',
      parentCode: above,
    };
    expect((await admin.post('/agencies', body)).statusCode).toBe(201);
    await rows(`update agency set created_at = '2026-02-01' where code = $1`, [body.code]);
    // 2027-01-31 is a Sunday: the last working day is the 29th, and whoever publishes on the 31st is in time.
    const found: string[] = [];
    for (const day of ['2027-01-14', '2027-01-15', '2027-01-27', '2027-01-29', '2027-01-31', '2027-02-01']) {
      clock.day = localDate(day);
      await look();
      const standing = (await alerts(body.code)).filter(({ ended }) => ended === null);
      found.push(`${day}: ${standing.map(({ kind, due }) => `${kind} ${due}`).join(', ')}`);
    }
    expect(found).toEqual([
      '2027-01-14: ',
      '2027-01-15: report.near 2027-01-31, report.near 2027-01-31',
      '2027-01-27: report.last 2027-01-31, report.last 2027-01-31',
      '2027-01-29: report.last 2027-01-31, report.last 2027-01-31',
      '2027-01-31: report.last 2027-01-31, report.last 2027-01-31',
      '2027-02-01: report.overdue 2027-01-31, report.overdue 2027-01-31',
    ]);
  });

  it('do not end with the year: a report that is late is owed until it is published', async () => {
    const code = await agency();
    await rows(`update agency set created_at = '2026-01-01' where code = $1`, [code]);
    clock.day = localDate('2028-01-03');
    await look();
    const standing = (await alerts(code)).filter(({ ended }) => ended === null);
    // Of the reports of 2025 and 2026; that of 2027 is not due.
    expect(standing.map(({ kind, due }) => `${kind} ${due}`)).toEqual([
      'report.overdue 2026-01-31',
      'report.overdue 2027-01-31',
    ]);
  });

  it('begin in December where a superior wants it in the first days of January', async () => {
    const above = await agency();
    const below = `${above}-1`;
    const body = { code: below, name: '某县某局', level: 'county', kind: 'department', parentCode: above };
    expect((await admin.post('/agencies', body)).statusCode).toBe(201);
    await rows(`update agency set created_at = '2026-02-01' where code = $1`, [below]);
    await rows(
      `insert into report_deadline (agency_id, year, due_on, set_by, set_at)
       select id, 2026, '2027-01-04', 'zhu', now() from agency where code = $1`,
      [above],
    );
    const found: string[] = [];
    for (const day of ['2026-12-17', '2026-12-18', '2026-12-31', '2027-01-05']) {
      clock.day = localDate(day);
      await look();
      const standing = (await alerts(below)).filter(({ ended }) => ended === null);
      found.push(`${day}: ${standing.map(({ kind, due }) => `${kind} ${due}`).join(', ')}`);
    }
    expect(found).toEqual([
      '2026-12-17: ',
      '2026-12-18: report.near 2027-01-04',
      '2026-12-31: report.last 2027-01-04',
      '2027-01-05: report.overdue 2027-01-04',
    ]);
  });

  it('ask nobody for a report that was due before the agency was entered here', async () => {
    const code = await agency();
    await rows(`update agency set created_at = '2027-02-01' where code = $1`, [code]);
    clock.day = localDate('2027-03-01');
    await look();
    expect(await alerts(code)).toEqual([]);
  });

  it('ask nobody for the report of a year in which it was not yet set up', async () => {
    clock.day = localDate('2026-01-05');
    admin = await app.logIn();
    const code = 'alert-new';
    const body = { code, name: '某新局', level: 'county', kind: 'department', foundedOn: '2026-01-05' };
    expect((await admin.post('/agencies', body)).json()).toMatchObject({ foundedOn: '2026-01-05' });
    await rows(`update agency set created_at = '2026-01-05' where code = $1`, [code]);
    for (const day of ['2026-01-15', '2026-02-01', '2026-12-31']) {
      clock.day = localDate(day);
      await look();
    }
    expect(await alerts(code)).toEqual([]);
    clock.day = localDate('2027-02-01');
    await look();
    expect((await alerts(code)).map(({ kind, due }) => `${kind} ${due}`)).toContain(
      'report.overdue 2027-01-31',
    );
  });
});

/** As the sweep does, of one agency alone. */
async function lookAt(code: string): Promise<void> {
  const [found] = await rows<StaleAgency>(
    `select id, code, parent_id as "parentId", created_at::date as "enteredOn", null as "validFrom", null as "validTo", 'one' as basis
       from agency where code = $1`,
    [code],
  );
  await app.app
    .get(TenantTransaction)
    .run({ agencyId: found!.id, scope: 'own' }, (manager) =>
      app.app.get(RaisingService).raise(manager, found!),
    );
}

describe('any number of servers', () => {
  it.each([1, 2, 5])('%d raise 1,000 due alerts once each', async (count) => {
    const others = await Promise.all(
      Array.from({ length: count - 1 }, () => TestApp.on(app.database, { clock })),
    );
    try {
      const codes = await Promise.all(Array.from({ length: 10 }, () => agency()));
      for (const code of codes) {
        const ledger = Array.from({ length: 100 }, (_, index) =>
          JSON.stringify({
            kind: 'application',
            ref: `A${index}`,
            applicant: { type: 'naturalPerson', name: '张三' },
            channel: 'inPerson',
            submittedOn: '2025-10-09',
            receivedOn: '2025-10-09',
            description: '预算',
          }),
        ).join('\n');
        const answer = await admin.upload(`/agencies/${code}/imports`, ledger, '台账.jsonl');
        expect(answer.json()).toMatchObject({ accepted: 100 });
      }
      const servers = [app, ...others].map(({ app: server }) => server);
      await rows(`delete from sweep where name = 'alerts.raise'`);
      await Promise.all(servers.map((server) => server.get(Sweeps).runDue()));
      // And without the lock that lets one of them through at a time.
      await rows('delete from alert_basis');
      await Promise.all(servers.map((server) => server.get(AlertSweep).run()));
      const [counted] = await rows<Record<string, number>>(
        `select count(*)::int as alerts, count(*) filter (where ended_on is null)::int as standing,
                count(distinct (agency_id, subject_key, kind, due_on))::int as different
           from alert where kind = 'answer.overdue' and agency_id in (select id from agency where code = any($1))`,
        [codes],
      );
      expect(counted).toEqual({ alerts: 1000, standing: 1000, different: 1000 });
    } finally {
      for (const { app: server } of others) await server.close();
    }
  });
});
