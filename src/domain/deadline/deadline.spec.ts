import { describe, expect, it } from '@jest/globals';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import { deadline, isInTime, type Deadline } from './deadline.js';
import type { DeadlineEvent } from './deadline-facts.js';

type Given = Omit<Partial<DeadlineEvent>, 'type' | 'on'>;
const event = (type: DeadlineEvent['type'], on: string, more: Given = {}): DeadlineEvent => ({
  type,
  on: localDate(on),
  ...more,
});
const at = (receivedOn: string, events: readonly DeadlineEvent[] = [], on = '2026-11-23'): Deadline =>
  deadline({ receivedOn: localDate(receivedOn), events }, localDate(on), law());
const codes = ({ remarks }: Deadline): string[] => remarks.map(({ code }) => code);

describe('worked examples of DOMAIN §7', () => {
  it.each([
    ['A', '2024-02-05', '2024-02-20', '2024-03-08', '2024-04-08'],
    ['B', '2025-01-10', '2025-01-21', '2025-02-13', '2025-03-13'],
    ['C', '2026-02-02', '2026-02-11', '2026-03-06', '2026-04-03'],
  ])('%s: received %s', (_, received, notice, due, extended) => {
    expect(at(received)).toMatchObject({
      supplementNoticeBy: notice,
      dueOn: due,
      extendableTo: extended,
      provisional: false,
    });
  });

  it.each([
    ['2024-12-03', '2024-12-31'],
    ['2024-12-04', '2025-01-02'],
    ['2025-12-03', '2025-12-31'],
    ['2025-12-04', '2026-01-04'],
  ])('D: received %s at the end of the year, due %s', (received, due) => {
    expect(at(received).dueOn).toBe(due);
  });

  it('E: five days before the letter to a third party, fifteen after its opinion', () => {
    const consulted = event('thirdPartyConsulted', '2025-03-10', { party: '甲' });
    const replied = event('thirdPartyReplied', '2025-03-24', { party: '甲' });
    const found = at('2025-03-03', [consulted, replied], '2025-03-24');
    expect(found).toMatchObject({ dueOn: '2025-04-15', daysUsed: 5, daysLeft: 15, waitingFor: null });
    // Whether the first and the last day of the consultation count is not settled: reminded by the stricter reading.
    expect(found.alertOn).toBe('2025-04-14');
    expect(found.trace.filter(({ step }) => step === 'excluded')).toEqual([
      {
        step: 'excluded',
        from: '2025-03-11',
        to: '2025-03-24',
        because: 'thirdParty',
        party: '甲',
        article: '《政府信息公开条例》第三十二条、第三十三条第三款',
      },
    ]);
  });

  it('F: the period begins anew when the supplement arrives', () => {
    const asked = event('supplementRequested', '2025-12-31', { replyWithinWorkingDays: 10 });
    expect(at('2025-12-22', [asked], '2026-01-05')).toMatchObject({
      dueOn: null,
      waitingFor: 'supplement',
      waitingUntil: '2026-01-15',
      daysLeft: null,
    });
    const found = at('2025-12-22', [asked, event('supplementReceived', '2026-01-06')], '2026-01-07');
    expect(found).toMatchObject({
      dueOn: '2026-02-03',
      waitingFor: null,
      daysUsed: 1,
      daysLeft: 19,
      remarks: [],
    });
  });

  it('G: 20 working days to pay, and the period anew from the payment', () => {
    const noticed = event('feeNoticed', '2026-04-27', {
      servedOn: localDate('2026-04-28'),
      amountFen: 30_000,
    });
    expect(at('2026-04-15', [noticed], '2026-05-06')).toMatchObject({
      dueOn: null,
      waitingFor: 'fee',
      waitingUntil: '2026-05-28',
    });
    const paid = event('feePaid', '2026-05-20', { amountFen: 30_000 });
    expect(at('2026-04-15', [noticed, paid], '2026-05-20').dueOn).toBe('2026-06-17');
  });
});

describe('edge cases of DOMAIN §10 and §11', () => {
  it('5: a supplement asked for in December and received in January', () => {
    const events = [event('supplementRequested', '2025-12-10'), event('supplementReceived', '2026-01-12')];
    expect(at('2025-12-05', events, '2026-01-12')).toMatchObject({ dueOn: '2026-02-09' });
  });

  it('6, 55: nothing came: the limit is over, and the lapse is for a person to record', () => {
    const asked = event('supplementRequested', '2025-12-24', { replyWithinWorkingDays: 5 });
    const found = at('2025-12-22', [asked], '2026-01-01');
    expect([found.waitingUntil, codes(found)]).toEqual(['2025-12-31', ['supplement.overdue']]);
    expect(found.remarks[0]?.on).toBe('2026-01-01');
    const lapsed = at('2025-12-22', [asked, event('supplementLapsed', '2026-01-01')], '2026-01-05');
    expect(lapsed).toMatchObject({ dueOn: null, waitingFor: null, endedOn: '2026-01-01' });
  });

  it('8, 9: what is posted on the last day is in time, whenever it arrives', () => {
    const found = at('2025-12-03');
    expect([isInTime(found, localDate('2025-12-31')), isInTime(found, localDate('2026-01-02'))]).toEqual([
      true,
      false,
    ]);
  });

  it('24: reasons asked for do not stop the clock; a reasonable delayed period replaces it', () => {
    const reasons = event('reasonsRequested', '2026-03-09');
    expect(at('2026-03-02', [reasons], '2026-03-10').dueOn).toBe('2026-03-30');
    const delayed = event('delayed', '2026-03-27', { until: localDate('2026-07-31') });
    expect(at('2026-03-02', [reasons, delayed], '2026-04-01')).toMatchObject({
      dueOn: '2026-07-31',
      extendableTo: null,
      remarks: [],
    });
    expect(codes(at('2026-03-02', [delayed], '2026-04-01'))).toEqual(['delay.noReasons']);
  });

  it('25: a fee that is not paid', () => {
    const found = at('2025-12-01', [event('feeNoticed', '2025-12-10')], '2026-01-12');
    expect([found.waitingUntil, found.dueOn, codes(found)]).toEqual(['2026-01-08', null, ['fee.overdue']]);
  });

  it('27: a silent third party costs 15 working days and no more', () => {
    const consulted = event('thirdPartyConsulted', '2025-03-10', { receivedOn: localDate('2025-03-12') });
    expect(at('2025-03-03', [consulted], '2025-03-20')).toMatchObject({
      waitingFor: 'thirdParty',
      waitingUntil: '2025-04-02',
      dueOn: '2025-04-24',
    });
    const late = event('thirdPartyReplied', '2025-04-20');
    const found = at('2025-03-03', [consulted, late], '2025-04-21');
    expect([found.dueOn, codes(found)]).toEqual(['2025-04-24', ['opinion.afterLimit']]);
  });

  it('28: an extension told on day 21 has no effect', () => {
    const due = at('2025-03-03').dueOn;
    expect(due).toBe('2025-03-31');
    expect(at('2025-03-03', [event('extended', '2025-03-31', { workingDays: 20 })]).dueOn).toBe('2025-04-28');
    const late = at('2025-03-03', [event('extended', '2025-04-01', { workingDays: 20 })], '2025-04-02');
    expect([late.dueOn, late.daysLeft, codes(late)]).toEqual(['2025-03-31', -2, ['extension.late']]);
  });

  it('29: extensions make 20 working days in all', () => {
    const parts = [
      event('extended', '2025-03-20', { workingDays: 8 }),
      event('extended', '2025-04-03', { workingDays: 20 }),
    ];
    const found = at('2025-03-03', parts, '2025-04-03');
    expect([found.dueOn, found.extendableTo]).toEqual(['2025-04-28', null]);
    expect(codes(found)).toEqual(['extension.overMax', 'extension.again']);
  });

  it('48: received on a Sunday, or on a make-up Saturday: day 1 is the next working day', () => {
    expect(at('2025-03-16').trace[1]).toMatchObject({ step: 'counted', on: '2025-03-17', day: 1 });
    expect(at('2026-02-14').trace.find(({ step }) => step === 'counted')).toMatchObject({ on: '2026-02-24' });
  });

  it('49: without next year’s notice the day is provisional, and the reminder two working days earlier', () => {
    expect(at('2026-12-04', [], '2026-12-04')).toMatchObject({
      dueOn: '2027-01-04',
      provisional: true,
      alertOn: '2026-12-30',
    });
    expect(at('2026-12-03', [], '2026-12-04')).toMatchObject({ dueOn: '2026-12-31', provisional: false });
  });

  it('59: two third parties, one of them silent: the union of both spans', () => {
    const events = [
      event('thirdPartyConsulted', '2025-03-10', { party: '甲' }),
      event('thirdPartyConsulted', '2025-03-14', { party: '乙' }),
      event('thirdPartyReplied', '2025-03-18', { party: '甲' }),
    ];
    // 乙 has until 04-07, the 15th working day after 03-14; the union runs from 03-11 to 04-07.
    expect(at('2025-03-03', events, '2025-03-19')).toMatchObject({
      waitingUntil: '2025-04-07',
      dueOn: '2025-04-27',
    });
  });

  it('§11.7: two consultations one after the other: the strictest reading is two working days earlier', () => {
    const events = [
      event('thirdPartyConsulted', '2025-03-10', { party: '甲' }),
      event('thirdPartyReplied', '2025-03-13', { party: '甲' }),
      event('agencyConsulted', '2025-03-17', { party: '乙局' }),
      event('agencyReplied', '2025-03-19', { party: '乙局' }),
    ];
    // Left out: 03-11 to 03-13, 03-18 and 03-19; strictly 03-11, 03-12 and 03-18.
    expect(at('2025-03-03', events, '2025-03-20')).toMatchObject({
      dueOn: '2025-04-08',
      alertOn: '2025-04-03',
    });
  });

  it('60: a part of the fee is no payment', () => {
    const events = [
      event('feeNoticed', '2026-03-09', { amountFen: 30_000 }),
      event('feePaid', '2026-03-12', { amountFen: 10_000 }),
    ];
    const found = at('2026-03-02', events, '2026-03-13');
    expect([found.dueOn, found.waitingFor, codes(found)]).toEqual([null, 'fee', ['fee.partPaid']]);
    const rest = event('feePaid', '2026-03-16', { amountFen: 20_000 });
    expect(at('2026-03-02', [...events, rest], '2026-03-16').dueOn).toBe('2026-04-14');
  });

  it('§11.7: a notice of supplement after the seventh day does not restart the clock by itself: both days are shown', () => {
    const events = [event('supplementRequested', '2025-03-14'), event('supplementReceived', '2025-03-20')];
    const found = at('2025-03-03', events, '2025-03-21');
    expect(found).toMatchObject({ dueOn: '2025-03-31', otherwiseDueOn: '2025-04-18', alertOn: '2025-03-31' });
    expect(codes(found)).toEqual(['supplement.late']);
  });

  it('§11.8: before 2019-05-15 no firm day is reckoned', () => {
    expect(() => at('2019-05-14')).toThrow('2019-05-14 适用2007年《政府信息公开条例》');
    expect(at('2019-05-15').dueOn).toBe('2019-06-13');
  });

  it('withdrawn: nothing is due any more, and nothing after it changes that', () => {
    const events = [event('withdrawn', '2025-03-10'), event('extended', '2025-03-12', { workingDays: 10 })];
    const found = at('2025-03-03', events, '2025-03-20');
    expect([found.dueOn, found.endedOn, found.daysUsed, codes(found)]).toEqual([
      null,
      '2025-03-10',
      5,
      ['case.over'],
    ]);
  });

  it('tells how things stood on a day: what happened later is left out', () => {
    const events = [event('supplementRequested', '2025-03-05'), event('supplementReceived', '2025-03-20')];
    expect(at('2025-03-03', events, '2025-03-04').dueOn).toBe('2025-03-31');
    expect(at('2025-03-03', events, '2025-03-10').dueOn).toBeNull();
    expect(at('2025-03-03', events, '2025-03-20').dueOn).toBe('2025-04-18');
  });
});

describe('the explanation', () => {
  it('names every working day of every run, the days off with their notice, and the stops', () => {
    const events = [
      event('supplementRequested', '2026-02-05', { replyWithinWorkingDays: 10 }),
      event('supplementReceived', '2026-02-10'),
    ];
    const { trace, dueOn } = at('2026-02-02', events, '2026-02-11');
    expect(trace.slice(0, 5)).toMatchObject([
      { step: 'started', on: '2026-02-02', because: 'receipt', article: '《政府信息公开条例》第三十一条' },
      { step: 'counted', on: '2026-02-03', day: 1 },
      { step: 'counted', on: '2026-02-04', day: 2 },
      { step: 'counted', on: '2026-02-05', day: 3 },
      {
        step: 'stopped',
        on: '2026-02-05',
        waitingFor: 'supplement',
        article: '《政府信息公开条例》第三十条',
      },
    ]);
    const second = trace.slice(5);
    expect(second[0]).toMatchObject({ step: 'started', on: '2026-02-10', because: 'supplement' });
    const counted = second.filter(({ step }) => step === 'counted');
    expect(counted).toHaveLength(20);
    expect(counted.at(-1)).toMatchObject({ on: dueOn, day: 20 });
    expect(counted).toContainEqual(
      expect.objectContaining({ on: '2026-02-14', makeUp: expect.stringMatching(/^春节调休上班（.*国办/) }),
    );
    expect(second).toContainEqual(
      expect.objectContaining({
        step: 'dayOff',
        from: '2026-02-15',
        to: '2026-02-23',
        name: expect.stringContaining('春节'),
      }),
    );
    expect(second.at(-1)).toMatchObject({ step: 'due', on: dueOn, provisional: false });
  });
});

describe('an answer that is made again (DOMAIN §11.3, 行政复议法 art. 64)', () => {
  const answered = event('answered', '2026-03-13');

  it('has the period that was ordered, from the receipt of the decision, and nothing moves it', () => {
    const ordered = event('reopened', '2026-04-10', { within: 15, from: localDate('2026-04-08') });
    const found = at('2026-03-09', [answered, ordered], '2026-04-13');
    // 9, 10, 13–17, 20–24, 27–29 April.
    expect(found).toMatchObject({ dueOn: '2026-04-29', daysUsed: 3, daysLeft: 12, extendableTo: null });
    const moved = [
      event('supplementRequested', '2026-04-14'),
      event('extended', '2026-04-15'),
      event('thirdPartyConsulted', '2026-04-15', { party: '甲' }),
      event('feeNoticed', '2026-04-16'),
    ];
    const still = at('2026-03-09', [answered, ordered, ...moved], '2026-04-20');
    expect(still).toMatchObject({ dueOn: '2026-04-29', alertOn: '2026-04-29', waitingFor: 'thirdParty' });
    expect(codes(still)).toEqual(['redo.ordered', 'redo.ordered', 'redo.ordered']);
  });

  it('has twenty working days where none were ordered, and is explained day by day with its article', () => {
    const found = at('2026-03-09', [answered, event('reopened', '2026-04-08')], '2026-04-08');
    // 9, 10, 13–17, 20–24, 27–30 April, 6–8 May and the make-up Saturday 9 May.
    expect(found).toMatchObject({ dueOn: '2026-05-09', daysLeft: 20 });
    const starts = found.trace.filter(({ step }) => step === 'started');
    expect(starts).toMatchObject([
      { on: '2026-03-09', because: 'receipt' },
      { on: '2026-04-08', because: 'redo' },
    ]);
    const counted = found.trace.flatMap((step) => (step.step === 'counted' ? [[step.on, step.day]] : []));
    // The first run ends with the answer of 13 March.
    expect(counted.slice(0, 5)).toEqual([
      ['2026-03-10', 1],
      ['2026-03-11', 2],
      ['2026-03-12', 3],
      ['2026-03-13', 4],
      ['2026-04-09', 1],
    ]);
    expect(counted.at(-1)).toEqual(['2026-05-09', 20]);
    expect(found.trace.at(-1)).toMatchObject({
      step: 'due',
      article: '没有责令期限，自重新办理之日起依《政府信息公开条例》第三十三条第二款计算',
    });
  });

  it('leaves the days out on which a third party is asked, where the period is that of the law', () => {
    const again = event('reopened', '2026-04-08');
    const asked = event('thirdPartyConsulted', '2026-04-10', { party: '甲' });
    const replied = event('thirdPartyReplied', '2026-04-17', { party: '甲' });
    expect(at('2026-03-09', [answered, again, asked, replied], '2026-04-17').dueOn).toBe('2026-05-15');
  });

  it('is reckoned anew after a case that had ended, and after another redo', () => {
    const lapsed = event('supplementLapsed', '2026-03-20');
    const asked = event('supplementRequested', '2026-03-10', { replyWithinWorkingDays: 5 });
    expect(at('2026-03-09', [asked, lapsed, event('reopened', '2026-04-08', { within: 5 })]).dueOn).toBe(
      '2026-04-15',
    );
    const twice = [event('reopened', '2026-04-08'), event('reopened', '2026-05-20', { within: 10 })];
    expect(at('2026-03-09', [answered, ...twice]).dueOn).toBe('2026-06-03');
  });

  it('a third party that was not named when it was asked is answered by whoever speaks', () => {
    const asked = event('thirdPartyConsulted', '2025-03-10');
    const replied = event('thirdPartyReplied', '2025-03-24', { party: '甲' });
    expect(at('2025-03-03', [asked, replied], '2025-03-24')).toMatchObject({
      dueOn: '2025-04-15',
      remarks: [],
    });
  });
});
