import type { Role } from '../../law/vocabularies/keys.js';
import type { CaseStage } from '../../law/workflow/keys.js';
import { compareFacts, currentFacts, inOrder, type Fact } from './fact.js';
import type { Recorder } from './guards.js';
import { atBirth, type CaseCircumstances, type Life } from './life.js';
import { freePlaces } from './place.js';
import { lived, obstacleOf, replayLife, type Obstacle, type WorkflowLaw } from './replay.js';

/** Whoever records an event, and as what. */
export interface WorkflowActor extends Recorder {
  readonly roles: readonly Role[];
}

/** A case as the workflow knows it. */
export interface WorkflowCase {
  readonly facts: readonly Fact[];
  readonly circumstances: CaseCircumstances;
}

/**
 * Why an event is refused: `role` it is not for this person, `stage` and `guard` the case does not allow it, `later` a fact
 * that comes after it would not fit any more, `reference` there is nothing to correct.
 */
export interface Refusal {
  readonly allowed: false;
  readonly kind: 'role' | 'stage' | 'guard' | 'later' | 'reference';
  readonly guard?: Obstacle['guard'];
  /** Completes 这件申请…. */
  readonly reason: string;
  readonly remedy: string;
  /** The fact that stands in the way. */
  readonly blocking?: Fact;
}

export interface Acceptance {
  readonly allowed: true;
  readonly stage: CaseStage;
  readonly life: Life;
  /** Where the fact is entered anew: the place that it takes among the facts of its day. */
  readonly place?: number;
}

export type Decision = Acceptance | Refusal;

const nameOf = (fact: Fact, { workflow }: WorkflowLaw): string =>
  `第 ${fact.seq} 项“${workflow.label(fact.type)}”（${fact.on}）`;

function refusedRole(
  event: Fact,
  actor: WorkflowActor,
  { workflow }: WorkflowLaw,
  names: RoleNames,
): Refusal | undefined {
  const roles = workflow.roles(event.type);
  if (actor.roles.some((role) => roles.includes(role))) return undefined;
  const whose = roles.map((role) => names[role]).join('、');
  return {
    allowed: false,
    kind: 'role',
    reason: `的“${workflow.label(event.type)}”由${whose}登记`,
    remedy: `请由${whose}登记。`,
  };
}

export type RoleNames = Readonly<Record<Role, string>>;

/** The life just before the event. */
function lifeBefore(facts: readonly Fact[], event: Fact, law: WorkflowLaw): Life {
  return inOrder(currentFacts(facts))
    .filter((fact) => compareFacts(fact, event) < 0)
    .reduce((life, fact) => lived(life, fact, law), atBirth(law.workflow.first));
}

/** The first fact that did fit and does so no more. */
function newObstacle(subject: WorkflowCase, after: readonly Fact[], law: WorkflowLaw): Obstacle | undefined {
  const known = new Set(
    replayLife(subject.facts, subject.circumstances, law).obstacles.map(({ fact }) => fact.seq),
  );
  const { obstacles } = replayLife(after, subject.circumstances, law);
  return obstacles.find(({ fact }) => !known.has(fact.seq));
}

function correctable(subject: WorkflowCase, event: Fact, law: WorkflowLaw): Refusal | undefined {
  const refuse = (reason: string, remedy: string): Refusal => ({
    allowed: false,
    kind: 'reference',
    reason,
    remedy,
  });
  const found = subject.facts.find(({ seq }) => seq !== 0 && seq === event.corrects);
  if (!found) return refuse('没有这一项办理环节', '请核对所更正环节的序号（seq）。');
  if (found.type === 'corrected')
    return refuse('的更正不能再被更正', '更正有误的，请把被更正的环节按实际情况重新登记一次。');
  if (subject.facts.some(({ corrects }) => corrects === found.seq))
    return refuse(`的${nameOf(found, law)}已经更正`, '不必重复更正；需要的，请重新登记该环节。');
  return undefined;
}

const NOT_REPLACEABLE: Refusal = {
  allowed: false,
  kind: 'reference',
  reason: '没有可以这样重新登记的环节',
  remedy: '所代替的应当是已经更正、还没有重新登记的同类环节，请核对它的序号（inPlaceOf）。',
};

/** Nothing happens to an application before it was received (条例 art. 31). */
function notReceived({ facts, circumstances }: WorkflowCase, event: Fact): Refusal | undefined {
  const confirmed = currentFacts(facts).find(({ type }) => type === 'confirmed');
  const receivedOn = confirmed?.on ?? circumstances.receivedOn;
  if (event.type === 'corrected' || event.on >= receivedOn) return undefined;
  return {
    allowed: false,
    kind: 'stage',
    reason: `在 ${event.on} 还没有收到，收到申请之日是 ${receivedOn}`,
    remedy: '请核对发生之日。',
  };
}

/**
 * Whether an event may be recorded: by this person, in the stage that the case had on that day, and so that everything that
 * happened later still fits.
 */
export function decide(
  subject: WorkflowCase,
  event: Fact,
  actor: WorkflowActor,
  law: WorkflowLaw,
  names: RoleNames,
): Decision {
  const corrected = subject.facts.find(({ seq }) => seq !== 0 && seq === event.corrects);
  const role =
    refusedRole(event, actor, law, names) ??
    (corrected && corrected.type !== 'corrected' ? refusedRole(corrected, actor, law, names) : undefined);
  if (role) return role;
  for (const place of freePlaces(subject.facts, event)) {
    const decision = decideAt(subject, { ...event, place }, actor, law);
    if (decision.allowed) return { ...decision, place };
    if (event.inPlaceOf !== undefined) return decision;
  }
  return event.inPlaceOf === undefined ? decideAt(subject, event, actor, law) : NOT_REPLACEABLE;
}

function decideAt(subject: WorkflowCase, event: Fact, actor: WorkflowActor, law: WorkflowLaw): Decision {
  const early = notReceived(subject, event);
  if (early) return early;
  const life = lifeBefore(subject.facts, event, law);
  const own = obstacleOf(life, event, subject.circumstances, law, actor);
  if (own) {
    const { kind, guard, reason, remedy } = own;
    return { allowed: false, kind, ...(guard && { guard }), reason, remedy };
  }
  if (event.type === 'corrected') {
    const wrong = correctable(subject, event, law);
    if (wrong) return wrong;
  } else if (event.type === 'confirmed' && currentFacts(subject.facts).length > 0) {
    return { allowed: false, kind: 'guard', guard: 'nothingElse', ...law.workflow.guard('nothingElse') };
  }
  const after = [...subject.facts, event];
  const later = newObstacle(subject, after, law);
  if (later) return inTheWay(later, event, law);
  const replayed = replayLife(after, subject.circumstances, law).life;
  return { allowed: true, stage: replayed.stage, life: replayed };
}

function inTheWay({ fact, reason }: Obstacle, event: Fact, law: WorkflowLaw): Refusal {
  const doing = event.type === 'corrected' ? '更正' : '登记';
  return {
    allowed: false,
    kind: 'later',
    reason: `${doing}之后，${nameOf(fact, law)}就不合规定：那时它${reason}`,
    remedy: `请先更正${nameOf(fact, law)}。`,
    blocking: fact,
  };
}
