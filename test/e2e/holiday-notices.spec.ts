import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '../../src/law/local-date.js';
import { fixedClock } from '../../src/platform/clock/clock.js';
import { TenantTransaction } from '../../src/platform/database/tenant-transaction.js';
import { PersonalDataCipher } from '../../src/platform/protection/personal-data-cipher.js';
import { TestApp, type Visitor } from '../support/http.js';
import { CANARY_WORDS, newCase } from '../support/new-case.js';
import { CORRECTED_2027, INVENTED_2027 } from '../support/notices/invented-2027.js';
import { addPerson, BUREAU, COUNTY } from '../support/people.js';

/** One story in order: a county and its bureau in December 2026, before and after the notice for 2027. */
const clock = fixedClock(localDate('2026-12-18'));
let one: TestApp;
let other: TestApp;
let admin: Visitor;
let clerk: Visitor;

interface Preview {
  basis: string;
  moved: { cases: number; agencies: { code: string; cases: number }[] };
  changes: { date: string; before: { working: boolean } | null; after: { working: boolean; name: string } }[];
  understood: { festival: string; days: string[] }[];
  warnings: string[];
  unused: string[];
}
interface Case {
  caseNo: string;
  dueOn: string;
  provisional: boolean;
  waitingUntil: string | null;
  waitingProvisional: boolean;
  deadline: { alertOn: string; trace: { step: string; on?: string; makeUp?: string }[] };
}
interface Moves {
  notices: { id: number; cases: number; number: string }[];
  items: Record<'dueOn' | 'alertOn' | 'waitingUntil' | 'caseNo' | 'because' | 'applicantName', unknown>[];
  next?: string;
}

const received = async (on: string, code = BUREAU.code, by: Visitor = admin): Promise<Case> => {
  const answer = await by.post(
    `/agencies/${code}/cases`,
    newCase({ channel: 'inPerson', submittedOn: on, receivedOn: on, description: `申请公开 ${on} 的某方案` }),
  );
  expect(answer.statusCode).toBe(201);
  return answer.json<Case>();
};
const read = async (visitor: Visitor, { caseNo }: Case, code = BUREAU.code): Promise<Case> =>
  (await visitor.get(`/agencies/${code}/cases/${encodeURIComponent(caseNo)}`)).json<Case>();
const preview = async (body: object): Promise<Preview> => {
  const answer = await admin.post('/calendar/notices/previews', body);
  expect([answer.statusCode, answer.body]).toEqual([200, expect.anything()]);
  return answer.json<Preview>();
};
const movesOf = async (visitor: Visitor, code = BUREAU.code, query = ''): Promise<Moves> =>
  (await visitor.get(`/agencies/${code}/deadline-moves${query}`)).json<Moves>();

let firm: Case;
let fourth: Case;
let tenth: Case;
let waiting: Case;
let ofCounty: Case;

beforeAll(async () => {
  const cipher = PersonalDataCipher.ephemeral();
  one = await TestApp.start({ clock, cipher });
  other = await TestApp.on(one.database, { clock, cipher });
  admin = await one.logIn();
  await admin.post('/agencies', COUNTY);
  await admin.post('/agencies', BUREAU);
  clerk = await other.logIn(await addPerson(one, admin, BUREAU.code, 'clerk', ['clerk']));
  firm = await received('2026-12-03');
  fourth = await received('2026-12-04');
  tenth = await received('2026-12-10');
  waiting = await received('2026-12-15');
  ofCounty = await received('2026-12-07', COUNTY.code);
  const asked = await admin.send({
    method: 'POST',
    url: `/api/v1/agencies/${BUREAU.code}/cases/${encodeURIComponent(waiting.caseNo)}/events`,
    headers: { 'if-match': '"1"' },
    payload: { type: 'supplementRequested', on: '2026-12-18', replyWithinWorkingDays: 10 },
  });
  expect([asked.statusCode, asked.body]).toEqual([200, expect.anything()]);
});

afterAll(async () => {
  await other.app.close();
  await one.stop();
});

describe('before the notice', () => {
  it('dates that run into 2027 are provisional, both the date and the stricter reminder shown', () => {
    expect([firm.dueOn, firm.provisional]).toEqual(['2026-12-31', false]);
    expect([fourth.dueOn, fourth.provisional, fourth.deadline.alertOn]).toEqual([
      '2027-01-04',
      true,
      '2026-12-30',
    ]);
  });

  it('the calendar says what is covered, from when it is provisional, and that a notice is missing', async () => {
    const answer = (await clerk.get('/calendar')).json<Record<string, unknown>>();
    expect(answer).toMatchObject({
      version: 0,
      provisionalFrom: '2027-01-01',
      missing: { year: 2027, message: expect.stringContaining('2027 年放假安排尚未载入') },
      notices: [],
    });
    expect((answer.covered as { year: number }[]).map(({ year }) => year)).toEqual([
      2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
  });
});

describe('the preview', () => {
  it('tells what was understood day by day, what differs, and how many cases of which agency move', async () => {
    const answer = await preview({ text: INVENTED_2027 });
    expect(answer.warnings).toEqual([]);
    expect(answer.understood.map(({ festival }) => festival)).toEqual([
      '元旦',
      '春节',
      '清明节',
      '劳动节',
      '端午节',
      '中秋节',
      '国庆节',
    ]);
    expect(answer.understood[0]?.days).toEqual([
      '1月1日（周五）放假',
      '1月2日（周六）放假',
      '1月3日（周日）放假',
      '1月4日（周一）放假',
      '1月9日（周六）上班',
    ]);
    expect(answer.changes.map(({ date, after }) => [date, after.working, after.name]).slice(0, 3)).toEqual([
      ['2027-01-04', false, '元旦'],
      ['2027-01-09', true, '元旦'],
      ['2027-01-31', true, '春节'],
    ]);
    expect(answer.moved).toEqual({
      cases: 4,
      agencies: [
        { code: COUNTY.code, name: COUNTY.name, cases: 1 },
        { code: BUREAU.code, name: BUREAU.name, cases: 3 },
      ],
    });
  });

  it('shows no case, no applicant, and changes nothing', async () => {
    const answer = await admin.post('/calendar/notices/previews', { text: INVENTED_2027 });
    for (const word of [...CANARY_WORDS, fourth.caseNo]) expect(answer.body).not.toContain(word);
    expect((await read(clerk, fourth)).dueOn).toBe('2027-01-04');
    expect((await clerk.get('/calendar')).json()).toMatchObject({ version: 0, notices: [] });
  });

  it('refuses contradictions with the sentence they stand in', async () => {
    const text = INVENTED_2027.replace('1月9日（周六）', '1月9日（周日）').replace('共8天', '共9天');
    const answer = await admin.post('/calendar/notices/previews', { text });
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({
      code: 'calendar.contradiction',
      detail: expect.stringContaining('“1月9日(周日)上班”：2027-01-09 是周六，通知写的是周日'),
      facts: {
        problems: [
          { sentence: '1月9日(周日)上班', message: '2027-01-09 是周六，通知写的是周日' },
          { sentence: expect.stringContaining('2月5日'), message: '写的是共 9 天，所列日期是 8 天' },
        ],
      },
    });
  });

  it('takes the same notice part by part', async () => {
    const { notice } = (await preview({ text: INVENTED_2027 })) as unknown as {
      notice: Record<string, unknown>;
    };
    const parts = await preview({ notice });
    expect(parts.moved.cases).toBe(4);
    expect((await admin.post('/calendar/notices/previews', { text: 'x', notice })).statusCode).toBe(400);
  });

  it('is for the administrator of the installation alone', async () => {
    expect((await clerk.post('/calendar/notices/previews', { text: INVENTED_2027 })).statusCode).toBe(403);
    expect((await clerk.post('/calendar/notices', { text: INVENTED_2027, basis: 'x' })).statusCode).toBe(403);
  });
});

describe('loading it', () => {
  it('refuses a preview of other words, and one that another case has overtaken', async () => {
    const { basis } = await preview({ text: INVENTED_2027 });
    const changed = await admin.post('/calendar/notices', { text: CORRECTED_2027, basis });
    expect([changed.statusCode, changed.json<{ code: string }>().code]).toEqual([
      409,
      'calendar.previewOutdated',
    ]);
    await received('2026-12-09');
    const late = await admin.post('/calendar/notices', { text: INVENTED_2027, basis });
    expect(late.statusCode).toBe(409);
    expect(late.json()).toMatchObject({ code: 'calendar.casesChanged', facts: { cases: 5 } });
  });

  it('moves every date at once, in every process, and tells of each in a list', async () => {
    expect((await read(clerk, waiting)).waitingProvisional).toBe(true);
    const { basis } = await preview({ text: INVENTED_2027 });
    const loaded = await admin.post('/calendar/notices', { text: INVENTED_2027, basis });
    expect([loaded.statusCode, loaded.body]).toEqual([201, expect.anything()]);
    const { notice } = loaded.json<{ notice: { id: number; year: number; number: string } }>();
    expect(notice).toMatchObject({ year: 2027, number: '国办发明电〔2026〕99号', replacedBy: null });

    for (const visitor of [clerk, admin]) {
      const [a, b, c] = [
        await read(visitor, fourth),
        await read(visitor, tenth),
        await read(visitor, waiting),
      ];
      expect([a.dueOn, a.provisional, a.deadline.alertOn]).toEqual(['2027-01-05', false, '2027-01-05']);
      expect([b.dueOn, c.waitingUntil, c.waitingProvisional]).toEqual(['2027-01-09', '2027-01-05', false]);
      expect(b.deadline.trace).toContainEqual(
        expect.objectContaining({
          step: 'counted',
          on: '2027-01-09',
          makeUp: expect.stringContaining('99号'),
        }),
      );
    }
    expect((await read(admin, ofCounty, COUNTY.code)).dueOn).toBe('2027-01-06');

    const list = await movesOf(clerk);
    expect(list.notices).toEqual([expect.objectContaining({ id: notice.id, cases: 4 })]);
    expect(list.items.map(({ caseNo }) => caseNo)).not.toContain(firm.caseNo);
    expect(list.items.find(({ caseNo }) => caseNo === fourth.caseNo)).toEqual({
      caseNo: fourth.caseNo,
      ref: fourth.caseNo,
      noticeId: notice.id,
      applicantName: '欧****',
      dueOn: { before: '2027-01-04', after: '2027-01-05' },
      alertOn: { before: '2026-12-30', after: '2027-01-05' },
      supplementNoticeBy: null,
      waitingUntil: null,
      because: '2027年1月4日（周一）放假（元旦）；放假安排已公布，日期不再暂定，提醒不再提前两个工作日',
    });
    expect(list.items.find(({ caseNo }) => caseNo === waiting.caseNo)).toMatchObject({
      dueOn: null,
      waitingUntil: { before: '2027-01-04', after: '2027-01-05' },
    });
  });

  it('is seen by the calendar, its year and the missing notice', async () => {
    const answer = (await clerk.get('/calendar')).json<{ covered: object[] }>();
    expect(answer).toMatchObject({ version: 1, provisionalFrom: '2028-01-01', missing: null });
    expect(answer.covered.at(-1)).toMatchObject({ year: 2027, source: 'database' });
    const year = (await clerk.get('/calendar/years/2027')).json<{ days: object[] }>();
    expect(year).toMatchObject({ provisional: false, workingDays: 248 });
    expect(year.days[3]).toMatchObject({ date: '2027-01-04', working: false, name: '元旦' });
  });

  it('leaves an entry in the chain of the installation and of each agency whose cases moved', async () => {
    const ofAgency = await admin.get(`/agencies/${BUREAU.code}/audit/entries?action=calendar.deadlinesMoved`);
    expect(ofAgency.json()).toMatchObject({
      items: [
        { action: 'calendar.deadlinesMoved', facts: { year: 2027, cases: 4, title: expect.anything() } },
      ],
    });
    const all = await admin.get('/audit/entries?action=calendar.noticeLoaded');
    expect(all.json()).toMatchObject({ items: [{ facts: { cases: 5, agencies: 2, replaces: null } }] });
    for (const answer of [ofAgency, all]) expect(answer.body).not.toContain(fourth.caseNo);
  });

  it('pages the list, and shows an agency nothing of another', async () => {
    const first = await movesOf(clerk, BUREAU.code, '?limit=3');
    expect(first.items).toHaveLength(3);
    const rest = await movesOf(clerk, BUREAU.code, `?limit=3&after=${first.next}`);
    expect([rest.items.length, rest.next]).toEqual([1, undefined]);
    expect((await clerk.get(`/agencies/${COUNTY.code}/deadline-moves`)).statusCode).toBe(404);
  });
});

describe('a correction', () => {
  it('has to name the notice that it corrects, moves the dates back and erases nothing', async () => {
    const twice = await admin.post('/calendar/notices/previews', { text: CORRECTED_2027 });
    expect(twice.json()).toMatchObject({ status: 409, code: 'calendar.yearLoaded' });
    const [held] = (await clerk.get('/calendar')).json<{ notices: { id: number }[] }>().notices;
    const body = { text: CORRECTED_2027, replaces: held!.id };
    const { basis, moved, changes } = await preview(body);
    expect(moved.cases).toBe(5);
    expect(changes.map(({ date }) => date)).toEqual(['2027-01-04', '2027-01-09']);
    expect((await admin.post('/calendar/notices', { ...body, basis })).statusCode).toBe(201);
    expect((await read(clerk, fourth)).dueOn).toBe('2027-01-04');
    const { notices } = (await clerk.get('/calendar')).json<{ notices: Record<string, unknown>[] }>();
    expect(notices.map(({ replaces, replacedBy }) => [replaces, replacedBy])).toEqual([
      [held!.id, null],
      [null, notices[0]!.id],
    ]);
    expect((await movesOf(clerk)).notices).toHaveLength(2);
    // The former notice cannot be corrected again, nor anything that is not there.
    const again = await admin.post('/calendar/notices/previews', body);
    expect(again.json()).toMatchObject({ code: 'calendar.replaces' });
  });

  it('some days changed later: an amendment on top of the year, of a year that is there', async () => {
    const amendment = (year: number): object => ({
      notice: {
        year,
        kind: 'amendment',
        title: `国务院办公厅关于调整${year}年元旦假期安排的通知`,
        issuedOn: '2026-12-15',
        holidays: [{ name: '元旦', from: `${year}-01-04`, to: `${year}-01-04` }],
        makeUpDays: [],
      },
    });
    const { basis } = await preview(amendment(2027));
    const loaded = await admin.post('/calendar/notices', { ...amendment(2027), basis });
    expect(loaded.statusCode).toBe(201);
    expect((await read(clerk, fourth)).dueOn).toBe('2027-01-05');
    const early = await admin.post('/calendar/notices/previews', amendment(2028));
    expect(early.json()).toMatchObject({ code: 'calendar.noArrangement' });
  });
});

describe('while others work', () => {
  /** 2027-01-04 works or is off: which one an answer was reckoned by is seen in its due day. */
  const DUE = { works: '2027-01-04', off: '2027-01-05' };

  it('an intake reckons with one calendar or the other, and the list has every case of the former', async () => {
    const { notices } = (await clerk.get('/calendar')).json<{ notices: { id: number; kind: string }[] }>();
    const replaces = notices.find(({ kind }) => kind === 'amendment')!.id;
    // The amendment is taken back by one that makes a day off of a Sunday: the 4th works again.
    const body = {
      replaces,
      notice: {
        year: 2027,
        kind: 'amendment',
        title: '国务院办公厅关于调整2027年元旦假期安排的通知',
        issuedOn: '2026-12-16',
        holidays: [{ name: '元旦', from: '2027-01-03', to: '2027-01-03' }],
        makeUpDays: [],
      },
    };
    const { basis } = await preview(body);
    const intakes = Array.from({ length: 40 }, (_, index) =>
      received('2026-12-04', BUREAU.code, index % 2 === 0 ? clerk : admin),
    );
    const loading = admin.post('/calendar/notices', { ...body, basis, changedCasesToo: true });
    const more = Array.from({ length: 20 }, () => received('2026-12-04', BUREAU.code, clerk));
    const cases = await Promise.all([...intakes, ...more]);
    const loaded = await loading;
    expect([loaded.statusCode, loaded.body]).toEqual([201, expect.anything()]);
    const { id } = loaded.json<{ notice: { id: number } }>().notice;
    const list = await movesOf(clerk, BUREAU.code, `?notice=${id}&limit=200`);
    const moved = new Set(list.items.map(({ caseNo }) => caseNo));
    const before = cases.filter(({ dueOn }) => dueOn === DUE.off);
    const after = cases.filter(({ dueOn }) => dueOn === DUE.works);
    expect(before.length + after.length).toBe(cases.length);
    expect(before.filter(({ caseNo }) => !moved.has(caseNo))).toEqual([]);
    expect(after.filter(({ caseNo }) => moved.has(caseNo))).toEqual([]);
    expect((await read(admin, cases[0]!)).dueOn).toBe(DUE.works);
  });

  it('waits for whoever is writing, and gives up in words where that takes long', async () => {
    const { notices } = (await clerk.get('/calendar')).json<{ notices: { id: number; kind: string }[] }>();
    const body = { text: INVENTED_2027, replaces: notices.find(({ kind }) => kind === 'arrangement')!.id };
    const { basis } = await preview(body);
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const agencyId = 1;
    const writing = other.app.get(TenantTransaction).run({ agencyId, scope: 'own' }, () => held);
    const refused = await admin.post('/calendar/notices', { ...body, basis });
    expect(refused.json()).toMatchObject({ status: 503, code: 'calendar.busy' });
    release!();
    await writing;
    expect((await admin.post('/calendar/notices', { ...body, basis })).statusCode).toBe(201);
  });
});
