import { describe, expect, it } from '@jest/globals';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import type { ProceedingStep } from '../../law/proceedings/keys.js';
import { followCourse } from './course.js';
import type { ProceedingCourse } from './steps.js';

type Told = readonly [type: ProceedingStep, on: string, details?: object];

const courseOf = (kind: ProceedingCourse['kind'], told: readonly Told[]): ProceedingCourse => ({
  kind,
  filedOn: localDate('2026-03-02'),
  steps: told.map(([type, on, details = {}], index) => ({
    seq: index + 1,
    type,
    on: localDate(on),
    details: details,
  })),
});
const stage = (kind: ProceedingCourse['kind'], ...told: Told[]): string =>
  followCourse(courseOf(kind, told), law()).standing.stage;
/** Reason of the first step that does not fit. */
const reason = (kind: ProceedingCourse['kind'], ...told: Told[]): string | undefined =>
  followCourse(courseOf(kind, told), law()).obstacles[0]?.reason;

const judged = (disposal: string, on = '2026-06-01'): Told => ['decided', on, { form: 'judgment', disposal }];
const ruled = (disposal: string, on = '2026-06-01'): Told => ['decided', on, { form: 'ruling', disposal }];
const docketed: Told = ['docketed', '2026-03-05'];

describe('the course of a review', () => {
  it('goes from filing through acceptance and a stay to the decision', () => {
    expect(stage('review')).toBe('filed');
    expect(stage('review', ['notAccepted', '2026-03-04'])).toBe('refused');
    expect(stage('review', ['accepted', '2026-03-04'])).toBe('accepted');
    expect(stage('review', ['accepted', '2026-03-04'], ['stayed', '2026-03-09'])).toBe('stayed');
    // A stay of sixty days may end it (行政复议法 art. 41(5)).
    expect(
      stage(
        'review',
        ['accepted', '2026-03-04'],
        ['stayed', '2026-03-09'],
        ['decided', '2026-06-01', { disposal: '终止' }],
      ),
    ).toBe('decided');
  });

  it('takes steps in the order of their days, whatever the order of recording', () => {
    expect(reason('review', ['copyReceived', '2026-03-09'], ['accepted', '2026-03-04'])).toBeUndefined();
  });

  it('refuses what does not fit, and says why', () => {
    expect(reason('review', ['replied', '2026-03-04'])).toContain('已提出申请，待受理');
    expect(reason('review', ['accepted', '2026-03-01'])).toContain('还没有提出');
    expect(reason('review', ['deemedAccepted', '2026-03-06'])).toContain('2026-03-09');
    expect(reason('review', ['deemedAccepted', '2026-03-09'])).toBeUndefined();
    // The law says the day; a later one would move it into another year.
    expect(reason('review', ['deemedAccepted', '2026-03-10'])).toContain('2026-03-09');
    expect(
      reason('review', ['supplementRequested', '2026-03-03'], ['deemedAccepted', '2026-03-20']),
    ).toContain('补正');
    expect(reason('review', ['appealed', '2026-03-03'])).toContain('没有“appealed”');
  });

  it('extends by thirty days in all, and not in the simplified procedure (art. 62)', () => {
    const accepted: Told = ['accepted', '2026-03-04'];
    const extended = (days: number): Told => ['extended', '2026-04-20', { days }];
    expect(reason('review', accepted, extended(20), extended(10))).toBeUndefined();
    expect(reason('review', accepted, extended(20), extended(11))).toContain('超过 30 日');
    const simplified: Told = ['procedureChosen', '2026-03-05', { procedure: 'simplified' }];
    expect(reason('review', accepted, simplified, extended(10))).toContain('简易程序');
  });
});

describe('the course of a lawsuit', () => {
  it('ends with what takes effect: after the appeal period, or with the service of what cannot be appealed', () => {
    expect(stage('lawsuit', docketed, judged('撤销'), ['served', '2026-06-03'])).toBe('decided');
    expect(
      stage('lawsuit', docketed, judged('撤销'), ['served', '2026-06-03'], ['tookEffect', '2026-06-19']),
    ).toBe('effective');
    expect(stage('lawsuit', docketed, ruled('准许撤诉'), ['served', '2026-06-03'])).toBe('effective');
    expect(stage('lawsuit', docketed, ruled('驳回起诉'), ['served', '2026-06-03'])).toBe('decided');
    expect(
      stage(
        'lawsuit',
        docketed,
        ['decided', '2026-06-01', { form: 'mediation', disposal: '调解' }],
        ['served', '2026-06-01'],
      ),
    ).toBe('effective');
  });

  it('goes up, is sent back and tried again', () => {
    const up: Told[] = [
      docketed,
      judged('撤销'),
      ['appealed', '2026-06-10'],
      ['instanceOpened', '2026-06-25', { level: 2 }],
    ];
    expect(stage('lawsuit', ...up.slice(0, 3))).toBe('appealed');
    expect(stage('lawsuit', ...up)).toBe('trial');
    const back = ruled('发回重审', '2026-08-03');
    expect(stage('lawsuit', ...up, back)).toBe('remanded');
    expect(stage('lawsuit', ...up, back, ['served', '2026-08-05'])).toBe('remanded');
    expect(stage('lawsuit', ...up, back, ['instanceOpened', '2026-08-20', { level: 1 }])).toBe('trial');
    const final = followCourse(
      courseOf('lawsuit', [...up, judged('驳回上诉', '2026-08-03'), ['served', '2026-08-05']]),
      law(),
    );
    expect(final.standing).toMatchObject({ stage: 'effective', level: 2 });
  });

  it('a refusal to take the case can be appealed (行诉解释 art. 101)', () => {
    expect(
      stage(
        'lawsuit',
        ['notDocketed', '2026-03-06'],
        ['appealed', '2026-03-12'],
        ['instanceOpened', '2026-03-20', { level: 2 }],
        ruled('指令立案', '2026-04-20'),
        ['instanceOpened', '2026-05-06', { level: 1 }],
      ),
    ).toBe('trial');
  });

  it('takes effect when the time for an appeal is over, once, and is sent back by a court above alone', () => {
    const served: Told[] = [docketed, judged('撤销'), ['served', '2026-06-03']];
    expect(reason('lawsuit', ...served, ['tookEffect', '2026-06-18'])).toContain('2026-06-18');
    expect(reason('lawsuit', ...served, ['tookEffect', '2026-06-19'])).toBeUndefined();
    expect(reason('lawsuit', docketed, ruled('发回重审'))).toContain('在一审');
  });

  it('refuses an appeal against what ends the matter, and an instance out of turn', () => {
    expect(reason('lawsuit', docketed, ruled('准许撤诉'), ['appealed', '2026-06-05'])).toContain('不能上诉');
    expect(
      reason(
        'lawsuit',
        docketed,
        judged('撤销'),
        ['appealed', '2026-06-10'],
        ['instanceOpened', '2026-06-25', { level: 3 }],
      ),
    ).toContain('第 2 审');
    expect(
      reason(
        'lawsuit',
        docketed,
        judged('撤销'),
        ['tookEffect', '2026-06-20'],
        ['instanceOpened', '2026-08-25', { level: 1 }],
      ),
    ).toContain('再审');
  });
});
