import { z } from 'zod';
import { citation, day, text } from '../law-schema.js';

const holiday = z.strictObject({ name: text, from: day, to: day });
const makeUpDay = z.strictObject({ name: text, date: day });

const notice = z.strictObject({
  title: citation,
  number: text.optional(),
  issuedOn: day,
  holidays: z.array(holiday).min(1),
  makeUpDays: z.array(makeUpDay),
});
export type HolidayNotice = Readonly<z.infer<typeof notice>>;

const year = z.int().min(2019).max(2200);

/** The shape of `calendars/<year>.yaml`. */
export const calendarYearSchema = z.strictObject({ year, notices: z.array(notice).min(1) });
export type CalendarYear = Readonly<z.infer<typeof calendarYearSchema>>;

const MOVABLE = ['springFestival', 'tombSweeping', 'dragonBoat', 'midAutumn'] as const;

const fixedFestival = z.strictObject({
  name: text,
  days: z.array(z.string().regex(/^\d{2}-\d{2}$/, { error: '应写作 MM-DD' })).min(1),
});
const movableFestival = z.strictObject({
  name: text,
  of: z.enum(MOVABLE),
  offsets: z.array(z.int().min(-3).max(7)).min(1),
});

/** The shape of `calendars/provisional.yaml`. */
export const provisionalSchema = z.strictObject({
  citation,
  source: text,
  festivals: z.array(z.union([fixedFestival, movableFestival])).min(1),
  years: z
    .array(z.strictObject({ year, springFestival: day, tombSweeping: day, dragonBoat: day, midAutumn: day }))
    .min(1),
});
export type ProvisionalCalendar = Readonly<z.infer<typeof provisionalSchema>>;
