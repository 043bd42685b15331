import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/law/local-date.js';
import type { YearTables } from '../../../src/reporting/year-tables.js';
import { Office, posted, type OfficeCase } from '../../support/office.js';
import { proceedingCells, ProceedingLife } from '../../support/proceeding-life.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open(localDate('2026-11-23'));
}, 120_000);
afterAll(() => office.close());

const log = (home: OfficeCase, kind: 'review' | 'lawsuit', body: object): Promise<ProceedingLife> =>
  ProceedingLife.logged(office.visitor, home.code, kind, body);
const review = async (home: OfficeCase, filedOn: string, more: object = {}): Promise<ProceedingLife> =>
  log(home, 'review', { applications: [home.life.caseNo], filedOn, ...more });
const suit = async (home: OfficeCase, filedOn: string, more: object = {}): Promise<ProceedingLife> =>
  log(home, 'lawsuit', { application: home.life.caseNo, route: 'direct', filedOn, ...more });

/** Table 四 of each year, zeros left out. */
async function fours(home: { readonly code: string }, ...years: number[]): Promise<Record<string, number>[]> {
  const all: Record<string, number>[] = [];
  for (const year of years) {
    const answer = await office.visitor.get(`/agencies/${home.code}/years/${year}/tables`);
    all.push(proceedingCells(answer.json<YearTables>()));
  }
  return all;
}
const cell = (group: string, column: string): Record<string, number> => ({
  [`${group}.${column}`]: 1,
  [`${group}.total`]: 1,
});

/** Received and refused in the year before the last. */
const refused = async (outcome = 'refused.processInfo', on = '2024-11-20'): Promise<OfficeCase> =>
  (await office.received('2024-11-04')).happened(...posted(on, outcome));
const accepted = (on: string): object => ({ type: 'accepted', on });
const decided = (on: string, disposal: string, more: object = {}): object => ({
  type: 'decided',
  on,
  disposal,
  ...more,
});
const served = (on: string): object => ({ type: 'served', on });
const judged = (on: string, disposal: string, more: object = {}): object => ({
  type: 'decided',
  on,
  form: 'judgment',
  disposal,
  ...more,
});
const ruled = (on: string, disposal: string): object => ({ type: 'decided', on, form: 'ruling', disposal });

describe('reviews', () => {
  it('edge 30: annulled by a review in Y+1 and made again in Y+1: 结果纠正 of Y+1, no new 新收', async () => {
    const home = await refused();
    const life = await review(home, '2024-12-27');
    const after = await life.goes(
      accepted('2025-01-03'),
      decided('2025-02-20', '撤销并责令重新答复', { ordered: 'redo', redoWithinWorkingDays: 15 }),
      served('2025-02-24'),
    );
    expect(after.consequences).toMatchObject([
      { caseNo: home.life.caseNo, cause: 'redo', openedOn: '2025-02-24', dueOn: '2025-03-17' },
    ]);
    await home.happened(...posted('2025-03-10', 'unavailable.notHeld'));
    const [first, second] = await home.counts(2024, 2025);
    expect(first).toMatchObject({
      newReceived: { naturalPerson: 1 },
      'refused.processInfo': { naturalPerson: 1 },
    });
    expect(second).toEqual({});
    expect(await fours(home, 2024, 2025)).toEqual([{}, cell('review', 'corrected')]);
    expect((await home.read()).decisions).toMatchObject([
      { round: 1, outcome: 'refused.processInfo' },
      { round: 2, cause: 'redo', outcome: 'unavailable.notHeld' },
    ]);
  });

  it('edge 31: annulled and made again in the same open year: one result, 结果纠正 once', async () => {
    const home = await refused('refused.processInfo', '2024-11-12');
    const life = await review(home, '2024-11-15');
    await life.goes(
      accepted('2024-11-18'),
      decided('2024-12-02', '撤销', { ordered: 'redo' }),
      served('2024-12-03'),
    );
    await home.happened(...posted('2024-12-20', 'granted'));
    const [tables] = await home.counts(2024);
    expect(tables).toMatchObject({ newReceived: { naturalPerson: 1 }, total: { naturalPerson: 1 } });
    expect(await fours(home, 2024, 2025)).toEqual([cell('review', 'corrected'), {}]);
  });

  it('edge 32: withdrawn because the agency gave the information: 其他结果, table 三 of the closed year unchanged', async () => {
    const home = await refused();
    const life = await review(home, '2024-12-20');
    const after = await life.goes(
      accepted('2024-12-25'),
      { type: 'selfCorrected', on: '2025-01-08' },
      { type: 'withdrawn', on: '2025-01-20' },
      decided('2025-01-22', '终止'),
    );
    expect(after.consequences).toMatchObject([{ cause: 'selfCorrection', openedOn: '2025-01-08' }]);
    await home.happened(...posted('2025-01-16', 'granted'));
    const [first, second] = await home.counts(2024, 2025);
    expect(first).toMatchObject({ 'refused.processInfo': { naturalPerson: 1 } });
    expect(second).toEqual({});
    expect(await fours(home, 2024, 2025)).toEqual([cell('review', 'pending'), cell('review', 'other')]);
  });

  it('edge 33: not answered in time and confirmed unlawful though answered later: 结果纠正', async () => {
    const home = await (await office.received('2024-11-04')).happened(...posted('2025-01-13'));
    const life = await review(home, '2024-12-10', { parts: [{ complaint: 'noAnswer' }] });
    const after = await life.goes(
      accepted('2024-12-16'),
      decided('2025-02-07', '确认违法', { lossReason: 'inaction' }),
    );
    expect(after.parts).toMatchObject([
      { complaint: 'noAnswer', result: 'corrected', lossReason: 'inaction' },
    ]);
    expect(await fours(home, 2024, 2025)).toEqual([cell('review', 'pending'), cell('review', 'corrected')]);
  });

  it('edge 34: filed 12-29 and accepted 01-05 counts in Y+1; by default deemed accepted on the fifth working day', async () => {
    const home = await refused();
    const life = await review(home, '2025-12-29');
    expect((await life.read()).notCounted).toContain('受理之后才计入');
    await life.goes(accepted('2026-01-05'), decided('2026-02-27', '维持'));
    expect(await fours(home, 2025, 2026)).toEqual([{}, cell('review', 'upheld')]);
    const other = await refused();
    const silent = await review(other, '2025-12-24');
    // 25, 26, 29, 30 and 31 December.
    const early = await silent.tries({ type: 'deemedAccepted', on: '2025-12-30' });
    expect(early.json()).toMatchObject({
      code: 'proceeding.outOfState',
      detail: expect.stringContaining('2025-12-31'),
    });
    await silent.goes({ type: 'deemedAccepted', on: '2025-12-31' }, decided('2026-02-27', '维持'));
    expect(await fours(other, 2025, 2026)).toEqual([cell('review', 'pending'), cell('review', 'upheld')]);
  });

  it('edge 35: pending on 12-31 is 尚未审结 of Y and comes back in Y+1 with its result', async () => {
    const home = await refused();
    const life = await review(home, '2024-12-10');
    const after = await life.goes(
      accepted('2024-12-13'),
      { type: 'stayed', on: '2024-12-20' },
      { type: 'resumed', on: '2025-03-03' },
      decided('2025-04-10', '维持'),
    );
    expect(await fours(home, 2024, 2025)).toEqual([cell('review', 'pending'), cell('review', 'upheld')]);
    expect(after.placements.map(({ year, column }) => [year, column])).toEqual([
      [2024, 'pending'],
      [2025, 'upheld'],
    ]);
  });

  it('edge 41: ten refusals in one review decision are one case, and all ten are opened again', async () => {
    const code = await office.agency();
    const homes: OfficeCase[] = [];
    for (let no = 0; no < 10; no += 1)
      homes.push(
        await (
          await office.received('2024-11-04', { description: `第 ${no} 件` }, code)
        ).happened(...posted('2024-11-20', 'refused.processInfo')),
      );
    const [home] = homes;
    const life = await log(home!, 'review', {
      applications: homes.map(({ life: { caseNo } }) => caseNo),
      filedOn: '2024-12-02',
    });
    const after = await life.goes(
      accepted('2024-12-05'),
      decided('2025-01-20', '撤销', { ordered: 'redo' }),
      served('2025-01-22'),
    );
    expect(after.consequences.map(({ openedOn }) => openedOn)).toEqual(
      Array.from({ length: 10 }, () => '2025-01-22'),
    );
    expect(await fours(home!, 2024, 2025)).toEqual([cell('review', 'pending'), cell('review', 'corrected')]);
  }, 120_000);
});

describe('lawsuits', () => {
  const dismissed = async (
    setting?: readonly [name: string, value: string],
  ): Promise<{ home: OfficeCase; life: ProceedingLife }> => {
    const home = await refused('unavailable.notHeld');
    if (setting) await office.choose(home.code, ...setting);
    const life = await suit(home, '2024-11-25');
    await life.goes(
      { type: 'docketed', on: '2024-11-28' },
      judged('2024-12-20', '驳回诉讼请求'),
      served('2024-12-23'),
    );
    return { home, life };
  };

  it('edge 36: dismissed in Y, appeal pending: 尚未审结 by default, under litigationUnit instance each instance', async () => {
    const { home, life } = await dismissed();
    const appealed = { type: 'appealed', on: '2024-12-30', appellant: 'plaintiff' };
    await life.goes(appealed);
    expect(await fours(home, 2024)).toEqual([cell('suitDirect', 'pending')]);
    const second = [
      { type: 'instanceOpened', on: '2025-01-15', level: 2 },
      judged('2025-03-20', '驳回上诉，维持原判'),
      served('2025-03-25'),
    ];
    expect((await life.goes(...second)).stage).toBe('effective');
    expect(await fours(home, 2024, 2025)).toEqual([
      cell('suitDirect', 'pending'),
      cell('suitDirect', 'upheld'),
    ]);
    const each = await dismissed(['litigationUnit', 'instance']);
    await each.life.goes(appealed, ...second);
    expect(await fours(each.home, 2024, 2025)).toEqual([
      cell('suitDirect', 'upheld'),
      cell('suitDirect', 'upheld'),
    ]);
  });

  it('edge 37: sued without the review that comes first: 不予立案 is not counted, by default 驳回起诉 is 其他结果, under dismissedSuit upheld 结果维持', async () => {
    const home = await refused();
    const none = await suit(home, '2024-12-02');
    await none.goes({ type: 'notDocketed', on: '2024-12-06' });
    expect((await none.read()).notCounted).toContain('不予立案');
    const taken = async (one: OfficeCase): Promise<void> => {
      const life = await suit(one, '2024-12-09');
      await life.goes(
        { type: 'docketed', on: '2024-12-12' },
        ruled('2024-12-27', '驳回起诉'),
        served('2024-12-27'),
      );
    };
    await taken(home);
    expect(await fours(home, 2024, 2025)).toEqual([cell('suitDirect', 'other'), {}]);
    const other = await refused();
    await office.choose(other.code, 'dismissedSuit', 'upheld');
    await taken(other);
    expect(await fours(other, 2024)).toEqual([cell('suitDirect', 'upheld')]);
  });

  it('edge 38: 不掌握 answered and sued directly in 2025: 未经复议直接起诉', async () => {
    const home = await refused('unavailable.notHeld');
    const life = await suit(home, '2025-03-10');
    await life.goes({ type: 'docketed', on: '2025-03-14' }, judged('2025-06-20', '驳回诉讼请求'));
    expect(await fours(home, 2025)).toEqual([cell('suitDirect', 'upheld')]);
  });

  it('edge 39: upheld by the review, both sued: counted by the original agency and not by the review body', async () => {
    const home = await refused();
    const first = await review(home, '2024-12-02');
    await first.goes(accepted('2024-12-05'), decided('2025-01-20', '维持'), served('2025-01-22'));
    const body = await office.agency();
    const both = { route: 'afterReview', filedOn: '2025-02-05' };
    const own = await suit(home, '2025-02-05', { ...both, review: first.ref });
    const theirs = await ProceedingLife.logged(office.visitor, body, 'lawsuit', {
      ...both,
      role: 'reviewBody',
    });
    for (const life of [own, theirs])
      await life.goes(
        { type: 'docketed', on: '2025-02-10' },
        judged('2025-06-20', '撤销'),
        served('2025-06-25'),
      );
    expect((await theirs.read()).notCounted).toContain('201号');
    expect(await fours(home, 2025)).toEqual([
      { ...cell('review', 'upheld'), ...cell('suitAfterReview', 'corrected') },
    ]);
    expect(await fours({ code: body }, 2025)).toEqual([{}]);
  });

  it("edge 40: the review body changed the decision and a third party sues it: not the agency's", async () => {
    const home = await refused();
    const first = await review(home, '2024-12-02');
    await first.goes(accepted('2024-12-05'), decided('2025-01-20', '变更'), served('2025-01-22'));
    const body = await office.agency();
    const theirs = await ProceedingLife.logged(office.visitor, body, 'lawsuit', {
      route: 'afterReview',
      role: 'reviewBody',
      complainant: 'thirdParty',
      filedOn: '2025-02-05',
    });
    await theirs.goes({ type: 'docketed', on: '2025-02-10' }, judged('2025-06-20', '撤销'));
    expect(await fours(home, 2024, 2025)).toEqual([cell('review', 'pending'), cell('review', 'corrected')]);
    expect(await fours({ code: body }, 2025)).toEqual([{}]);
  });

  it('edge 42: a suit about proactive disclosure and about a refused correction: table 四 yes, table 三 no', async () => {
    const code = await office.agency();
    for (const complaint of ['harmsThirdParty', 'notCorrected']) {
      const life = await ProceedingLife.logged(office.visitor, code, 'lawsuit', {
        route: 'direct',
        filedOn: '2025-02-05',
        parts: [{ complaint }],
      });
      await life.goes({ type: 'docketed', on: '2025-02-10' }, judged('2025-06-20', '驳回诉讼请求'));
    }
    expect(await fours({ code }, 2025)).toEqual([{ 'suitDirect.upheld': 2, 'suitDirect.total': 2 }]);
    expect(await office.counts(code, 2025)).toEqual({});
  });

  it('edge 58: judgment on 12-20 and no appeal by 12-31 counts in its year; appealed later it comes back', async () => {
    const { home, life } = await dismissed();
    expect(await fours(home, 2024, 2025)).toEqual([cell('suitDirect', 'upheld'), {}]);
    await life.goes({ type: 'appealed', on: '2025-01-06' });
    expect(await fours(home, 2024, 2025)).toEqual([
      cell('suitDirect', 'upheld'),
      cell('suitDirect', 'pending'),
    ]);
    const after = await life.goes(
      { type: 'instanceOpened', on: '2025-02-10', level: 2 },
      ruled('2025-04-20', '发回重审'),
      { type: 'instanceOpened', on: '2025-05-12', level: 1 },
      judged('2026-01-15', '撤销', { ordered: 'redo' }),
      served('2026-01-20'),
      { type: 'tookEffect', on: '2026-02-05' },
    );
    expect(await fours(home, 2024, 2025, 2026)).toEqual([
      cell('suitDirect', 'upheld'),
      cell('suitDirect', 'pending'),
      cell('suitDirect', 'corrected'),
    ]);
    expect(after.consequences).toMatchObject([{ cause: 'redo', from: '2026-02-05', openedOn: '2026-02-05' }]);
  });
});
