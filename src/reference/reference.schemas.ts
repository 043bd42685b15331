import { z } from 'zod';

export const editionSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    citation: z.string(),
    reportYears: z.object({ from: z.int(), until: z.int().optional() }),
  })
  .meta({ id: 'Edition' });
export const editionListSchema = z.array(editionSchema);
export type EditionAnswer = z.infer<typeof editionSchema>;

const terms = z.array(z.object({ key: z.string(), label: z.string() }).meta({ id: 'Term' }));
export const vocabulariesSchema = z
  .object({
    outcomes: terms,
    applicantTypes: terms,
    levels: terms,
    kinds: terms,
    channels: terms,
    deliveries: terms,
    results: terms,
    roles: terms,
    caseEvents: terms,
    workflowEvents: terms,
    caseStages: terms,
    complaints: terms.describe('复议、诉讼的争议类别'),
    lossReasons: terms.describe('败因'),
    reviewSteps: terms,
    lawsuitSteps: terms,
    disposals: z
      .array(
        z.object({
          kind: z.enum(['review', 'lawsuit']),
          word: z.string(),
          aliases: z.array(z.string()).describe('文书中通常的其他写法'),
          column: z
            .string()
            .describe(
              'upheld、corrected、other 为表四的列；pending 没有审结，notCounted 不计入；其余由设置或者前一审级决定',
            ),
          article: z.string(),
        }),
      )
      .describe('复议决定、裁判的法定用语'),
    auditActions: terms,
    auditSubjects: terms,
    auditFacts: terms,
  })
  .meta({ id: 'Vocabularies' });
export type VocabulariesAnswer = z.infer<typeof vocabulariesSchema>;
