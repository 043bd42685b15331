import { z } from 'zod';
import { law } from '../../law/law.js';
import { isLocalDate } from '../../law/local-date.js';
import type { LocalDate } from '../../law/local-date.js';

/** A day in a path, a query or a body. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, '应为 YYYY-MM-DD 格式的日期')
  .refine((text): text is LocalDate => isLocalDate(text), '没有这一天')
  .meta({ format: 'date' });

/** The number of a row in a path, where the column is a bigint; exact in JavaScript. */
export const rowIdSchema = z.coerce
  .number()
  .int()
  .min(1)
  .max(2 ** 52);

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** A year in a path or a query. */
export const yearSchema = z.preprocess(
  // Number() would also take 0x7E8 and 2.024e3, and one year would have many addresses.
  (value) => (typeof value === 'string' && !/^\d{4}$/.test(value) ? Number.NaN : value),
  z.coerce
    .number('应为四位数的年份')
    .int('应为四位数的年份')
    .min(FIRST_YEAR, '应为四位数的年份')
    .max(LAST_YEAR, '应为四位数的年份'),
);

/** An edition of the report's format that there are law data of. */
export const editionSchema = z
  .string()
  .max(20)
  .refine((id) => law().editions.some((edition) => edition.id === id), {
    error: () =>
      `没有这个格式版本，现有 ${law()
        .editions.map(({ id }) => id)
        .join('、')}`,
  });

/** One line of text that somebody typed. */
export const lineSchema = (longest: number): z.ZodString =>
  z
    .string()
    .trim()
    .min(1, '不能为空')
    .max(longest, `不能超过 ${longest} 个字`)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, '不能含有控制字符和残缺的字符');
