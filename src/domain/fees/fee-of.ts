import type { FeeTariff } from '../../law/parameters/parameter-schema.js';

/** What falls into one tier; `to` null: the tier has no end. */
export interface FeeTierShare {
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
  readonly yuanEach: number;
  readonly yuan: number;
}

export interface Fee {
  readonly totalYuan: number;
  /** Every tier that was reached, the free one too. */
  readonly tiers: readonly FeeTierShare[];
}

type Tier = Pick<FeeTierShare, 'from' | 'to' | 'yuanEach'>;

/** The tiers of the tariff in order, without end where it goes on by steps. */
function* tiersOf({ tiers, thenEvery }: FeeTariff): Generator<Tier> {
  for (const { from, to, yuanEach } of tiers) yield { from, to: to ?? null, yuanEach };
  const last = tiers.at(-1);
  if (!thenEvery || last?.to === undefined) return;
  for (let step = 1; ; step++) {
    const from = last.to + 1 + (step - 1) * thenEvery.count;
    yield { from, to: from + thenEvery.count - 1, yuanEach: last.yuanEach + step * thenEvery.addYuan };
  }
}

/**
 * The information handling fee (国办函〔2020〕109号 art. 4, 5): progressive, each tier on what falls into it. The tariff does not run
 * by itself: the agency may charge where number or frequency is clearly beyond what is reasonable (条例 art. 42).
 * @param count items of one applicant in one calendar month, or pages of one application
 * @throws RangeError when the count is negative or no integer
 */
export function feeOf(count: number, tariff: FeeTariff): Fee {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`not a number of items or pages: ${String(count)}`);
  const shares: FeeTierShare[] = [];
  for (const tier of tiersOf(tariff)) {
    if (count < tier.from) break;
    const inTier = Math.min(count, tier.to ?? count) - tier.from + 1;
    shares.push({ ...tier, count: inTier, yuan: inTier * tier.yuanEach });
  }
  return { totalYuan: shares.reduce((sum, { yuan }) => sum + yuan, 0), tiers: shares };
}
