import { z } from 'zod';
import { text } from '../law-schema.js';
import {
  CLOCKS,
  COMPLAINTS,
  LAWSUIT_STAGES,
  LAWSUIT_STEPS,
  LOSS_REASONS,
  REVIEW_STAGES,
  REVIEW_STEPS,
} from './keys.js';

const named = z.strictObject({ label: text, article: text.optional() });

const course = <const Stage extends string, const Step extends string>(
  stages: readonly Stage[],
  steps: readonly Step[],
) => {
  const stage = z.enum(stages);
  return z.strictObject({
    label: text,
    stages: z.record(stage, z.strictObject({ label: text })),
    steps: z.record(
      z.enum(steps),
      named.extend({
        in: z.array(stage).min(1),
        /** Absent: the stage stays as it is. */
        next: stage.optional(),
        suggested: z.boolean().default(false),
      }),
    ),
  });
};

const clock = z.strictObject({
  label: text,
  whose: z.enum(['own', 'right', 'body', 'party']),
  /** Working days before its end on which it is near. */
  remind: z.int().positive(),
});

/** The shape of `proceedings/proceedings.yaml`. */
export const proceedingsSchema = z.strictObject({
  review: course(REVIEW_STAGES, REVIEW_STEPS),
  lawsuit: course(LAWSUIT_STAGES, LAWSUIT_STEPS),
  complaints: z.record(z.enum(COMPLAINTS), named),
  lossReasons: z.record(z.enum(LOSS_REASONS), named),
  clocks: z.record(z.enum(CLOCKS), clock),
});
export type ProceedingsLaw = Readonly<z.output<typeof proceedingsSchema>>;
export type Whose = ProceedingsLaw['clocks'][keyof ProceedingsLaw['clocks']]['whose'];
