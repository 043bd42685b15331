import type { LocalDate } from '../../law/local-date.js';
import type { WorkflowEvent } from '../../law/workflow/keys.js';
import { decide, type RoleNames, type WorkflowActor, type WorkflowCase } from './decide.js';
import type { Fact } from './fact.js';
import { replayLife, type WorkflowLaw } from './replay.js';

/** What can be done with a case now, or why not. */
export interface CaseAction {
  readonly event: WorkflowEvent;
  readonly label: string;
  readonly article?: string;
  readonly allowed: boolean;
  /** Why it is not allowed, and what to do. */
  readonly why?: string;
  /** One of the next sensible steps. */
  readonly suggested: boolean;
}

const rank = ({ allowed, suggested }: CaseAction): number => (allowed ? (suggested ? 0 : 1) : 2);

/** Every event as of a day for one person: the next sensible ones first, the forbidden ones last. */
export function actionsOf(
  subject: WorkflowCase,
  on: LocalDate,
  actor: WorkflowActor,
  law: WorkflowLaw,
  names: RoleNames,
): CaseAction[] {
  const { workflow } = law;
  const { stage } = replayLife(subject.facts, subject.circumstances, law).life;
  const seq = Math.max(0, ...subject.facts.map((fact) => fact.seq)) + 1;
  // What can be corrected is said with each fact; the last one stands for them here.
  const last = subject.facts.findLast(
    (fact) =>
      fact.seq > 0 &&
      fact.type !== 'corrected' &&
      !subject.facts.some(({ corrects }) => corrects === fact.seq),
  );
  return workflow.events
    .map((type): CaseAction => {
      const event: Fact = {
        seq,
        type,
        on,
        by: actor.username,
        details: {},
        ...(type === 'corrected' && last && { corrects: last.seq }),
      };
      const decision = decide(subject, event, actor, law, names);
      const cell = workflow.cell(type, stage);
      const article = workflow.article(type);
      return {
        event: type,
        label: workflow.label(type),
        ...(article !== undefined && { article }),
        allowed: decision.allowed,
        ...(!decision.allowed && { why: `这件申请${decision.reason}。${decision.remedy}` }),
        suggested: decision.allowed && cell.allowed && cell.suggested,
      };
    })
    .toSorted((a, b) => rank(a) - rank(b));
}
