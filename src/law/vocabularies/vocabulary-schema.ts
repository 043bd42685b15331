import { z } from 'zod';
import { citation, day, text } from '../law-schema.js';
import {
  AGENCY_KINDS,
  AGENCY_LEVELS,
  APPLICANT_TYPES,
  CASE_EVENT_TYPES,
  CHANNELS,
  DECISION_CAUSES,
  DELIVERIES,
  OUTCOMES,
  PROCEEDING_GROUPS,
  PROCEEDING_RESULTS,
  ROLES,
} from './keys.js';

const articles = z.array(text).min(1, { error: '至少要有一条依据' });

/** The shape of `vocabularies/outcomes.yaml`. */
export const outcomesSchema = z.strictObject({
  inForceFrom: day,
  citation,
  outcomes: z
    .array(
      z.strictObject({
        key: z.enum(OUTCOMES),
        label: text,
        articles,
        rows: z.record(z.string(), text),
        from: day.optional(),
        until: day.optional(),
      }),
    )
    .min(1),
});
export type OutcomesFile = z.infer<typeof outcomesSchema>;

const applicantType = z.strictObject({ label: text, description: text });

/** The shape of `vocabularies/applicant-types.yaml`. */
export const applicantTypesSchema = z.strictObject({
  citation,
  applicantTypes: z.record(z.enum(APPLICANT_TYPES), applicantType),
});
export type ApplicantTypesFile = z.infer<typeof applicantTypesSchema>;

const term = z.strictObject({ label: text, description: text.optional(), article: text.optional() });
export type Term = z.infer<typeof term>;
const citedTerm = term.extend({ article: citation });

/** The shape of `vocabularies/terms.yaml`: every key of each closed list has its Chinese name. */
export const termsSchema = z.strictObject({
  channels: z.record(z.enum(CHANNELS), citedTerm),
  deliveries: z.record(z.enum(DELIVERIES), citedTerm),
  agencyLevels: z.record(z.enum(AGENCY_LEVELS), term),
  agencyKinds: z.record(z.enum(AGENCY_KINDS), term),
  roles: z.record(z.enum(ROLES), term),
  decisionCauses: z.record(z.enum(DECISION_CAUSES), term),
  caseEvents: z.record(z.enum(CASE_EVENT_TYPES), term),
  proceedingGroups: z.record(z.enum(PROCEEDING_GROUPS), term),
  proceedingResults: z.record(z.enum(PROCEEDING_RESULTS), term),
});
export type Terms = z.infer<typeof termsSchema>;
