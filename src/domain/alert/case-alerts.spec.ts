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

/** As `kind due falls`, those that stand with a star. */
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
    (alert) => `${alert.kind} ${alert.dueOn} ${alert.fallsOn}${standing.has(alert) ? ' *' : ''}`,
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
    // 2027-01-04 by the provisional rule: alert on 12-30, near three working days before.
    const [near] = told('2026-12-04', '2026-12-31', { stage: 'decided' });
    expect(near).toBe('answer.near 2027-01-04 2026-12-25');
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
