import { z } from 'zod';
import { text } from '../law-schema.js';
import { ROLES } from '../vocabularies/keys.js';
import { CASE_STAGES, EFFECTS, GUARDS, STAYS, WORKFLOW_EVENTS } from './keys.js';

const stage = z.enum(CASE_STAGES);
/** Anchors of the file name groups of stages, so a list may hold lists. */
const stages = z.array(z.union([stage, z.array(stage)])).transform((list) => list.flat());
const guards = z.array(z.enum(GUARDS)).default([]);
const effects = z.array(z.enum(EFFECTS)).default([]);
const sentence = z.strictObject({ reason: text, remedy: text });

const allowed = z.strictObject({
  in: stages,
  /** Absent: the stage stays as it is. */
  next: stage.optional(),
  stays: z.enum(STAYS).optional(),
  guards,
  effects,
  suggested: z.boolean().default(false),
});
const refused = z.strictObject({ in: stages, because: text });

const event = z.strictObject({
  label: text,
  article: text.optional(),
  roles: z.array(z.enum(ROLES)).min(1),
  notFor: z.array(z.enum(ROLES)),
  guards,
  effects,
  allowed: z.array(allowed).min(1),
  refused: z.array(refused).default([]),
});

/** The shape of `workflow/workflow.yaml`. */
export const workflowSchema = z.strictObject({
  groups: z.unknown().optional(),
  stages: z.record(stage, z.strictObject({ label: text })),
  first: stage,
  refusals: z.record(z.string(), sentence),
  guards: z.record(z.enum(GUARDS), sentence),
  events: z.record(z.enum(WORKFLOW_EVENTS), event),
});
export type WorkflowFile = z.output<typeof workflowSchema>;
export type EventRule = WorkflowFile['events'][keyof WorkflowFile['events']];
export type Sentence = z.infer<typeof sentence>;
