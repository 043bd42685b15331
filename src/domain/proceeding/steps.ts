import type { LocalDate } from '../../law/local-date.js';
import type { JudgmentForm, Procedure, ProceedingStep } from '../../law/proceedings/keys.js';
import type { ProceedingsLaw } from '../../law/proceedings/proceedings-schema.js';
import type { DeadlineLaw } from '../deadline/deadline-facts.js';
import type { DisposalWords } from './disposals.js';

/** What a step tells besides its day, as far as the course of a proceeding depends on it. */
export interface StepDetails {
  /** The law's own word for the whole. */
  readonly disposal?: string | undefined;
  readonly form?: JudgmentForm | undefined;
  readonly procedure?: Procedure | undefined;
  /** Calendar days of an extension. */
  readonly days?: number | undefined;
  /** Day until which a court extended its period. */
  readonly until?: LocalDate | undefined;
  readonly hearingOn?: LocalDate | undefined;
  /** Of `tookEffect`: nobody told it, it follows from the end of a case that an import brought. */
  readonly inferred?: boolean | undefined;
  /** Instance that was opened: 1, 2, or 3 for a retrial (再审). */
  readonly level?: number | undefined;
}

/** A step of a review or lawsuit: what happened, on which day. */
export interface Step {
  /** 1, 2, … in the order of recording; 0: brought by registration or an import. */
  readonly seq: number;
  /** Of a step that was entered anew: the place of the one that was struck out; else its own number. */
  readonly place?: number | null | undefined;
  readonly type: ProceedingStep;
  readonly on: LocalDate;
  readonly details: StepDetails;
  /** Of a `corrected` step: the one that it strikes out. */
  readonly corrects?: number | undefined;
}

/** A review or lawsuit as its course depends on it. */
export interface ProceedingCourse {
  readonly kind: 'review' | 'lawsuit';
  /** Filed with the review body or the court; what an import brought may not tell it. */
  readonly filedOn: LocalDate | undefined;
  readonly steps: readonly Step[];
}

/** The law that the course and the periods of a proceeding follow. */
export interface CourseLaw extends DeadlineLaw {
  readonly proceedings: ProceedingsLaw;
  readonly disposals: DisposalWords;
}

/** The procedure that was told last, by itself or with the acceptance. */
export const procedureOf = (steps: readonly Step[]): Procedure | undefined =>
  steps.findLast(({ details }) => details.procedure !== undefined)?.details.procedure;

/** The steps that hold, in the order in which they happened. */
export function currentSteps(steps: readonly Step[]): Step[] {
  const struck = new Set(steps.map(({ corrects }) => corrects));
  const placeOf = ({ seq, place }: Step): number => place ?? seq;
  return steps
    .filter(({ seq, type }) => type !== 'corrected' && (seq === 0 || !struck.has(seq)))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : placeOf(a) - placeOf(b)));
}
