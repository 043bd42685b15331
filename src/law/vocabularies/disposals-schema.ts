import { z } from 'zod';
import { citation, day, text } from '../law-schema.js';
import { PROCEEDING_RESULTS } from './keys.js';

/** Where a word leads: see `DisposalColumn` of the domain. */
export const DISPOSAL_COLUMNS = [
  ...PROCEEDING_RESULTS,
  'pending',
  'notCounted',
  'asFirstInstance',
  'dismissedSuit',
  'stated',
] as const;

const inForce = z.strictObject({ article: citation, from: day });

const disposal = inForce.extend({
  word: text,
  aliases: z.array(text).default([]),
  column: z.enum(DISPOSAL_COLUMNS),
  /** What the word rested on before. */
  formerly: inForce.optional(),
  silent: z.boolean().default(false),
  /** Ends nothing, not even the instance (中止, 不准许撤诉); absent: a `pending` word of a court sends the case on (发回重审). */
  goesOn: z.boolean().default(false),
});
export type Disposal = Readonly<z.output<typeof disposal>>;

/** The shape of `vocabularies/disposals.yaml`. */
export const disposalsSchema = z.strictObject({
  /** The texts that articles name, each with the day since which it is in force. */
  laws: z.record(text, z.strictObject({ from: day, citation })),
  columns: z.record(z.enum(DISPOSAL_COLUMNS), z.strictObject({ label: text })),
  mixed: z.strictObject({ column: z.enum(PROCEEDING_RESULTS), silent: z.boolean(), note: text }),
  review: z.array(disposal).min(1),
  lawsuit: z.array(disposal).min(1),
});
export type DisposalsFile = z.output<typeof disposalsSchema>;
