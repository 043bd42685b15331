import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { ProceedingAnswer } from '../../src/proceedings/proceeding.schemas.js';
import { CaseLife } from '../support/case-life.js';
import { ACCEPTED, ContestedOffice } from '../support/contested-office.js';
import type { Visitor } from '../support/http.js';
import { posted } from '../support/office.js';
import { ProceedingLife } from '../support/proceeding-life.js';

let office: ContestedOffice;
let admin: Visitor;
let clerk: Visitor;
let legal: Visitor;

beforeAll(async () => {
  office = await ContestedOffice.open();
  ({ admin, clerk, legal } = office);
}, 60_000);
afterAll(() => office.app.stop());

describe('orders that follow one another', () => {
  const redo = {
    type: 'decided',
    on: '2026-03-20',
    disposal: '撤销',
    ordered: 'redo',
    redoWithinWorkingDays: 5,
  };
  const reopenings = async (life: CaseLife): Promise<number> =>
    (await life.read(clerk)).events.filter(({ type }) => type === 'reopened').length;

  it('an answer taken back of one’s own accord keeps its own period, and the order after it opens the application once more', async () => {
    const life = await office.refused();
    const review = await office.review(life);
    await review.goes(ACCEPTED, { type: 'selfCorrected', on: '2026-02-25' });
    await life.lives(clerk, ...posted('2026-03-05', 'unavailable.notHeld'));
    const own = (await life.read(clerk)).dueOn;
    await review.goes(redo);
    // Twenty working days of its own, whatever the review ordered meanwhile.
    expect(await life.read(clerk)).toMatchObject({ dueOn: own, overdue: false });
    const after = await review.goes({ type: 'served', on: '2026-03-24' });
    expect(after.consequences).toMatchObject([
      { cause: 'redo', openedOn: '2026-03-24', dueOn: '2026-03-31' },
    ]);
    expect(await reopenings(life)).toBe(2);
    expect((await life.read(clerk)).stage).toBe('received');
  });

  it('a decision that is put right takes back what followed from it; one day later, it follows from that day', async () => {
    const life = await office.refused();
    const review = await office.review(life);
    await review.goes(ACCEPTED, redo, { type: 'served', on: '2026-03-24' });
    expect((await life.read(clerk)).stage).toBe('received');
    const moved = await review.goes({
      type: 'corrected',
      ref: 3,
      reason: '签收日期有误',
      instead: { type: 'served', on: '2026-03-25' },
    });
    expect(moved.consequences).toMatchObject([{ openedOn: '2026-03-25', dueOn: '2026-04-01' }]);
    const upheld = await review.goes({
      type: 'corrected',
      ref: 2,
      reason: '看错了决定书',
      instead: { type: 'decided', on: '2026-03-20', disposal: '维持' },
    });
    expect(upheld).toMatchObject({ result: 'upheld', consequences: [] });
    expect((await life.read(clerk)).stage).toBe('dispatched');
  });

  it('an upheld answer cannot be ordered anew, and a word that orders without an order is pointed out', async () => {
    const review = await office.review(await office.refused());
    await review.goes(ACCEPTED);
    const tried = await review.tries({ ...redo, disposal: '维持' });
    expect(tried.json()).toMatchObject({
      code: 'proceeding.word',
      detail: expect.stringContaining('不能同时责令'),
    });
    const silent = await review.tries({ type: 'decided', on: '2026-03-20', disposal: '撤销并责令重新答复' });
    expect(silent.json<ProceedingAnswer>().warnings).toContainEqual(
      expect.objectContaining({ code: 'proceeding.noOrder' }),
    );
  });

  it('grounds told otherwise leave what was decided of them; a link that was struck out is gone', async () => {
    const life = await office.refused();
    const review = await office.review(life, { parts: [{ complaint: 'refused' }] });
    await review.goes(ACCEPTED, { type: 'decided', on: '2026-03-20', disposal: '维持' });
    const amended = { type: 'amended', on: '2026-03-21', reason: '补填' };
    const words = await review.tries({ ...amended, parts: [{ complaint: 'other', disposal: '撤销' }] });
    expect(words.statusCode).toBe(400);
    expect(await review.goes({ ...amended, parts: [{ complaint: 'other' }] })).toMatchObject({
      result: 'upheld',
      parts: [{ complaint: 'other', disposal: '维持' }],
    });
    const suit = await office.suit(life, { filedOn: '2026-04-01' });
    await suit.goes({ ...amended, on: '2026-04-01', route: 'afterReview', review: review.ref });
    expect((await suit.read()).review).toBe(review.ref);
    const after = await suit.goes({ type: 'corrected', ref: 1, reason: '看错了' });
    expect(after).toMatchObject({ review: null, route: 'direct' });
  });
});

describe('a register that is continued', () => {
  async function brought(record: object): Promise<ProceedingLife> {
    const ref = `原${randomUUID().slice(0, 8)}`;
    const line = JSON.stringify({
      kind: 'lawsuit',
      ref,
      route: 'direct',
      acceptedOn: '2025-03-03',
      ...record,
    });
    const answer = await admin.upload('/agencies/edu/imports', Buffer.from(line), 'ledger.jsonl');
    expect(answer.json()).toMatchObject({ accepted: 1 });
    return ProceedingLife.known(legal, 'edu', 'lawsuit', ref);
  }
  const second = (disposal: string): object[] => [
    { type: 'appealed', on: '2025-09-15' },
    { type: 'instanceOpened', on: '2025-10-09', level: 2 },
    { type: 'decided', on: '2026-02-10', form: 'judgment', disposal },
    { type: 'served', on: '2026-02-12' },
  ];
  const years = ({ placements }: ProceedingAnswer) => placements.map(({ year, column }) => [year, column]);

  it.each([
    ['of which only the end was told', { concludedOn: '2025-09-01', disposal: '撤销' }],
    [
      'with a result of the whole beside its instance',
      {
        result: 'corrected',
        concludedOn: '2025-09-01',
        instances: [{ level: 1, acceptedOn: '2025-03-03', decidedOn: '2025-09-01', disposal: '撤销' }],
      },
    ],
  ])('a suit %s can be appealed and reversed', async (_what, record) => {
    const suit = await brought(record);
    expect(years(await suit.read())).toEqual([[2025, 'corrected']]);
    const after = await suit.goes(...second('改判驳回诉讼请求'));
    expect(after.stage).toBe('effective');
    expect(years(after)).toEqual([
      [2025, 'pending'],
      [2026, 'upheld'],
    ]);
  });

  it('a harmless step leaves where it counts and that it ended', async () => {
    const suit = await brought({ concludedOn: '2025-09-01', disposal: '驳回诉讼请求' });
    const after = await suit.goes({ type: 'enforced', on: '2025-10-09' });
    expect(after).toMatchObject({ stage: 'effective', concludedOn: '2025-09-01', result: 'upheld' });
    expect(years(after)).toEqual([[2025, 'upheld']]);
  });

  it('a second instance that began on a day unknown is filled in, not doubled', async () => {
    const suit = await brought({
      instances: [
        {
          level: 1,
          acceptedOn: '2025-03-03',
          decidedOn: '2025-09-01',
          disposal: '撤销',
          appealedOn: '2025-09-15',
        },
        { level: 2, court: '甲市中级人民法院' },
      ],
    });
    const after = await suit.goes({ type: 'instanceOpened', on: '2025-10-09', level: 2 });
    expect(after.instances).toMatchObject([
      { level: 1 },
      { level: 2, court: '甲市中级人民法院', acceptedOn: '2025-10-09' },
    ]);
  });
});
