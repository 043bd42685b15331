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
    auditActions: terms,
    auditSubjects: terms,
    auditFacts: terms,
  })
  .meta({ id: 'Vocabularies' });
export type VocabulariesAnswer = z.infer<typeof vocabulariesSchema>;
