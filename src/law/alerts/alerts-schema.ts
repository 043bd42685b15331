import { z } from 'zod';
import { citation, text } from '../law-schema.js';
import { WORKFLOW_EVENTS } from '../workflow/keys.js';
import { ALERT_KINDS, ALERT_RECIPIENTS, type AlertKind } from './keys.js';

const alertRule = z.strictObject({
  label: text,
  /** What to do about it. */
  remedy: text,
  /** In their place where it is told before the last day, which is provisional or depends on how consultations are read. */
  early: z.strictObject({ label: text, remedy: text }).optional(),
  /** In place of the remedy where the period cannot be made longer any more. */
  final: z.strictObject({ remedy: text }).optional(),
  /** How many working days before the period ends it is told. Absent: on the day after. */
  workingDaysBefore: z.int().min(0).optional(),
  urgent: z.boolean(),
  tell: z.array(z.enum(ALERT_RECIPIENTS)).min(1),
  /** What somebody may record now. Nothing of it is ever recorded by itself. */
  proposes: z.enum(WORKFLOW_EVENTS).optional(),
  /** Of the kind; a period that has a text of its own is told with that. */
  citation,
});

/** The shape of `alerts/alerts.yaml`. */
export const alertsSchema = z.strictObject({ kinds: z.record(z.enum(ALERT_KINDS), alertRule) });
export type AlertsFile = Readonly<z.output<typeof alertsSchema>>;
export type AlertLaw = AlertsFile['kinds'];
export type AlertRule = AlertLaw[AlertKind];
