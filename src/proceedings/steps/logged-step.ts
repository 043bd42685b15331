import type { Step } from '../../domain/proceeding/steps.js';
import type { LocalDate } from '../../law/local-date.js';
import type { ProceedingStep } from '../../law/proceedings/keys.js';

/** A line of the history of a review or lawsuit, whether it holds or was struck out. */
export interface LoggedStep {
  readonly seq: number;
  readonly type: ProceedingStep;
  readonly on: LocalDate;
  readonly version: number;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly corrects: number | null;
  /** Of a step that was entered anew: the place that it took. */
  readonly place: number | null;
  /** As it was told, see step-bodies. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** A step that is to be recorded. */
export type NewStep = Omit<LoggedStep, 'recordedAt'>;

/** As the course of the proceeding sees it. */
export const asStep = ({ seq, place, type, on, details, corrects }: NewStep): Step => ({
  seq,
  place,
  type,
  on,
  details: details,
  ...(corrects !== null && { corrects }),
});
