import { z } from 'zod';

interface Range {
  readonly from: number;
  readonly to: number;
  /** As it is said to whoever wrote another: 秒, 天, MB. */
  readonly unit?: string;
  /** Where the variable is not set. */
  readonly usual: number;
}

/** A variable that is a whole number from one to another, both included. */
export function wholeNumber({ from, to, unit, usual }: Range) {
  const range = `应为 ${from} 到 ${to} 之间的整数${unit === undefined ? '' : `（${unit}）`}`;
  return z
    .string()
    .regex(new RegExp(`^\\d{1,${String(to).length}}$`), range)
    .transform(Number)
    .refine((number) => number >= from && number <= to, range)
    .default(usual);
}
