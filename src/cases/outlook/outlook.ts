import { lastDayOf, type LocalDate } from '../../law/local-date.js';
import { isWithin, partOf, type QueuedCase, type QueuePart } from '../work-queue.js';
import type { Outlook } from './outlook.schemas.js';

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
): Omit<Outlook, 'year' | 'on'> {
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
