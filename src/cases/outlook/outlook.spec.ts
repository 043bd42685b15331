import { describe, expect, it } from '@jest/globals';
import type { DeadlineEvent } from '../../domain/deadline/deadline-facts.js';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import { partOf, queueOf, type OpenCase } from '../work-queue.js';
import { OUTLOOK_PARTS, outlookOf } from './outlook.js';

const TODAY = localDate('2025-12-24');
const received = (id: number, receivedOn: string, ...events: DeadlineEvent[]): OpenCase => ({
  id,
  receivedOn: localDate(receivedOn),
  handledOn: null,
  assigneeId: 0,
  stage: 'received',
  matters: [],
  slow: [],
  events,
});
// 2026-01-01 is a day off, and so is the 2nd by the notice for 2026: 20 working days from 3 December end on the 31st.
const ON_THE_LAST_DAY = received(1, '2025-12-03');
const ON_THE_FIRST_AFTER = received(2, '2025-12-04');
const OVERDUE = received(3, '2025-11-20');
const SUPPLEMENT = received(4, '2025-12-15', {
  type: 'supplementRequested',
  on: localDate('2025-12-16'),
  replyWithinWorkingDays: 15,
});
const EXTENDED = received(5, '2025-11-24', {
  type: 'extended',
  on: localDate('2025-12-10'),
  workingDays: 20,
});
const BEFORE_THE_LAW = received(6, '2019-01-07');
const ALL = [ON_THE_LAST_DAY, ON_THE_FIRST_AFTER, OVERDUE, SUPPLEMENT, EXTENDED, BEFORE_THE_LAW];

describe('what the end of the year will find of what is open (条例第三十三条)', () => {
  const queue = queueOf(ALL, 'due', TODAY, law());

  it('an answer due on 31 December must be given, one due on the next working day may be carried out', () => {
    const ids = (part: 'within' | 'later' | 'undetermined'): number[] =>
      partOf(queue, OUTLOOK_PARTS(2025)[part], undefined, TODAY).map(({ id }) => id);
    expect({ within: ids('within'), later: ids('later'), undetermined: ids('undetermined') }).toEqual({
      within: [3, 1],
      later: [2, 5],
      undetermined: [4, 6],
    });
  });

  it('counts every open case once', () => {
    expect(outlookOf(queue, new Set(), 2025, TODAY)).toEqual({
      open: 6,
      mustAnswer: { count: 2, overdue: 1 },
      mayCarryOut: { count: 4, dueLater: 2, undetermined: 2 },
      provisional: 0,
      madeAgain: 0,
    });
  });

  it('says of how many the day may move, where the holidays are not announced', () => {
    const nextYear = queueOf([received(1, '2027-12-20')], 'due', localDate('2027-12-24'), law());
    expect(outlookOf(nextYear, new Set(), 2027, localDate('2027-12-24'))).toMatchObject({
      mayCarryOut: { dueLater: 1 },
      provisional: 1,
    });
  });

  it('tells apart whose answer is made again, and leaves out whose answer came back', () => {
    const again = {
      ...received(7, '2025-03-03'),
      handledOn: localDate('2025-03-20'),
      stage: 'decided',
    } as const;
    const returned = {
      ...received(8, '2025-03-03'),
      handledOn: localDate('2025-03-20'),
      stage: 'returned',
    } as const;
    const both = queueOf([again, returned], 'due', TODAY, law());
    expect(outlookOf(both, new Set([7, 8]), 2025, TODAY)).toMatchObject({ open: 1, madeAgain: 1 });
  });
});
