import { z } from 'zod';
import { citation, text } from '../law-schema.js';
import { AGENCY_KINDS } from './keys.js';

const unit = z.strictObject({ label: text, agencyKinds: z.array(z.enum(AGENCY_KINDS)).min(1).optional() });
const asked = { unit: text, rule: text, citation };

/** The shape of `vocabularies/figure-sheets.yaml`. */
export const figureSheetsSchema = z.strictObject({
  dueDay: z.string().regex(/^01-(0[1-9]|[12]\d|3[01])$/, '应为一月的一天，写作 01-15'),
  units: z.record(z.string().regex(/^[a-z][A-Za-z]*$/), unit),
  proactive: z.record(z.string(), z.strictObject(asked)),
  overview: z
    .array(
      z.strictObject({
        key: z
          .string()
          .regex(/^overview(\.[a-z][A-Za-z]*){2}$/, '应以 overview. 开头，写作 overview.website.published'),
        label: text,
        measure: text,
        head: text,
        phrase: text,
        ...asked,
      }),
    )
    .min(1),
});
export type FigureSheetLaw = Readonly<z.output<typeof figureSheetsSchema>>;
export type OverviewItem = FigureSheetLaw['overview'][number];
