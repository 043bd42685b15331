import { addDays } from '../../law/local-date.js';
import type { LocalDate } from '../../law/local-date.js';
import { RequestError } from '../../platform/http/request-error.js';

const LONGEST_DAYS = 366;

/** @throws RequestError `term.invalid` where the days are reversed, over, or more than a year apart */
export function checkTerm(
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  today: LocalDate,
): void {
  if (to < from || to < today || to > addDays(from, LONGEST_DAYS))
    throw new RequestError('term.invalid', { from, to });
}
