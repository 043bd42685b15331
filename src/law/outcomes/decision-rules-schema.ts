import { z } from 'zod';
import { text } from '../law-schema.js';
import { OUTCOMES } from '../vocabularies/keys.js';

/** What an answer may say in particular, beside its result. */
export const PARTICULARS = [
  'reasons',
  'given',
  'refused',
  'where',
  'searchedHow',
  'competentAgency',
  'earlierCase',
  'specialLaw',
  'channel',
] as const;
export type Particular = (typeof PARTICULARS)[number];

const asked = z.strictObject({
  key: z.enum(PARTICULARS),
  need: z.enum(['required', 'expected', 'optional']),
  why: text,
});

const decisionRule = z.strictObject({
  articles: z.array(text),
  particulars: z.array(asked).min(1),
  samples: z.array(text).min(1),
});
export type DecisionRule = Readonly<z.infer<typeof decisionRule>>;

/** The shape of `outcomes/decision-rules.yaml`. */
export const decisionRulesSchema = z.strictObject({
  common: z.array(text),
  outcomes: z.record(z.enum(OUTCOMES), decisionRule),
});
export type DecisionRules = Readonly<z.infer<typeof decisionRulesSchema>>;
