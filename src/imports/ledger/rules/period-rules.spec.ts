import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../law/local-date.js';
import { parseRecord } from '../records/parse-record.js';
import { checkRecord } from './check-record.js';

const PLACE = { line: 3 };

function warned(receivedOn: string, events: readonly object[]): string[] {
  const record = {
    kind: 'application',
    ref: 'A1',
    applicant: { type: 'naturalPerson', name: '张三' },
    channel: 'online',
    receivedOn,
    description: '某规划的批复',
    events,
  };
  const parsed = parseRecord({ ...PLACE, record });
  if ('refusals' in parsed) throw new Error(JSON.stringify(parsed.refusals));
  const { refusals, warnings } = checkRecord(parsed.record, PLACE, localDate('2026-11-23'));
  expect(refusals).toEqual([]);
  return warnings.map(({ code, message }) => `${code} ${message}`);
}

const asked = (on: string): object => ({ type: 'supplementRequested', on });
const extended = (on: string, workingDays: number): object => ({ type: 'extended', on, workingDays });

describe('what had no effect on the answer period is accepted and pointed out', () => {
  it.each([
    [
      'a supplement asked for after the 7th working day (条例第三十条)',
      [asked('2025-03-14')],
      '第 7 个工作日',
    ],
    [
      'a second notice of supplement (条例第三十条)',
      [asked('2025-03-05'), { type: 'supplementReceived', on: '2025-03-07' }, asked('2025-03-10')],
      '一次性告知',
    ],
    ['an extension told on day 21 (条例第三十三条第二款)', [extended('2025-04-01', 20)], '晚于答复期限届满'],
    ['more than 20 working days (条例第三十三条第二款)', [extended('2025-03-20', 30)], '最长 20 个工作日'],
    [
      'a second extension (条例第三十三条第二款)',
      [extended('2025-03-20', 10), extended('2025-03-25', 10)],
      '再次延长',
    ],
    [
      'a fee noticed too late (国办函〔2020〕109号)',
      [{ type: 'feeNoticed', on: '2025-04-10' }],
      '收费通知晚于',
    ],
  ])('%s', (_, events, words) => {
    expect(warned('2025-03-03', events)).toEqual([expect.stringContaining(words)]);
  });

  it('nothing is said of what was in time, of a third party’s late opinion, and of cases under rules not known here', () => {
    expect(warned('2025-03-03', [asked('2025-03-12')])).toEqual([]);
    expect(warned('2019-03-01', [extended('2019-06-20', 30)])).toEqual([]);
    const late = { type: 'thirdPartyReplied', on: '2025-04-20', party: '甲' };
    expect(
      warned('2025-03-03', [{ type: 'thirdPartyConsulted', on: '2025-03-10', party: '甲' }, late]),
    ).toEqual([]);
    expect(warned('2020-03-02', [{ type: 'feeNoticed', on: '2020-03-10' }])).toEqual([]);
  });
});
