import { z } from 'zod';
import { isLocalDate, type LocalDate } from '../../../law/local-date.js';

/** Latest day that a record may bear: 9999 stands for "open" in the projections. */
const LAST_DAY = '2199-12-31';

/** Marks a custom check, so that its finding gets a code of its own. */
export const DATE_CHECK = { check: 'date' };

/** A day that exists. */
export const day = z.custom<LocalDate>(
  (value) => typeof value === 'string' && isLocalDate(value) && value <= LAST_DAY,
  { params: DATE_CHECK, error: '应为存在的日期，形如 2024-02-29' },
);
export const dayOrNothing = day.nullish();

/** Text that PostgreSQL can hold: no NUL, no half of a surrogate pair. The message of every check below completes 应当是…. */
export const text = (longest: number): z.ZodString =>
  z
    .string()
    .regex(/^[^\0\p{Cs}]*$/u, '不含控制字符和残缺字符的文字')
    .max(longest, `不超过 ${longest} 个字的文字`);

export const textOrNothing = (longest = 500): z.ZodOptional<z.ZodNullable<z.ZodString>> =>
  text(longest).nullish();

export const requiredText = (longest = 500): z.ZodString => text(longest).regex(/\S/, '不为空白的文字');

/** Whatever names a record that may be here already, with whatever it was called. */
export const ref = requiredText(200);
export const refOrNothing = ref.nullish();

/** What a new record is called: one line, as it stands in addresses, titles and messages. */
export const ownRef = ref.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, '不含换行、制表符和其他控制字符的文字');
export const ownRefOrNothing = ownRef.nullish();

export const agencyCode = z.string().regex(/^[A-Za-z0-9-]{2,32}$/, '2 至 32 位的字母、数字或连字符');
export const agencyCodeOrNothing = agencyCode.nullish();

export const wholeNumber = (least: number, most: number): z.ZodInt =>
  z.int().min(least, `${least} 至 ${most} 的整数`).max(most, `${least} 至 ${most} 的整数`);

/** Years that a register can speak of: the Regulations came into force in 2008. */
export const year = wholeNumber(2008, 2199);

/** Whether the number has at most so many decimals, judged by the digits as written. */
export function hasDecimals(value: number, most: number): boolean {
  const written = String(value);
  if (written.includes('e')) return false;
  return (written.split('.')[1]?.length ?? 0) <= most;
}

/** An amount of yuan with at most two decimals. */
export const yuan = z
  .number()
  .min(0, '不小于 0 的金额')
  .max(1e12, '不超过一万亿的金额')
  .refine((value) => hasDecimals(value, 2), '最多两位小数的金额（元）');
