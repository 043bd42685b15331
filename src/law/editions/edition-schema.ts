import { z } from 'zod';
import { citation, day, text } from '../law-schema.js';
import { APPLICANT_TYPES, OUTCOMES, PROCEEDING_GROUPS, PROCEEDING_RESULTS } from '../vocabularies/keys.js';
import type { ApplicationRow, ApplicationRowGroup, ReportEdition } from './edition.js';

const row: z.ZodType<ApplicationRow> = z.strictObject({
  key: text,
  label: text,
  measure: z.enum(['received', 'carriedIn', 'handled', 'carriedOut']),
  outcomes: z.array(z.enum(OUTCOMES)).min(1).optional(),
});
const rowGroup: z.ZodType<ApplicationRowGroup> = z.lazy(() =>
  z.strictObject({ label: text, rows: z.array(z.union([row, rowGroup])).min(1) }),
);

const column = z.strictObject({
  key: text,
  label: text,
  applicantTypes: z.array(z.enum(APPLICANT_TYPES)).min(1).optional(),
});
const columnGroup = z.strictObject({ label: text, columns: z.array(column).min(1) });

const applications = z.strictObject({
  note: text,
  columnsHeading: text,
  columns: z.array(z.union([column, columnGroup])).min(1),
  rows: z.array(z.union([row, rowGroup])).min(1),
});

const proceedings = z.strictObject({
  headings: z
    .array(
      z.strictObject({
        label: text,
        groups: z.array(z.strictObject({ key: z.enum(PROCEEDING_GROUPS), label: text })).min(1),
      }),
    )
    .min(1),
  columns: z
    .array(
      z.strictObject({
        key: text,
        label: text,
        counts: z.enum([...PROCEEDING_RESULTS, 'pending']).optional(),
      }),
    )
    .min(1),
});

const item = z.strictObject({
  key: text,
  unit: z.enum(['count', 'wan', 'yuan']),
  mayBeNegative: z.boolean().optional(),
});
const proactiveBlock = z.strictObject({
  heading: text,
  columns: z.array(text).min(2),
  rows: z.array(z.strictObject({ label: text, items: z.array(item).min(1) })).min(1),
});

const year = z.int().min(2008).max(2200);

/** The shape of `editions/*.yaml`. */
export const editionSchema: z.ZodType<ReportEdition> = z.strictObject({
  id: z.string().regex(/^\d{4}$/, { error: '应为四位年份' }),
  name: text,
  citation,
  promulgatedOn: day.optional(),
  reportYears: z.strictObject({ from: year, until: year.optional() }),
  titleSuffix: text,
  sections: z.array(z.strictObject({ key: text, heading: text })).min(1),
  overviewHeads: z.array(text),
  proactive: z.array(proactiveBlock).min(1),
  applications,
  proceedings,
});
