import type { LawDataProblems } from '../law-data-error.js';
import type { LawFile } from '../law-files.js';
import type { LocalDate } from '../local-date.js';
import type { FeeTariff } from './parameter-schema.js';

type Parameters<T> = Readonly<
  Record<string, { readonly values: readonly { readonly from: LocalDate; readonly value: T }[] }>
>;

/** Values begin one after the other, never on the same day. */
export function checkDatedValues(
  { file, data }: LawFile<Parameters<unknown>>,
  problems: LawDataProblems,
): void {
  for (const [key, { values }] of Object.entries(data)) {
    if (values.length === 0) problems.add(file, `${key}.values`, '至少要有一个值');
    values.forEach((value, index) => {
      const before = values[index - 1];
      if (before && before.from >= value.from) {
        problems.add(
          file,
          `${key}.values.${String(index)}.from`,
          `${value.from} 应当晚于前一个值的 ${before.from}`,
        );
      }
    });
  }
}

function checkTariff({ tiers, thenEvery }: FeeTariff, add: (reason: string) => void): void {
  if (tiers[0]?.from !== 1) add('第一档应当从 1 开始');
  tiers.forEach((tier, index) => {
    const next = tiers[index + 1];
    if (next && tier.to !== next.from - 1) add(`从 ${String(tier.from)} 开始的一档与下一档不相接`);
    if (next && tier.yuanEach >= next.yuanEach) add(`从 ${String(next.from)} 开始的一档应当更高`);
    if (tier.to !== undefined && tier.to < tier.from) add(`从 ${String(tier.from)} 开始的一档上限小于下限`);
  });
  const open = tiers.at(-1)?.to === undefined;
  if (open === (thenEvery !== undefined)) add('最后一档要么没有上限，要么写明其后每档如何递增（thenEvery）');
}

export function checkFeeTiers(
  { file, data }: LawFile<Parameters<FeeTariff>>,
  problems: LawDataProblems,
): void {
  for (const [key, { values }] of Object.entries(data)) {
    values.forEach(({ value }, index) => {
      checkTariff(value, (reason) => {
        problems.add(file, `${key}.values.${String(index)}`, reason);
      });
    });
  }
}
