import type { Stay } from '../../law/workflow/keys.js';
import { matterOf } from './effects.js';
import type { Fact } from './fact.js';
import type { Life } from './life.js';

const fen = ({ details }: Fact): number | undefined =>
  details.amountYuan === undefined ? undefined : Math.round(details.amountYuan * 100);

/** A part of the fee is no payment (DOMAIN edge 60); one whose amount is not told is the whole, as the period has it. */
function feeOwed(life: Life, fact: Fact): boolean {
  const asked = matterOf(life, 'fee', fact)?.asked;
  const owed = asked && fen(asked);
  if (!asked || owed === undefined) return false;
  const since = life.happened.slice(life.happened.indexOf(asked) + 1);
  const payments = [...since.filter(({ type }) => type === 'feePaid'), fact].map(fen);
  return payments.every((paid) => paid !== undefined) && payments.reduce((sum, paid) => sum + paid, 0) < owed;
}

const STAYING: Readonly<Record<Stay, (life: Life, fact: Fact) => boolean>> = { feeOwed };

/** Whether the fact leaves the case where it stands. */
export const staysBy = (stay: Stay | undefined, life: Life, fact: Fact): boolean =>
  stay !== undefined && STAYING[stay](life, fact);
