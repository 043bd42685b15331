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
