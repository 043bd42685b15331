import { describe, expect, it } from '@jest/globals';
import type { DeadlineEvent } from '../domain/deadline/deadline-facts.js';
import { law } from '../law/law.js';
import { localDate } from '../law/local-date.js';
import { deadlineOfCase, dueOfDeadline } from './case-deadline.js';
import { partOf, queueOf, workloadOf, type OpenCase } from './work-queue.js';

const TODAY = localDate('2026-03-20');
const open = (id: number, receivedOn: string, ...events: DeadlineEvent[]): OpenCase => ({
  id,
  receivedOn: localDate(receivedOn),
  handledOn: null,
  assigneeId: 0,
  stage: 'received',
  matters: [],
  slow: [],
  events,
});
// The Spring Festival is 15 to 23 February, with 14 and 28 February to be worked by the notice for 2026.
const LATE = open(1, '2026-02-09');
const SOON = open(2, '2026-02-26');
const FAR = open(3, '2026-03-19');
const STOPPED = open(4, '2026-03-12', {
  type: 'supplementRequested',
  on: localDate('2026-03-13'),
  replyWithinWorkingDays: 10,
});
const ALL = [FAR, STOPPED, SOON, LATE];

describe('the queue of open cases (条例第三十三条)', () => {
  it('has the earliest due first, and last what waits for the applicant', () => {
    const queue = queueOf(ALL, 'due', TODAY, law());
    expect(queue.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
    expect(queue.map(({ due }) => due.dueOn)).toEqual(['2026-03-13', '2026-03-25', '2026-04-17', null]);
    expect(queue[0]?.due).toMatchObject({ overdue: true, daysLeft: -5 });
    expect(queue[3]?.due).toMatchObject({ overdue: false, waitingFor: 'supplement' });
  });

  it('or the latest recorded', () => {
    expect(queueOf(ALL, 'recorded', TODAY, law()).map(({ id }) => id)).toEqual([4, 3, 2, 1]);
  });

  it.each([
    [{ due: 'overdue' }, [1]],
    [{ due: 'today' }, [5]],
    [{ due: 'week' }, [5, 2]],
    [{ due: 'none' }, [4]],
    [{ waitingFor: 'supplement' }, [4]],
    [{ waitingFor: 'fee' }, []],
    [{ due: 'week', waitingFor: 'supplement' }, []],
    [{}, [1, 5, 2, 3, 4]],
  ] as const)('is cut to %j', (wanted, ids) => {
    const queue = queueOf([...ALL, open(5, '2026-02-14')], 'due', TODAY, law());
    expect(partOf(queue, wanted, undefined, TODAY).map(({ id }) => id)).toEqual(ids);
  });

  it('is cut to a stage, to what else is awaited, and to late entries', () => {
    const entry = (on: string, recordedOn: string) => ({
      on: localDate(on),
      recordedOn: localDate(recordedOn),
      version: 2,
    });
    const cases = [
      { ...SOON, stage: 'decided' as const, matters: ['ownUnit' as const] },
      // Friday to Tuesday are two working days, Friday to Wednesday three.
      { ...FAR, matters: ['extension' as const], slow: [entry('2026-03-13', '2026-03-17')] },
      { ...LATE, slow: [entry('2026-03-13', '2026-03-18')] },
    ];
    const queue = queueOf(cases, 'due', TODAY, law());
    const cut = (wanted: Parameters<typeof partOf>[1]) =>
      partOf(queue, wanted, undefined, TODAY).map(({ id }) => id);
    expect(cut({ stage: 'decided' })).toEqual([2]);
    expect(cut({ waitingFor: 'ownUnit' })).toEqual([2]);
    expect(cut({ waitingFor: 'extension' })).toEqual([3]);
    expect(cut({ late: 'true' })).toEqual([1]);
  });

  it('goes on after the case that was seen last, on whatever page', () => {
    const queue = queueOf([...ALL, open(9, SOON.receivedOn)], 'due', TODAY, law());
    expect(partOf(queue, {}, queue[1]?.key, TODAY).map(({ id }) => id)).toEqual([9, 3, 4]);
  });

  it('is summed up', () => {
    const queue = queueOf([...ALL, open(5, '2026-02-14')], 'due', TODAY, law());
    expect(workloadOf(queue, TODAY)).toEqual({
      on: TODAY,
      open: 5,
      overdue: 1,
      today: 1,
      week: 2,
      waiting: 1,
    });
  });
});

describe('the due day of an answered case', () => {
  const dueAt = (handledOn: string) =>
    dueOfDeadline(
      deadlineOfCase({ ...LATE, handledOn: localDate(handledOn) }, localDate('2027-01-05'), law()),
    );

  it('stands as of the answer, whatever day it is now', () => {
    expect(dueAt('2026-03-13')).toMatchObject({ dueOn: '2026-03-13', overdue: false, daysLeft: 0 });
    expect(dueAt('2026-03-16')).toMatchObject({ dueOn: '2026-03-13', overdue: true, daysLeft: -1 });
  });
});

it('tells no day for a receipt under the former 条例', () => {
  const former = open(6, '2019-05-14');
  expect(dueOfDeadline(deadlineOfCase(former, TODAY, law()))).toMatchObject({ dueOn: null, overdue: false });
});
