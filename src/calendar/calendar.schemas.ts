import { z } from 'zod';
import { yearSchema } from '../platform/http/fields.js';

const day = z.string();

const holidaySchema = z.object({ name: z.string(), from: day, to: day });
const makeUpDaySchema = z.object({ name: z.string(), date: day });

/** A notice as it was loaded, with what became of it. */
export const keptNoticeSchema = z
  .object({
    id: z.int(),
    year: z.int(),
    kind: z.enum(['arrangement', 'amendment']).describe('全年安排，或者对已有安排的调整'),
    title: z.string(),
    number: z.string().nullable(),
    issuedOn: day,
    sourceUrl: z.string().nullable(),
    holidays: z.array(holidaySchema),
    makeUpDays: z.array(makeUpDaySchema),
    loadedBy: z.string(),
    loadedAt: z.string(),
    replaces: z.int().nullable().describe('更正的是哪一份通知'),
    replacedBy: z.int().nullable().describe('被哪一份通知更正，不再有效'),
  })
  .meta({ id: 'HolidayNotice' });
export type KeptNoticeAnswer = z.infer<typeof keptNoticeSchema>;

const coveredYearSchema = z.object({
  year: z.int(),
  source: z.enum(['software', 'database']).describe('随软件提供，或者由管理员载入'),
  titles: z.array(z.string()).describe('现行的通知'),
});

export const calendarSchema = z
  .object({
    version: z.int().describe('每载入一份通知加一'),
    covered: z.array(coveredYearSchema).describe('放假安排已公布的年度'),
    provisionalFrom: day.describe('自该日起按暂定日历推算'),
    knownUntil: day.describe('该日以后没有日历，不能推算'),
    missing: z
      .object({ year: z.int(), message: z.string() })
      .nullable()
      .describe('应当已经公布、尚未载入的年度'),
    notices: z.array(keptNoticeSchema).describe('载入过的通知，后载入的在前'),
  })
  .meta({ id: 'WorkCalendar' });
export type CalendarAnswer = z.infer<typeof calendarSchema>;

export const calendarDaySchema = z.object({
  date: day,
  working: z.boolean(),
  provisional: z.boolean().describe('该年放假安排尚未公布，可能变动'),
  kind: z.enum(['weekday', 'weekend', 'holiday', 'makeUp']),
  name: z.string().nullable().describe('节日，或者为哪个节日调休上班'),
  source: z.string().nullable(),
});
export type CalendarDayAnswer = z.infer<typeof calendarDaySchema>;

export const calendarYearSchema = z
  .object({ year: z.int(), provisional: z.boolean(), workingDays: z.int(), days: z.array(calendarDaySchema) })
  .meta({ id: 'WorkCalendarYear' });
export type CalendarYearAnswer = z.infer<typeof calendarYearSchema>;

export const yearPlaceSchema = z.object({ year: yearSchema });
