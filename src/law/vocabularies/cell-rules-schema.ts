import { z } from 'zod';
import { citation, text } from '../law-schema.js';
import { SETTING_NAMES } from '../settings/setting-keys.js';
import { APPLICANT_TYPES, OUTCOMES } from './keys.js';

const settings = z.array(z.enum(SETTING_NAMES));
const words = z.strictObject({ words: text });
/** A part of a rule, what it rests on, and which choices of an agency bear on it. */
const part = words.extend({ articles: z.array(citation).min(1), settings: settings.default([]) });

/** The shape of `vocabularies/cell-rules.yaml`. */
export const cellRulesSchema = z.strictObject({
  scopes: z.strictObject({ own: text, rollup: text }),
  measures: z.strictObject({ received: part, carriedIn: part, handled: part, carriedOut: part }),
  allOutcomes: words,
  outcomes: words.extend({ settings, settingsOf: z.partialRecord(z.enum(OUTCOMES), settings) }),
  allApplicants: words,
  applicants: words.extend({
    articles: z.array(citation).min(1),
    settingsOf: z.record(z.enum(APPLICANT_TYPES), settings),
  }),
  proceedings: z.strictObject({
    concluded: part,
    pending: part,
    all: part,
    lawsuit: part,
    /** Choices that bear on the columns to which a dismissed suit can lead. */
    dismissed: settings,
    disposals: text,
    ownWords: text,
  }),
  figures: z.strictObject({
    /** By the last word of the key of an item. */
    items: z.record(z.string(), text),
    articles: z.array(citation).min(1),
    supplied: text,
    registered: text,
  }),
});
export type CellRules = Readonly<z.output<typeof cellRulesSchema>>;
