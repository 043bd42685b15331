import type { FeeTariff } from '../../law/parameters/parameter-schema.js';
import { feeOf, type Fee } from './fee-of.js';

/**
 * What comes on top for further items of a month in which there were others before (国办函〔2020〕109号 art. 4): the tiers that
 * the further ones fall into.
 * @param before items of the month before these
 * @throws RangeError when a count is negative or no integer
 */
export function marginalFee(before: number, count: number, tariff: FeeTariff): Fee {
  const earlier = feeOf(before, tariff).tiers;
  const tiers = feeOf(before + count, tariff).tiers.flatMap((tier) => {
    const had = earlier.find(({ from }) => from === tier.from)?.count ?? 0;
    const further = tier.count - had;
    return further === 0 ? [] : [{ ...tier, count: further, yuan: further * tier.yuanEach }];
  });
  return { totalYuan: tiers.reduce((sum, { yuan }) => sum + yuan, 0), tiers };
}
