import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endOfPeriod } from '../../../src/domain/working-days/calendar-period.js';
import { law } from '../../../src/law/law.js';
import { localDate } from '../../../src/law/local-date.js';
import { Office, posted, signed } from '../../support/office.js';

/** The worked examples of DOMAIN §7 in the product itself: registered, reckoned, answered and counted. */

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 60_000);
afterAll(() => office.close());

const one = { naturalPerson: 1 };
const within = { newReceived: one, granted: one, total: one };
const open = { newReceived: one, carriedOut: one };
const afterwards = { carriedIn: one, granted: one, total: one };

describe('worked examples', () => {
  it.each([
    ['A 2024: 除夕 02-09 and Sunday 02-18 count', '2024-02-05', '2024-02-20', '2024-03-08', '2024-04-08'],
    ['B 2025: Sunday 01-26 and Saturday 02-08 count', '2025-01-10', '2025-01-21', '2025-02-13', '2025-03-13'],
    ['C 2026: Saturdays 02-14 and 02-28 count', '2026-02-02', '2026-02-11', '2026-03-06', '2026-04-03'],
  ])('example %s', async (_, received, notice, due, extended) => {
    const life = await office.received(received);
    expect(await life.read()).toMatchObject({
      dueOn: due,
      provisional: false,
      deadline: { supplementNoticeBy: notice, extendableTo: extended },
    });
    const answered = await (await life.happened(...posted(due))).read();
    expect([answered.handledOn, answered.overdue]).toEqual([due, false]);
    expect(await life.counts(Number(due.slice(0, 4)))).toEqual([within]);
  });

  it.each([
    ['2024-12-03', '2024-12-31', [within, {}]],
    ['2024-12-04', '2025-01-02', [open, afterwards]],
    ['2025-12-03', '2025-12-31', [within, {}]],
    ['2025-12-04', '2026-01-04', [open, afterwards]],
  ])('example D year end: received %s, due %s, answered on the last day', async (received, due, cells) => {
    const life = await office.received(received);
    expect(await life.read()).toMatchObject({ dueOn: due, provisional: false });
    await life.happened(...posted(due));
    const year = Number(received.slice(0, 4));
    expect(await life.counts(year, year + 1)).toEqual(cells);
  });

  it('example E suspension: five days used, fifteen left after the opinion', async () => {
    const life = await office.received('2025-03-03');
    expect(await life.read()).toMatchObject({ dueOn: '2025-03-31' });
    await life.happened(
      { type: 'thirdPartyConsulted', on: '2025-03-10', party: '甲' },
      { type: 'thirdPartyReplied', on: '2025-03-24', party: '甲', opinion: 'objects' },
    );
    const { dueOn, deadline } = await life.read();
    // 04-16 if the day of dispatch is excluded as well: the reminder keeps to the stricter reading.
    expect([dueOn, deadline!.alertOn]).toEqual(['2025-04-15', '2025-04-14']);
    expect(deadline!.trace.filter(({ step }) => step === 'excluded')).toMatchObject([
      { from: '2025-03-11', to: '2025-03-24', party: '甲*' },
    ]);
  });

  it('example F restart: new in 2025, carried over, the period anew from the supplement', async () => {
    const life = await office.received('2025-12-22');
    expect((await life.read()).deadline).toMatchObject({ supplementNoticeBy: '2025-12-31' });
    await life.happened(
      { type: 'supplementRequested', on: '2025-12-31', replyWithinWorkingDays: 10 },
      { type: 'supplementReceived', on: '2026-01-06' },
    );
    expect(await life.read()).toMatchObject({ dueOn: '2026-02-03', overdue: true });
    await life.happened(...posted('2026-02-03'));
    expect((await life.read()).overdue).toBe(false);
    expect(await life.counts(2025, 2026)).toEqual([open, afterwards]);
  });

  it('example G fee: 20 working days to pay, and the period anew from the payment', async () => {
    const life = await office.received('2026-04-15');
    await life.happened({ type: 'feeNoticed', on: '2026-04-27', servedOn: '2026-04-28', amountYuan: 300 });
    expect(await life.read()).toMatchObject({ dueOn: null, waitingFor: 'fee', waitingUntil: '2026-05-28' });
    await life.happened({ type: 'feePaid', on: '2026-05-20', amountYuan: 300 });
    expect(await life.read()).toMatchObject({ dueOn: '2026-06-17', waitingFor: null });
  });

  it('example H remedies: 60 calendar days from the service of 2026-03-06 end on a holiday and move', async () => {
    const life = await office.received('2026-02-02');
    await life.happened(...signed('2026-03-05'), { type: 'served', on: '2026-03-06', delivery: 'direct' });
    const [decision] = (await life.read()).decisions;
    const served = localDate(decision!.servedOn!);
    expect(endOfPeriod(served, 60, 'calendarDays', law().calendar)).toEqual({
      nominal: '2026-05-05',
      date: '2026-05-06',
      provisional: false,
    });
    expect(await life.counts(2026)).toEqual([within]);
  });
});
