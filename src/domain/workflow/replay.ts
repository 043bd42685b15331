import type { CaseStage, Guard, WorkflowEvent } from '../../law/workflow/keys.js';
import type { Workflow } from '../../law/workflow/workflow.js';
import type { DeadlineLaw } from '../deadline/deadline-facts.js';
import { affected } from './effects.js';
import { currentFacts, inOrder, type Fact } from './fact.js';
import { failing, type Recorder } from './guards.js';
import { atBirth, type CaseCircumstances, type Life } from './life.js';
import { staysBy } from './stays.js';

/** The law that a workflow is decided by. */
export interface WorkflowLaw extends DeadlineLaw {
  readonly workflow: Workflow;
}

/** Why a fact cannot be where it stands: the stage does not allow it, or a guard does not hold. */
export interface Obstacle {
  readonly fact: Fact;
  readonly stage: CaseStage;
  readonly kind: 'stage' | 'guard';
  readonly guard?: Guard;
  readonly reason: string;
  readonly remedy: string;
}

export interface Replayed {
  readonly life: Life;
  readonly obstacles: readonly Obstacle[];
}

/** What ends or carries on a case whatever was left out before: an imported history has gaps. */
const FOLLOWED: ReadonlySet<WorkflowEvent> = new Set<WorkflowEvent>([
  'supplementLapsed',
  'feeLapsed',
  'withdrawn',
  'merged',
  'decided',
  'signed',
  'dispatched',
  'served',
  'servedAgain',
  'reopened',
]);

export function obstacleOf(
  life: Life,
  fact: Fact,
  circumstances: CaseCircumstances,
  law: WorkflowLaw,
  recorder?: Recorder,
): Obstacle | undefined {
  const { stage } = life;
  const cell = law.workflow.cell(fact.type, stage);
  if (!cell.allowed) return { fact, stage, kind: 'stage', ...cell.sentence };
  const guard = failing(cell.guards, { life, fact, circumstances, law, recorder });
  return guard && { fact, stage, kind: 'guard', guard, ...law.workflow.guard(guard) };
}

/** The life after a fact, allowed or not: what was recorded happened. */
export function lived(life: Life, fact: Fact, { workflow }: Pick<WorkflowLaw, 'workflow'>): Life {
  const cell = workflow.cell(fact.type, life.stage);
  if (cell.allowed && staysBy(cell.stays, life, fact)) return { ...life, happened: [...life.happened, fact] };
  const followed = FOLLOWED.has(fact.type) ? workflow.usualNext(fact.type) : undefined;
  const stage = cell.allowed ? cell.next : (followed ?? life.stage);
  return { ...affected(life, fact, cell.allowed ? cell.effects : workflow.effects(fact.type)), stage };
}

/** The life of a case by its facts in the order of their days, with whatever does not fit where it stands. */
export function replayLife(
  facts: readonly Fact[],
  circumstances: CaseCircumstances,
  law: WorkflowLaw,
): Replayed {
  let life = atBirth(law.workflow.first);
  const obstacles: Obstacle[] = [];
  for (const fact of inOrder(currentFacts(facts))) {
    const obstacle = fact.brought ? undefined : obstacleOf(life, fact, circumstances, law);
    if (obstacle) obstacles.push(obstacle);
    life = lived(life, fact, law);
  }
  return { life, obstacles };
}

/** The stage of a case, by replay of its facts. */
export function stageOf(facts: readonly Fact[], law: Pick<WorkflowLaw, 'workflow'>): CaseStage {
  const first = atBirth(law.workflow.first);
  return inOrder(currentFacts(facts)).reduce((life, fact) => lived(life, fact, law), first).stage;
}
