import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { AlertSweep } from '../../../src/alerts/alert-sweep.js';
import { DigestSweep } from '../../../src/alerts/digest/digest-sweep.js';
import { DeadLetterWatch } from '../../../src/alerts/watches/dead-letter-watch.js';
import { HolidayWatch } from '../../../src/alerts/watches/holiday-watch.js';
import { IntegrityWatch } from '../../../src/alerts/watches/integrity-watch.js';
import { UnreachedWatch } from '../../../src/alerts/watches/unreached-watch.js';
import { localDate, type LocalDate } from '../../../src/law/local-date.js';
import type { Clock } from '../../../src/platform/clock/clock.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { CaseLife } from '../../support/case-life.js';
import { CANARY_WORDS } from '../../support/new-case.js';
import { TestApp, type Visitor } from '../../support/http.js';
import { addPerson, BUREAU, COUNTY } from '../../support/people.js';

/** A clock that is set to the minute. */
class Hands implements Clock {
  day: LocalDate = localDate('2026-03-20');
  time = '09:00';
  today(): LocalDate {
    return this.day;
  }
  now(): string {
    return `${this.day}T${this.time}:00.000+08:00`;
  }
}

const { parentCode: _parent, ...BUREAU_ALONE } = BUREAU;
const clock = new Hands();
let app: TestApp;
let admin: Visitor;
let caseNo: string;
const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);

const rows = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  withClient(app.database.superuserUrl, async (client) => (await client.query(sql, values)).rows as Row[]);
interface Told {
  readonly who: string;
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly urgent: boolean;
  readonly path: string | null;
}
const told = (kind: string): Promise<Told[]> =>
  rows<Told>(
    `select a.username as who, n.key, n.title, n.text, n.urgent, n.path
       from notification n join account a on a.id = n.account_id where n.kind = $1 order by n.id`,
    [kind],
  );
const forget = (): Promise<unknown> => rows('delete from notification');

beforeAll(async () => {
  app = await TestApp.start({ clock });
  admin = await app.logIn();
  for (const agency of [COUNTY, BUREAU]) await admin.post('/agencies', agency);
  await addPerson(app, admin, BUREAU.code, 'jia', ['clerk']);
  await addPerson(app, admin, BUREAU.code, 'yi', ['clerk']);
  await addPerson(app, admin, BUREAU.code, 'bing', ['approver', 'legal']);
  await addPerson(app, admin, BUREAU.code, 'guan', ['admin']);
  await addPerson(app, admin, COUNTY.code, 'zhu', ['supervisor']);
  const life = await CaseLife.take(admin, BUREAU.code, {
    channel: 'inPerson',
    submittedOn: '2026-03-02',
    receivedOn: '2026-03-02',
  });
  caseNo = life.caseNo;
  const assigned = await admin.put(`${life.path}/assignee`, { username: 'jia', reason: '分工' });
  if (assigned.statusCode >= 300) throw new Error(assigned.body);
});
afterAll(() => app.stop());

describe('an alert', () => {
  it('is told to whoever works on the case, once, and without the applicant', async () => {
    clock.day = localDate('2026-03-25');
    await app.app.get(AlertSweep).run();
    await rows('delete from alert_basis');
    await app.app.get(AlertSweep).run();
    const found = await told('alert');
    expect(found.map(({ who, title, urgent }) => [who, title, urgent])).toEqual([
      ['jia', `${caseNo} 答复期限临近`, false],
    ]);
    expect(found[0]!.path).toBe(`/agencies/${BUREAU.code}/years/2026/cases/${encodeURIComponent(caseNo)}`);
    for (const word of CANARY_WORDS) expect(JSON.stringify(found)).not.toContain(word);
  });

  it('is told on one line, though its number came over two', async () => {
    await forget();
    const number = async (to: string, from: string) =>
      rows('update disclosure_case set case_no = $1 where case_no = $2', [to, from]);
    await number('某公开\n1\t号', caseNo);
    await rows('delete from alert_basis; delete from alert');
    await app.app.get(AlertSweep).run();
    expect((await told('alert')).map(({ title }) => title)).toEqual(['某公开 1 号 答复期限临近']);
    await number(caseNo, '某公开\n1\t号');
  });

  it('of an answer that is overdue is told to whoever approves as well', async () => {
    await forget();
    clock.day = localDate('2026-03-31');
    await app.app.get(AlertSweep).run();
    expect((await told('alert')).map(({ who, title }) => [who, title])).toEqual([
      ['jia', `${caseNo} 答复逾期`],
      ['bing', `${caseNo} 答复逾期`],
    ]);
  });

  it('that stands is told to whoever is given the case afterwards, once, and to nobody a second time', async () => {
    await forget();
    await rows('delete from alert_basis; delete from alert');
    await app.app.get(AlertSweep).run();
    const before = await told('alert');
    const give = async (username: string, time: string): Promise<string[]> => {
      clock.time = time;
      const path = `/agencies/${BUREAU.code}/cases/${encodeURIComponent(caseNo)}/assignee`;
      const by = await app.logIn();
      expect((await by.put(path, { username, reason: '换人' })).statusCode).toBe(200);
      await app.app.get(AlertSweep).run();
      await rows('delete from alert_basis');
      await app.app.get(AlertSweep).run();
      return (await told('alert')).slice(before.length).map(({ who, title }) => `${who}：${title}`);
    };
    expect(before.map(({ who }) => who)).toEqual(['jia', 'bing']);
    const yi = [`yi：${caseNo} 答复逾期`];
    expect(await give('yi', '11:00')).toEqual(yi);
    expect(await give('jia', '12:00')).toEqual(yi);
    expect(await give('bing', '13:00')).toEqual(yi);
    clock.time = '09:00';
    await rows(`update disclosure_case set assignee_id = (select id from account where username = 'jia')`);
  });

  it('stands in the list with what to do about it, until it ends', async () => {
    admin = await app.logIn();
    const answer = await admin.get(`/agencies/${BUREAU.code}/alerts`);
    expect(answer.json()).toMatchObject({
      total: 1,
      standing: { case: 1, review: 0, lawsuit: 0, report: 0, sheet: 0 },
      items: [
        {
          subject: 'case',
          name: caseNo,
          kind: 'answer.overdue',
          label: '答复逾期',
          dueOn: '2026-03-30',
          endedOn: null,
          proposes: null,
        },
      ],
    });
    const ended = await admin.get(`/agencies/${BUREAU.code}/alerts?state=ended&subject=case`);
    expect(ended.json<{ items: { kind: string }[] }>().items.map(({ kind }) => kind)).toContain(
      'answer.near',
    );
  });
});

describe('the digest of a day', () => {
  it('waits for the morning, and for the alerts of the day', async () => {
    await forget();
    clock.day = localDate('2026-04-01');
    clock.time = '07:59';
    await app.app.get(AlertSweep).run();
    expect(await app.app.get(DigestSweep).run()).toBe(0);
    clock.time = '08:00';
    await rows(`update alert_basis set basis = 'yesterday'`);
    expect(await app.app.get(DigestSweep).run()).toBe(0);
    await app.app.get(AlertSweep).run();
    expect(await app.app.get(DigestSweep).run()).toBe(2);
    expect(await app.app.get(DigestSweep).run()).toBe(0);
  });

  it('says what is overdue, of the agency and of those below', async () => {
    const found = await told('digest');
    expect(found.map(({ who }) => who).toSorted()).toEqual(['bing', 'jia', 'yi', 'zhu']);
    const of = (name: string): Told => found.find(({ who }) => who === name)!;
    expect(of('jia').title).toBe('2026-04-01 期限汇总：逾期 1 件，今日到期 0 件');
    expect(of('zhu').title).toBe('2026-04-01 期限汇总：逾期 0 件，今日到期 0 件');
    expect(of('zhu').text).toContain(
      `下级 1 个机关：逾期 1 件（${BUREAU.name} 1 件）；年度报告逾期 0 个机关。`,
    );
  });

  it('is made once where nobody was there at eight, and not for days that went by', async () => {
    await forget();
    clock.day = localDate('2026-04-08');
    clock.time = '09:05';
    await app.app.get(AlertSweep).run();
    expect(await app.app.get(DigestSweep).run()).toBe(2);
    expect(await app.app.get(DigestSweep).run()).toBe(0);
    expect(new Set((await told('digest')).map(({ title }) => title.slice(0, 10)))).toEqual(
      new Set(['2026-04-08']),
    );
  });

  it('is neither made for an agency that has ended, nor counts it below', async () => {
    await forget();
    admin = await app.logIn();
    await admin.post('/agencies', { ...BUREAU, code: 'merged', name: '某并入的局' });
    await addPerson(app, admin, 'merged', 'gui', ['clerk']);
    await rows(`update agency set valid_to = '2026-04-08' where code = 'merged'`);
    clock.day = localDate('2026-04-09');
    clock.time = '09:00';
    await app.app.get(AlertSweep).run();
    await app.app.get(DigestSweep).run();
    const found = await told('digest');
    expect(found.map(({ who }) => who)).not.toContain('gui');
    expect(found.find(({ who }) => who === 'zhu')!.text).toContain('下级 1 个机关');
  });

  it('is not made on a day off', async () => {
    // 清明节: 4 to 6 April 2026.
    clock.day = localDate('2026-04-06');
    await app.app.get(AlertSweep).run();
    expect(await app.app.get(DigestSweep).run()).toBe(0);
  });
});

describe('what fails', () => {
  /** As a row would that the database refuses. */
  const refuse = (what: string, table: string) =>
    rows(
      `create or replace function refuse() returns trigger language plpgsql as $$ begin raise 'refused'; end $$;
       create trigger refuse before insert on ${table} for each row when (${what}) execute function refuse()`,
    );
  const allow = (table: string) => rows(`drop trigger refuse on ${table}`);
  let other: string;

  beforeAll(async () => {
    clock.day = localDate('2026-06-10');
    admin = await app.logIn();
    const life = await CaseLife.take(admin, BUREAU.code, {
      channel: 'inPerson',
      submittedOn: '2026-05-11',
      receivedOn: '2026-05-11',
    });
    other = life.caseNo;
  });

  it('of a case keeps no other case waiting, nor the digest of the day, and is tried again', async () => {
    await forget();
    clock.day = localDate('2026-06-11');
    await rows('delete from alert_basis; delete from alert');
    await refuse(`new.title like '${caseNo} %'`, 'notification');
    const sweep = app.app.get(AlertSweep);
    await expect(sweep.run()).rejects.toThrow(AggregateError);
    await expect(sweep.run()).rejects.toThrow(AggregateError);
    const titles = async () => new Set((await told('alert')).map(({ title }) => title));
    expect(await titles()).toEqual(new Set([`${other} 答复逾期`]));
    expect(await app.app.get(DigestSweep).run()).toBe(2);
    await allow('notification');
    await sweep.run();
    expect(await titles()).toEqual(new Set([`${other} 答复逾期`, `${caseNo} 答复逾期`]));
    expect(await sweep.run()).toBe(0);
  });

  it('of a digest keeps no other agency waiting', async () => {
    await forget();
    clock.day = localDate('2026-06-12');
    await app.app.get(AlertSweep).run();
    const [county] = await rows<{ id: number }>('select id from agency where code = $1', [COUNTY.code]);
    await refuse(`new.agency_id = ${county!.id}`, 'alert_digest');
    await expect(app.app.get(DigestSweep).run()).rejects.toThrow(AggregateError);
    expect((await told('digest')).map(({ who }) => who).toSorted()).toEqual(['bing', 'jia', 'yi']);
    await allow('alert_digest');
    expect(await app.app.get(DigestSweep).run()).toBe(1);
  });
});

describe('whoever runs the installation is told', () => {
  const operations = async (): Promise<string[]> =>
    (await told('operation')).map(({ who, key }) => `${who} ${key}`);

  it.each([
    ['2026-10-31', []],
    ['2026-11-01', ['admin holidays:2027:2026-10-26']],
    ['2026-11-02', ['admin holidays:2027:2026-10-26', 'admin holidays:2027:2026-11-02']],
    ['2026-11-08', ['admin holidays:2027:2026-10-26', 'admin holidays:2027:2026-11-02']],
  ])('each week from November that the next notice is missing: %s', async (day, expected) => {
    if (expected.length === 0) await forget();
    clock.day = localDate(day);
    await app.app.get(HolidayWatch).run();
    await app.app.get(HolidayWatch).run();
    expect(await operations()).toEqual(expected);
  });

  it('each day that there are dead letters', async () => {
    await forget();
    expect(await app.app.get(DeadLetterWatch).run()).toBe(0);
    await rows(
      `insert into outbox (agency_id, topic, key, payload, dead_at) select id, 'x', 'y', '{}', now() from agency limit 1`,
    );
    await app.app.get(DeadLetterWatch).run();
    await app.app.get(DeadLetterWatch).run();
    expect(await operations()).toEqual([`admin deadLetters:${clock.day}`]);
    await rows(`delete from outbox where topic = 'x'`);
  });

  it('and whoever administers the agency, when a case does not stand where its facts say', async () => {
    await forget();
    expect(await app.app.get(IntegrityWatch).run()).toBe(0);
    expect(await told('operation')).toEqual([]);
    await rows(
      `update counted_case k set applicant_type = 2 from disclosure_case c
        where c.agency_id = k.agency_id and c.id = k.case_id and c.case_no = $1`,
      [caseNo],
    );
    expect(await app.app.get(IntegrityWatch).run()).toBe(1);
    const [found, ...more] = await told('operation');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ who: 'guan', title: '1 件案件的存储状态与办理环节不符' });
    expect(found!.text).toContain(caseNo);
    expect(String(logged.mock.calls)).toContain(`机关 ${BUREAU.code} 有 1 件`);
  });

  it('each day that alerts stand where nobody can log in', async () => {
    await forget();
    const unreached = app.app.get(UnreachedWatch);
    expect(await unreached.run()).toBe(0);
    admin = await app.logIn();
    clock.day = localDate('2026-03-02');
    admin = await app.logIn();
    await admin.post('/agencies', { code: 'empty', name: '某空机关', level: 'county', kind: 'department' });
    await CaseLife.take(admin, 'empty', {
      channel: 'inPerson',
      submittedOn: '2026-03-02',
      receivedOn: '2026-03-02',
    });
    clock.day = localDate('2026-04-01');
    await app.app.get(AlertSweep).run();
    await unreached.run();
    await unreached.run();
    expect(await operations()).toEqual(['admin unreached:2026-04-01']);
    const [notice] = await told('operation');
    expect([notice!.title, notice!.text]).toEqual([
      '有 1 个机关的期限提醒无人接收',
      expect.stringContaining('某空机关 1 项。'),
    ]);
    // Somebody of the agency, whatever they may do, is somebody to tell.
    admin = await app.logIn();
    await addPerson(app, admin, 'empty', 'kong', ['admin']);
    await forget();
    expect(await unreached.run()).toBe(0);
    await rows(`delete from alert where agency_id = (select id from agency where code = 'empty')`);
    await rows(`delete from alert_basis`);
    await app.app.get(AlertSweep).run();
    expect((await told('alert')).map(({ who }) => who)).toContain('kong');
  });

  it('a check of everything gives up when the server stops', async () => {
    const ending = AbortSignal.abort();
    await expect(app.app.get(IntegrityWatch).run(ending)).rejects.toThrow();
  });
});

describe('an office where nobody has an account but the administrator', () => {
  it.each([
    ['has its alerts and digests told to the administrator', []],
    ['also where somebody looks on who does none of the work', ['auditor']],
  ] as const)('%s', async (_, lookers) => {
    const alone = await TestApp.start({ clock });
    try {
      clock.day = localDate('2026-03-02');
      const visitor = await alone.logIn();
      await visitor.post('/agencies', BUREAU_ALONE);
      const other = { code: 'other', name: '某审计局', level: 'county', kind: 'department' };
      if (lookers.length > 0) await visitor.post('/agencies', other);
      for (const role of lookers) await addPerson(alone, visitor, other.code, role, [role]);
      const { caseNo: number } = await CaseLife.take(visitor, BUREAU_ALONE.code, {
        channel: 'inPerson',
        submittedOn: '2026-03-02',
        receivedOn: '2026-03-02',
      });
      clock.day = localDate('2026-03-25');
      await alone.app.get(AlertSweep).run();
      await alone.app.get(DigestSweep).run();
      const found = await withClient(alone.database.superuserUrl, async (client) =>
        client.query(
          `select n.title from notification n join account a on a.id = n.account_id
            where a.username = 'admin' order by n.id`,
        ),
      );
      expect(found.rows).toEqual([
        { title: `${number} 答复期限临近` },
        { title: '2026-03-25 期限汇总：逾期 0 件，今日到期 0 件' },
      ]);
    } finally {
      await alone.stop();
    }
  });
});
