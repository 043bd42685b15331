import { lastDayOf, type LocalDate } from '../../law/local-date.js';
import { isWithin, partOf, type QueuedCase, type QueuePart } from '../work-queue.js';
import type { OutlookCounts } from './outlook.schemas.js';

/** The parts of the work list that an outlook counts: a list asked for so holds exactly these. */
export const OUTLOOK_PARTS = (
  year: number,
): Readonly<Record<'within' | 'later' | 'undetermined', QueuePart>> => ({
  within: { dueTo: lastDayOf(year) },
  later: { dueFrom: `${year + 1}-01-01` as LocalDate },
  undetermined: { due: 'none' },
});

/**
 * How the cases that are open on a day will stand at the end of its year, if nothing else comes and nothing stops a clock.
 * @param counted ids of those whose first answer table 三 counts already: their answer is made again
 */
export function outlookOf(
  queue: readonly QueuedCase[],
  counted: ReadonlySet<number>,
  year: number,
  today: LocalDate,
): OutlookCounts {
  const open = queue.filter(({ answered }) => !answered);
  const of = (part: QueuePart): QueuedCase[] => partOf(open, part, undefined, today);
  const parts = OUTLOOK_PARTS(year);
  const [within, later, undetermined] = [of(parts.within), of(parts.later), of(parts.undetermined)];
  return {
    open: open.length,
    mustAnswer: {
      count: within.length,
      overdue: within.filter(({ due }) => isWithin(due, 'overdue', today)).length,
    },
    mayCarryOut: {
      count: later.length + undetermined.length,
      dueLater: later.length,
      undetermined: undetermined.length,
    },
    provisional: [...within, ...later].filter(({ due }) => due.provisional).length,
    madeAgain: open.filter(({ id }) => counted.has(id)).length,
  };
}

const NOTHING: OutlookCounts = {
  open: 0,
  mustAnswer: { count: 0, overdue: 0 },
  mayCarryOut: { count: 0, dueLater: 0, undetermined: 0 },
  provisional: 0,
  madeAgain: 0,
};

/** Of several agencies together. */
export const sumOfOutlooks = (parts: readonly OutlookCounts[]): OutlookCounts =>
  parts.reduce(
    (sum, part) => ({
      open: sum.open + part.open,
      mustAnswer: {
        count: sum.mustAnswer.count + part.mustAnswer.count,
        overdue: sum.mustAnswer.overdue + part.mustAnswer.overdue,
      },
      mayCarryOut: {
        count: sum.mayCarryOut.count + part.mayCarryOut.count,
        dueLater: sum.mayCarryOut.dueLater + part.mayCarryOut.dueLater,
        undetermined: sum.mayCarryOut.undetermined + part.mayCarryOut.undetermined,
      },
      provisional: sum.provisional + part.provisional,
      madeAgain: sum.madeAgain + part.madeAgain,
    }),
    NOTHING,
  );
