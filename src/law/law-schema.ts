import { z } from 'zod';
import { isLocalDate, type LocalDate } from './local-date.js';

/** Pieces that the shapes of all data files share. */
export const text = z.string().trim().min(1, { error: '不能为空' });

export const day = z.custom<LocalDate>((value) => typeof value === 'string' && isLocalDate(value), {
  error: '不是存在的日期，应写作 YYYY-MM-DD',
});

export const citation = z
  .string({ error: '缺少依据（citation）' })
  .trim()
  .min(4, { error: '依据（citation）不能为空' });
