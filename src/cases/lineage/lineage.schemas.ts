import { z } from 'zod';
import { day } from '../../imports/ledger/records/fields.js';
import { textOrNothing, requiredText } from '../../imports/ledger/records/fields.js';
import { ORIGINAL_GOES } from './case-split.entity.js';

/** Where an application came from and what became of it, seen from either side. */
export const lineageSchema = z
  .object({
    splitFrom: z.string().nullable().describe('由哪一件拆分而来'),
    splitInto: z.array(z.string()).describe('拆分出的各件'),
    mergedInto: z.string().nullable().describe('并入的申请'),
    merged: z.array(z.string()).describe('并入本件的申请'),
    splits: z.array(
      z.object({
        guidedOn: z.string().describe('指引一事一申请之日'),
        refiledOn: z.string().describe('申请人重新提出之日'),
        original: z.enum(ORIGINAL_GOES),
        descriptionBefore: z.string().describe('拆分前的内容'),
        recordedAt: z.string(),
        recordedBy: z.string(),
      }),
    ),
  })
  .meta({ id: 'CaseLineage' });
export type Lineage = z.infer<typeof lineageSchema>;

const part = z.strictObject({
  description: requiredText(20_000),
  form: textOrNothing(),
  deliveryWanted: textOrNothing(),
});

/** Only what the applicant filed again: an office does not cut an application up by itself (DOMAIN §2.5). */
export const newSplitSchema = z
  .strictObject({
    guidedOn: day.describe('向申请人指引一事一申请之日'),
    refiledOn: day.describe('申请人按指引分别重新提出之日'),
    original: z
      .enum(ORIGINAL_GOES)
      .describe('keepsPart：原件保留其中一事继续办理；withdrawn：申请人撤回原件'),
    originalDescription: requiredText(20_000).nullish().describe('keepsPart 时原件保留的内容'),
    parts: z.array(part).min(1).max(50).describe('另立的各件'),
  })
  .refine(({ original, originalDescription }) => original === 'withdrawn' || originalDescription != null, {
    path: ['originalDescription'],
    error: '原件继续办理的，请填写原件保留的内容',
  })
  .meta({ id: 'NewCaseSplit' });
export type NewSplit = z.output<typeof newSplitSchema>;
