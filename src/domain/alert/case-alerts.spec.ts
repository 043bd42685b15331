import { describe, expect, it } from '@jest/globals';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import type { CaseStage } from '../../law/workflow/keys.js';
import { deadline } from '../deadline/deadline.js';
import type { DeadlineEvent } from '../deadline/deadline-facts.js';
import { caseAlerts } from './case-alerts.js';
import { standingAlerts } from './due-alert.js';

type Given = Omit<Partial<DeadlineEvent>, 'type' | 'on'>;
const event = (type: DeadlineEvent['type'], on: string, more: Given = {}): DeadlineEvent => ({
  type,
  on: localDate(on),
  ...more,
});
interface Told {
  readonly events?: readonly DeadlineEvent[];
  readonly stage?: CaseStage;
}

/** As `kind due falls`, those that stand with a star, those whose last day may move with a question mark. */
function told(receivedOn: string, on: string, { events = [], stage = 'received' }: Told = {}) {
  const facts = { receivedOn: localDate(receivedOn), events };
  const fallen = caseAlerts(
    {
      deadline: deadline(facts, localDate(on), law()),
      stage,
      supplementAsked: events.some(({ type }) => type === 'supplementRequested'),
    },
    law(),
  );
  const standing = standingAlerts(fallen);
  return fallen.map(
    (alert) =>
      `${alert.kind} ${alert.dueOn} ${alert.fallsOn}${alert.provisional ? ' ?' : ''}${standing.has(alert) ? ' *' : ''}`,
  );
}

describe('what is told of a case', () => {
  // Received 2026-03-02, due on 30 March (a Monday).
  it.each([
    ['2026-03-24', []],
    ['2026-03-25', ['answer.near 2026-03-30 2026-03-25 *']],
    ['2026-03-29', ['answer.near 2026-03-30 2026-03-25 *']],
    ['2026-03-30', ['answer.near 2026-03-30 2026-03-25', 'answer.last 2026-03-30 2026-03-30 *']],
    [
      '2026-03-31',
      [
        'answer.near 2026-03-30 2026-03-25',
        'answer.last 2026-03-30 2026-03-30',
        'answer.overdue 2026-03-30 2026-03-31 *',
      ],
    ],
  ])('on %s', (on, expected) => {
    expect(told('2026-03-02', on, { stage: 'decided' })).toEqual(expected);
  });

  it('an extension moves the last day, and with it what is told', () => {
    const events = [event('extended', '2026-03-27', { workingDays: 20 })];
    expect(told('2026-03-02', '2026-03-31', { events })).toEqual([]);
    expect(told('2026-03-02', '2026-04-28', { events })).toEqual([
      'answer.near 2026-04-28 2026-04-23',
      'answer.last 2026-04-28 2026-04-28 *',
    ]);
  });

  it('of a day that is provisional two working days earlier (DOMAIN §11.9)', () => {
    // 2027-01-04 by the provisional rule: planned for 12-30, near three working days before.
    const on = (day: string): string[] => told('2026-12-04', day, { stage: 'decided' });
    const early = ['answer.near 2027-01-04 2026-12-25 ?', 'answer.last 2027-01-04 2026-12-30 ?'];
    expect(on('2027-01-03')).toEqual([early[0], `${early[1]} *`]);
    // And on the last day itself, if nothing has moved it.
    expect(on('2027-01-04')).toEqual([...early, 'answer.last 2027-01-04 2027-01-04 ? *']);
  });

  it('of a supplement notice whose last day is provisional, too', () => {
    expect(told('2026-12-28', '2027-01-03')).toEqual([]);
    expect(told('2026-12-28', '2027-01-04')).toEqual(['supplementNotice.near 2027-01-07 2027-01-04 ? *']);
  });

  it('that something did not come never before its last day, though it says that the day may move', () => {
    const asked = [event('supplementRequested', '2026-12-18', { replyWithinWorkingDays: 10 })];
    const noticed = [event('feeNoticed', '2026-12-18', { amountFen: 30_000 })];
    const consulted = [event('thirdPartyConsulted', '2026-12-18', { party: '甲' })];
    const of = (events: readonly DeadlineEvent[], stage: CaseStage, on: string): string[] =>
      told('2026-12-14', on, { events, stage }).filter((one) => !one.startsWith('answer'));
    expect(of(asked, 'awaitingSupplement', '2027-01-04')).toEqual([]);
    expect(of(asked, 'awaitingSupplement', '2027-01-05')).toEqual([
      'supplement.lapsed 2027-01-04 2027-01-05 ? *',
    ]);
    expect(of(noticed, 'awaitingFee', '2027-01-19')).toEqual(['fee.lapsed 2027-01-18 2027-01-19 ? *']);
    expect(of(consulted, 'decided', '2027-01-12')).toEqual(['thirdParty.silent 2027-01-11 2027-01-12 ? *']);
  });

  it('with the text that its last day rests on, and whether that can be moved', () => {
    const of = (events: readonly DeadlineEvent[], on: string): unknown => {
      const found = deadline({ receivedOn: localDate('2026-03-02'), events }, localDate(on), law());
      const waiting = { deadline: found, stage: 'decided', supplementAsked: false } as const;
      const { citation, final } = caseAlerts(waiting, law())[0]!;
      return [citation, final];
    };
    const article = '《政府信息公开条例》第三十三条第二款';
    expect(of([], '2026-03-30')).toEqual([article, false]);
    expect(of([event('extended', '2026-03-27')], '2026-04-28')).toEqual([article, true]);
    const fixed = [event('delayed', '2026-03-27', { until: localDate('2026-04-17') })];
    expect(of(fixed, '2026-04-17')).toEqual(['《政府信息公开条例》第三十五条', true]);
    const ordered = [
      event('answered', '2026-03-13'),
      event('reopened', '2026-04-10', { within: 15, from: localDate('2026-04-08') }),
    ];
    expect(of(ordered, '2026-04-29')).toEqual([
      '《行政复议法》第六十四条；《行政诉讼法》第七十条、第七十二条',
      true,
    ]);
  });

  it('the last day for a supplement notice, while one may still be sent (条例第三十条)', () => {
    // The seventh working day after 2 March is the 11th.
    expect(told('2026-03-02', '2026-03-09')).toEqual([]);
    expect(told('2026-03-02', '2026-03-10')).toEqual(['supplementNotice.near 2026-03-11 2026-03-10 *']);
    expect(told('2026-03-02', '2026-03-10', { stage: 'decided' })).toEqual([]);
    expect(told('2026-03-02', '2026-03-12')).toEqual([]);
  });

  it('a supplement or a fee that did not come: from the day after its last day', () => {
    const asked = [event('supplementRequested', '2026-03-03', { replyWithinWorkingDays: 10 })];
    const stage = 'awaitingSupplement';
    expect(told('2026-03-02', '2026-03-17', { events: asked, stage })).toEqual([]);
    expect(told('2026-03-02', '2026-03-18', { events: asked, stage })).toEqual([
      'supplement.lapsed 2026-03-17 2026-03-18 *',
    ]);
    const noticed = [event('feeNoticed', '2026-03-03', { amountFen: 30_000 })];
    expect(told('2026-03-02', '2026-04-01', { events: noticed, stage: 'awaitingFee' })).toEqual([
      'fee.lapsed 2026-03-31 2026-04-01 *',
    ]);
  });

  describe('each third party that said nothing, until somebody recorded that (条例第三十二条)', () => {
    const asked = [
      event('thirdPartyConsulted', '2026-03-03', { party: '甲' }),
      event('thirdPartyConsulted', '2026-03-10', { party: '乙' }),
    ];
    const of = (kind: 'Silent' | 'Replied', on: string, party?: string): DeadlineEvent =>
      event(`thirdParty${kind}`, on, { ...(party !== undefined && { party }) });
    const silent = (events: readonly DeadlineEvent[]): string[] =>
      told('2026-03-02', '2026-04-02', { events: [...asked, ...events], stage: 'decided' }).filter((one) =>
        one.startsWith('thirdParty'),
      );
    const [first, second] = [
      'thirdParty.silent 2026-03-24 2026-03-25 *',
      'thirdParty.silent 2026-03-31 2026-04-01 *',
    ];
    it.each([
      ['nothing was recorded', [], [first, second]],
      ['the silence of one', [of('Silent', '2026-04-01', '甲')], [second]],
      ['the silence of the other alone', [of('Silent', '2026-04-01', '乙')], [first]],
      ['of whom was not told: the first', [of('Silent', '2026-04-01')], [second]],
      ['of both', [of('Silent', '2026-04-01', '甲'), of('Silent', '2026-04-01', '乙')], []],
      [
        'silence, and an opinion after all',
        [of('Silent', '2026-03-26', '甲'), of('Replied', '2026-03-27', '甲')],
        [second],
      ],
      ['an opinion that came too late', [of('Replied', '2026-04-01', '甲')], [second]],
    ])('%s', (_, events, expected) => {
      expect(silent(events)).toEqual(expected);
    });
  });

  it('of two that were asked on one day each keeps its own mark, whatever the other says', () => {
    const asked = [
      event('thirdPartyConsulted', '2026-03-03', { party: '甲' }),
      event('thirdPartyConsulted', '2026-03-03', { party: '乙' }),
    ];
    const late = event('thirdPartyReplied', '2026-03-26', { party: '甲' });
    const marks = (events: readonly DeadlineEvent[]): string[] =>
      deadline({ receivedOn: localDate('2026-03-02'), events }, localDate('2026-03-27'), law()).silent.map(
        ({ limit, number }) => `${limit} ${number}`,
      );
    expect(marks(asked)).toEqual(['2026-03-24 1', '2026-03-24 2']);
    expect(marks([...asked, late])).toEqual(['2026-03-24 2']);
  });
});
