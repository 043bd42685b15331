import { z } from 'zod';
import { day, text } from '../law-schema.js';
import { CASE_EVENT_TYPES, OUTCOMES } from '../vocabularies/keys.js';

const key = z.string().regex(/^[a-zA-Z][\w.]*$/, { error: '应为字母开头的键' });
const element = z.strictObject({
  key,
  article: text,
  /** May stand in a line that is left out where it is not known; its placeholder may not be removed all the same. */
  ifKnown: z.boolean().default(false),
});
/** What a letter must contain, and the article that demands it. */
export type LetterElement = Readonly<z.infer<typeof element>>;

/** Yearly series of document numbers that an agency keeps; `none`: the paper has no number. */
export const LETTER_SERIES = ['answer', 'notice', 'letter'] as const;
export type LetterSeries = (typeof LETTER_SERIES)[number];

/** The shape of `letters/elements.yaml`. */
export const elementsSchema = z.strictObject({
  facts: z.record(key, text),
  groups: z.record(key, z.array(element).min(1)),
});
export type ElementsFile = z.infer<typeof elementsSchema>;

const eventType = z.enum(CASE_EVENT_TYPES);
const when = z.strictObject({
  /** The outcome of the decision must be one of them. */
  outcomes: z.array(z.enum(OUTCOMES)).min(1).optional(),
  /** One of these events must be recorded. */
  event: z.union([eventType.transform((one) => [one]), z.array(eventType).min(1)]).optional(),
  opinion: z.enum(['agrees', 'objects']).optional(),
  /** `unanswered`: no answer went out before the event. */
  state: z.enum(['open', 'handled', 'unanswered']).optional(),
  /** The decision must be signed before the letter is issued. */
  signed: z.boolean().default(false),
  /** Somebody must have approved the event, by name, before the letter is issued. */
  approved: z.boolean().default(false),
  /** It speaks of another letter of the case that was issued. */
  letter: z.boolean().default(false),
});
export type LetterCondition = Readonly<z.infer<typeof when>>;

const particular = z.strictObject({ key, label: text, required: z.boolean() });
/** What the clerk adds, where no fact tells it. */
export type LetterParticular = Readonly<z.infer<typeof particular>>;

const kind = z.strictObject({
  key,
  name: text,
  addressee: z.enum(['applicant', 'party', 'agency', 'unit']),
  series: z.enum([...LETTER_SERIES, 'none']),
  when,
  remedy: z.enum(['none', 'decides', 'thirdParty']).default('none'),
  groups: z.array(key).default([]),
  elements: z.array(element),
  particulars: z.array(particular).default([]),
  clauses: z.record(key, z.string().min(1)).default({}),
  wording: z.array(z.strictObject({ from: day, text })).min(1),
});
export type LetterKindEntry = z.infer<typeof kind>;

/** The shape of the files with the letters themselves. */
export const letterKindsSchema = z.strictObject({ kinds: z.array(kind).min(1) });
export type LetterKindsFile = z.infer<typeof letterKindsSchema>;
