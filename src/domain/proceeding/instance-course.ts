import type { LocalDate } from '../../law/local-date.js';
import { takesEffectWhenServed } from './appealable.js';
import type { CourseLaw, Step } from './steps.js';

/** One instance of a lawsuit with what happened in it. */
export interface InstanceCourse {
  readonly level: number;
  readonly openedOn: LocalDate | undefined;
  readonly steps: readonly Step[];
  readonly decided: Step | undefined;
  readonly servedOn: LocalDate | undefined;
  readonly appealedOn: LocalDate | undefined;
  readonly effectiveOn: LocalDate | undefined;
  /** A retrial began. */
  readonly reopenedOn: LocalDate | undefined;
}

const FIRST: InstanceCourse = {
  level: 1,
  openedOn: undefined,
  steps: [],
  decided: undefined,
  servedOn: undefined,
  appealedOn: undefined,
  effectiveOn: undefined,
  reopenedOn: undefined,
};

function withStep(instance: InstanceCourse, step: Step, law: CourseLaw): InstanceCourse {
  const told = { ...instance, steps: [...instance.steps, step] };
  const { type, on } = step;
  switch (type) {
    case 'docketed':
      return { ...told, openedOn: on };
    case 'notDocketed':
    case 'decided':
      return { ...told, decided: step };
    case 'served': {
      const final = told.decided !== undefined && takesEffectWhenServed(told.level, told.decided, law);
      return {
        ...told,
        servedOn: told.servedOn ?? on,
        ...(final && { effectiveOn: told.effectiveOn ?? on }),
      };
    }
    case 'appealed':
      return { ...told, appealedOn: on };
    case 'tookEffect':
      return { ...told, effectiveOn: on };
    default:
      return told;
  }
}

/** The instances in their order; a trial after a remand or a retrial (再审) is one of its own. @param steps in their order */
export function instancesOf(steps: readonly Step[], law: CourseLaw): InstanceCourse[] {
  const found: InstanceCourse[] = [];
  let current = FIRST;
  for (const step of steps) {
    if (step.type === 'instanceOpened') {
      found.push({ ...current, reopenedOn: step.details.level === 3 ? step.on : undefined });
      current = {
        ...FIRST,
        level: step.details.level ?? current.level + 1,
        openedOn: step.on,
        steps: [step],
      };
    } else {
      current = withStep(current, step, law);
    }
  }
  return [...found, current];
}
