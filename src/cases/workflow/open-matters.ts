import { addWorkingDays } from '../../domain/working-days/working-days.js';
import { consultation } from '../../domain/deadline/consultation.js';
import type { OpenMatter } from '../../domain/workflow/life.js';
import { DomainError } from '../../law/domain-error.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import { lawAt } from '../../law/parameters/dated-parameter.js';
import type { MatterAnswer } from './case-actions.schemas.js';

/** The last day for what was asked; null where no period runs: one's own unit, reasons, an approval. */
function untilOf({ matter, asked: { on, type, details } }: OpenMatter): LocalDate | null {
  const { timeLimits, calendar } = law();
  const from = details.servedOn ?? on;
  switch (matter) {
    case 'thirdParty':
    case 'agency':
      return consultation(matter, { ...details, type: type as 'thirdPartyConsulted', on }, law()).limit;
    case 'supplement': {
      const days = details.replyWithinWorkingDays ?? lawAt(timeLimits.supplementReply, on);
      return addWorkingDays(from, days, calendar).date;
    }
    case 'fee':
      return addWorkingDays(from, lawAt(timeLimits.feePayment, on), calendar).date;
    default:
      return null;
  }
}

/** Years without a calendar and days before the law tell no last day. */
function toldUntil(open: OpenMatter): LocalDate | null {
  try {
    return untilOf(open);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

/**
 * Who is being waited for on a day, the earliest asked first; whoever has let the time go by silently is not.
 * @param shown how the parties are shown, by their names
 */
export const openMatters = (
  matters: readonly OpenMatter[],
  today: LocalDate,
  shown: ReadonlyMap<string, string>,
): MatterAnswer[] =>
  matters
    .filter(({ state }) => state === 'open')
    .map((open) => {
      const until = toldUntil(open);
      return {
        matter: open.matter,
        party: open.party === undefined ? null : (shown.get(open.party) ?? open.party),
        since: open.asked.on,
        until,
        over: until !== null && today > until,
      };
    })
    .sort((a, b) => (a.since < b.since ? -1 : 1));
