import { z } from 'zod';
import { citation, day, text } from '../law-schema.js';

/** Kinds of bodies that sign letters, as far as redress depends on them (行政复议法 art. 24, 27, 28; 行政诉讼法 art. 14, 15). */
export const SIGNING_BODIES = [
  'department',
  'justice',
  'governmentOffice',
  'verticalBody',
  'townshipGovernment',
  'subdistrictOffice',
  'government',
] as const;
export type SigningBodyKind = (typeof SIGNING_BODIES)[number];

export const REVIEW_BODIES = ['government', 'governmentOrSuperior', 'superior', 'nextGovernment'] as const;
export type ReviewBodyRule = (typeof REVIEW_BODIES)[number];

export const REMEDY_CLAUSES = [
  'either',
  'directSuit',
  'reviewFirst',
  'mixed',
  'thirdParty',
  'onlineFiling',
] as const;
export type RemedyClauseKey = (typeof REMEDY_CLAUSES)[number];

/** What a clause may name in double braces. */
export const REMEDY_PLACEHOLDERS = [
  'paper',
  'reviewDays',
  'reviewBody',
  'suitMonths',
  'suitDays',
  'court',
  'onlineFiling',
] as const;

const signingBody = z.strictObject({
  label: text,
  court: z.enum(['basic', 'intermediate']),
  /** A kind that the register does not tell apart: recognised by the end of the name. */
  of: z.enum(SIGNING_BODIES).optional(),
  nameEnds: z.array(text).min(1).optional(),
});

/** The shape of `letters/remedies.yaml`. */
export const remediesSchema = z.strictObject({
  signingBodies: z.record(z.enum(SIGNING_BODIES), signingBody),
  courtCitation: citation,
  reviewBodies: z
    .array(
      z.strictObject({
        from: day,
        citation,
        bodies: z.record(z.enum(SIGNING_BODIES), z.enum(REVIEW_BODIES)),
      }),
    )
    .min(1),
  reviewFirst: z.array(z.strictObject({ from: day, articles: z.array(text), citation })).min(1),
  onlineFiling: z.array(z.strictObject({ from: day, required: z.boolean(), citation })).min(1),
  clauses: z.record(z.enum(REMEDY_CLAUSES), z.array(z.strictObject({ from: day, text })).min(1)),
  /** The first part of the key of an outcome. */
  directSuitOutcomes: z.array(text),
});
export type RemedyLaw = Readonly<z.infer<typeof remediesSchema>>;
