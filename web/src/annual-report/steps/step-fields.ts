import type { Publication, ReportStep } from '../../api/types.js';
import { withoutBlanks } from '../../common/without-blanks.js';
import type { Taken } from '../queries.js';

export interface StepFields extends Publication {
  /** Why it is returned, or corrected. */
  readonly prose?: string;
}

/** What is sent for a step: of the form only what the step knows. */
export function takenOf(step: ReportStep, { prose = '', ...publication }: StepFields): Taken {
  switch (step) {
    case 'return':
      return { step, reason: prose };
    case 'correct':
      return { step, note: prose };
    case 'publish':
      return { step, publication: withoutBlanks(publication) };
    default:
      return { step };
  }
}
