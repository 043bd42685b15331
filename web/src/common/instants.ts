const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
const MINUTE = new Intl.DateTimeFormat('zh-CN', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Shanghai',
});

/** The day of an instant as the law counts days, wherever the browser stands: `YYYY-MM-DD`. */
export const dayOf = (instant: string | null): string =>
  instant === null ? '—' : DAY.format(new Date(instant));

/** Day and minute. */
export const minuteOf = (instant: string): string => MINUTE.format(new Date(instant));

const SECOND = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Asia/Shanghai',
});
/** To the second, as `2026-03-16 12:00:00`. */
export const secondOf = (instant: string): string => SECOND.format(new Date(instant));
