import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../law/local-date.js';
import { parseRecord } from '../records/parse-record.js';
import { checkRecord } from './check-record.js';

/** What the law lets happen in an order that looks odd: neither refused nor pointed out. */

const PLACE = { line: 3 };

function found(given: object): string[] {
  const record = {
    kind: 'application',
    ref: 'A1',
    applicant: { type: 'naturalPerson', name: '张三' },
    channel: 'online',
    receivedOn: '2024-02-01',
    description: '某规划的批复',
    ...given,
  };
  const parsed = parseRecord({ ...PLACE, record });
  if ('refusals' in parsed) throw new Error(JSON.stringify(parsed.refusals));
  const { refusals, warnings } = checkRecord(parsed.record, PLACE, localDate('2026-11-22'));
  return [...refusals, ...warnings].map(({ field, code }) => `${field} ${code}`);
}

const posted = { outcome: 'granted', delivery: 'post', dispatchedOn: '2024-03-01' };
const supplement = [
  { type: 'supplementRequested', on: '2024-02-05' },
  { type: 'supplementReceived', on: '2024-03-04' },
];

describe('what comes after the end of a case', () => {
  it.each([
    [
      'opinions after the answer, for which the agency need not wait (条例第三十二条、第三十四条)',
      {
        decision: posted,
        events: [
          { type: 'thirdPartyConsulted', on: '2024-02-05', party: '甲' },
          { type: 'agencyConsulted', on: '2024-02-05', party: '乙' },
          { type: 'thirdPartyReplied', on: '2024-03-04', party: '甲', opinion: 'objects' },
          { type: 'agencyReplied', on: '2024-03-05', party: '乙' },
        ],
      },
    ],
    [
      'a supplement after the case had ended for want of it (条例第三十条)',
      { decision: { ...posted, outcome: 'other.noSupplement' }, events: supplement },
    ],
    [
      'reasons after the case had ended for want of them (条例第三十五条)',
      {
        decision: { ...posted, outcome: 'declined.excessive' },
        events: [
          { type: 'reasonsRequested', on: '2024-02-05' },
          { type: 'reasonsReceived', on: '2024-03-04' },
        ],
      },
    ],
    [
      'a fee paid after the case had lapsed (条例第四十二条)',
      {
        closedOn: '2024-03-05',
        events: [
          { type: 'feeNoticed', on: '2024-02-05' },
          { type: 'feeLapsed', on: '2024-03-05' },
          { type: 'feePaid', on: '2024-03-07' },
        ],
      },
    ],
  ])('is accepted: %s', (_, given) => {
    expect(found(given)).toEqual([]);
  });

  it('is refused: a supplement after the answer that it should have led to', () => {
    expect(found({ decision: posted, events: supplement })).toEqual(['events[1].on event.afterDecision']);
  });

  it('a letter that only confirms the withdrawal is no answer after it', () => {
    const events = [{ type: 'withdrawn', on: '2024-02-28' }];
    expect(found({ decision: { ...posted, outcome: 'other.misc' }, events })).toEqual([]);
    expect(found({ decision: posted, events })).toEqual(['events withdrawn.answered']);
  });
});
