import { describe, expect, it } from '@jest/globals';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import type { ProceedingStep } from '../../law/proceedings/keys.js';
import { clockState } from './clock-reckoning.js';
import { proceedingClocks } from './clocks.js';

type Told = readonly [type: ProceedingStep, on: string, details?: object];

/** `due` of each period by its key, with the instance where there are several. */
function due(kind: 'review' | 'lawsuit', filedOn: string, ...told: Told[]): Record<string, string | null> {
  const steps = told.map(([type, on, details = {}], index) => ({
    seq: index + 1,
    type,
    on: localDate(on),
    details: details,
  }));
  const clocks = proceedingClocks({ kind, filedOn: localDate(filedOn), steps }, law());
  return Object.fromEntries(
    clocks.map(({ key, level, dueOn, doneOn }) => [
      `${key}${level === null ? '' : ` ${level}`}`,
      dueOn === null ? null : `${dueOn}${doneOn === null ? '' : ` done ${doneOn}`}`,
    ]),
  );
}

describe('periods of a review', () => {
  it('five working days to accept, ten to reply, sixty days to decide (行政复议法 art. 30, 48, 62)', () => {
    // 25, 26, 29, 30 and 31 December; the copy came on Monday 12 January.
    expect(due('review', '2025-12-24', ['accepted', '2025-12-30'], ['copyReceived', '2026-01-12'])).toEqual({
      acceptance: '2025-12-31 done 2025-12-30',
      reply: '2026-01-26',
      // 60 days after 30 December is Saturday 28 February 2026, a working day made up for.
      reviewDecision: '2026-02-28',
    });
  });

  it('five working days to reply and thirty days to decide in the simplified procedure (art. 54, 62(2))', () => {
    expect(
      due(
        'review',
        '2026-03-02',
        ['accepted', '2026-03-04'],
        ['procedureChosen', '2026-03-04', { procedure: 'simplified' }],
        ['copyReceived', '2026-03-06'],
        ['replied', '2026-03-16'],
      ),
    ).toMatchObject({ reply: '2026-03-13 done 2026-03-16', reviewDecision: '2026-04-03' });
  });

  it('the procedure may be told with the acceptance', () => {
    const told: Told[] = [
      ['accepted', '2026-03-04', { procedure: 'simplified' }],
      ['copyReceived', '2026-03-06'],
    ];
    expect(due('review', '2026-03-02', ...told)).toMatchObject({
      reply: '2026-03-13',
      reviewDecision: '2026-04-03',
    });
    expect(due('lawsuit', '2026-03-01', ['docketed', '2026-03-02', { procedure: 'simplified' }])).toEqual({
      'judgment 1': '2026-04-16',
    });
  });

  it('a review that was ended decided nothing to sue on', () => {
    const ended: Told[] = [
      ['accepted', '2026-03-04'],
      ['decided', '2026-03-20', { disposal: '终止' }],
      ['served', '2026-03-23'],
    ];
    expect(due('review', '2026-03-02', ...ended)).not.toHaveProperty('suitAfterReview');
  });

  it('begins anew with the supplement; while it is awaited nothing runs (art. 31)', () => {
    const asked: Told = ['supplementRequested', '2026-03-04'];
    expect(due('review', '2026-03-02', asked)).toEqual({ acceptance: null });
    // 12, 13, 16, 17 and 18 March.
    expect(due('review', '2026-03-02', asked, ['supplementReceived', '2026-03-11'])).toEqual({
      acceptance: '2026-03-18',
    });
  });

  it('a stay stops the decision, an extension of at most thirty days moves it (art. 39, 62)', () => {
    const begun: Told[] = [['accepted', '2026-03-02']];
    expect(due('review', '2026-03-02', ...begun, ['stayed', '2026-03-10'])).toMatchObject({
      reviewDecision: null,
    });
    const resumed: Told[] = [...begun, ['stayed', '2026-03-10'], ['resumed', '2026-03-20']];
    // 1 May and the days after are holidays: 70 days after 2 March is 11 May.
    expect(due('review', '2026-03-02', ...resumed)).toMatchObject({ reviewDecision: '2026-05-11' });
    expect(due('review', '2026-03-02', ...resumed, ['extended', '2026-05-08', { days: 30 }])).toMatchObject({
      reviewDecision: '2026-06-10',
    });
  });

  it('after the decision is received the applicant has fifteen days, the last day off moved on (行政诉讼法 art. 45)', () => {
    expect(
      due(
        'review',
        '2026-03-02',
        ['accepted', '2026-03-04'],
        ['decided', '2026-04-10', { disposal: '维持' }],
        ['served', '2026-04-17'],
      ),
    ).toMatchObject({ suitAfterReview: '2026-05-06' });
  });

  it('before 2024 the ten days to reply were no working days: no day is told rather than a wrong one', () => {
    expect(
      due('review', '2023-06-05', ['accepted', '2023-06-08'], ['copyReceived', '2023-06-12']),
    ).toMatchObject({
      reply: null,
      acceptance: '2023-06-12 done 2023-06-08',
    });
  });
});

describe('periods of a lawsuit', () => {
  const judgment = { form: 'judgment', disposal: '驳回诉讼请求' };

  it('fifteen days to answer, six months to judge, fifteen days to appeal (行政诉讼法 art. 67, 81, 85)', () => {
    const told: Told[] = [
      ['docketed', '2026-01-08'],
      ['copyReceived', '2026-01-12'],
      ['hearingSet', '2026-02-02', { hearingOn: localDate('2026-03-10') }],
      ['heard', '2026-03-10'],
      ['decided', '2026-04-20', judgment],
      ['served', '2026-04-20'],
    ];
    expect(due('lawsuit', '2026-01-05', ...told)).toEqual({
      'answer 1': '2026-01-27 done 2026-04-20',
      'hearing 1': '2026-03-10 done 2026-03-10',
      'judgment 1': '2026-07-08 done 2026-04-20',
      'appeal 1': '2026-05-06',
    });
    expect(due('lawsuit', '2026-01-05', ...told, ['appealed', '2026-05-06'])).toMatchObject({
      'appeal 1': '2026-05-06 done 2026-05-06',
    });
  });

  it('ten days against a ruling, none against a withdrawal; the summary procedure has 45 days (art. 83, 85)', () => {
    const docketed: Told[] = [
      ['docketed', '2026-03-02'],
      ['procedureChosen', '2026-03-03', { procedure: 'simplified' }],
    ];
    const ruled = (disposal: string): Told[] => [
      ...docketed,
      ['decided', '2026-03-20', { form: 'ruling', disposal }],
      ['served', '2026-03-23'],
    ];
    expect(due('lawsuit', '2026-03-01', ...ruled('驳回起诉'))).toEqual({
      'judgment 1': '2026-04-16 done 2026-03-20',
      'appeal 1': '2026-04-02',
    });
    // What cannot be appealed takes effect with its service, and a retrial may be applied for.
    expect(due('lawsuit', '2026-03-01', ...ruled('准许撤诉'))).toEqual({
      'judgment 1': '2026-04-16 done 2026-03-20',
      'retrial 1': '2026-09-23',
    });
  });

  it('the second instance has three months, and ends the matter when it is served (art. 88)', () => {
    const told: Told[] = [
      ['docketed', '2026-01-08'],
      ['decided', '2026-04-20', judgment],
      ['served', '2026-04-21'],
      ['appealed', '2026-04-28'],
      ['instanceOpened', '2026-05-11', { level: 2 }],
      ['copyReceived', '2026-05-15'],
    ];
    expect(due('lawsuit', '2026-01-05', ...told)).toMatchObject({
      'answer 2': '2026-06-01',
      'judgment 2': '2026-08-11',
    });
    const remanded: Told[] = [
      ...told,
      ['decided', '2026-07-01', { form: 'ruling', disposal: '发回重审' }],
      ['served', '2026-07-03'],
    ];
    expect(due('lawsuit', '2026-01-05', ...remanded)).not.toHaveProperty('retrial 2');
    const ended: Told[] = [
      ...told,
      ['decided', '2026-07-01', { form: 'judgment', disposal: '驳回上诉' }],
      ['served', '2026-07-03'],
    ];
    expect(due('lawsuit', '2026-01-05', ...ended)).toMatchObject({ 'retrial 2': '2027-01-04' });
  });
});

describe('how a period stands on a day', () => {
  const steps = [{ seq: 1, type: 'copyReceived' as const, on: localDate('2026-03-06'), details: {} }];
  const [clock] = proceedingClocks({ kind: 'lawsuit', filedOn: localDate('2026-03-02'), steps }, law());

  it.each([
    ['2026-03-10', 'running'],
    ['2026-03-16', 'near'],
    ['2026-03-23', 'near'],
    ['2026-03-24', 'over'],
  ])('on %s it is %s', (today, state) => {
    // 15 days after 6 March is Saturday the 21st; it moves to Monday the 23rd.
    expect(clock).toMatchObject({
      key: 'answer',
      nominal: '2026-03-21',
      dueOn: '2026-03-23',
      alertOn: '2026-03-16',
    });
    expect(clockState(clock!, localDate(today))).toBe(state);
  });
});
