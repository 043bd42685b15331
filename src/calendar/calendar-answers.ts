import type { CalendarDay } from '../law/calendars/calendar.js';
import type { LocalDate } from '../law/local-date.js';
import type { CalendarDayAnswer, KeptNoticeAnswer } from './calendar.schemas.js';
import type { StoredNotice } from './notices.repository.js';

export const dayAnswer = (date: LocalDate, day: CalendarDay): CalendarDayAnswer => ({
  date,
  working: day.working,
  provisional: day.provisional,
  kind: day.kind,
  name: day.name ?? null,
  source: day.source ?? null,
});

export const noticeAnswer = (notice: StoredNotice): KeptNoticeAnswer => ({
  id: notice.id,
  year: notice.year,
  kind: notice.kind,
  title: notice.title,
  number: notice.number ?? null,
  issuedOn: notice.issuedOn,
  sourceUrl: notice.sourceUrl,
  holidays: [...notice.holidays],
  makeUpDays: [...notice.makeUpDays],
  loadedBy: notice.loadedBy,
  loadedAt: notice.loadedAt.toISOString(),
  replaces: notice.replaces,
  replacedBy: notice.replacedBy,
});
