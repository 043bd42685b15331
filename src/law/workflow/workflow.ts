import type { Role } from '../vocabularies/keys.js';
import { WORKFLOW_EVENTS } from './keys.js';
import type { CaseStage, Effect, Guard, Stay, WorkflowEvent } from './keys.js';
import type { EventRule, Sentence, WorkflowFile } from './workflow-schema.js';

/** What the table says of an event in a stage. */
export type Cell =
  | {
      readonly allowed: true;
      readonly next: CaseStage;
      readonly stays: Stay | undefined;
      readonly guards: readonly Guard[];
      readonly effects: readonly Effect[];
      readonly suggested: boolean;
    }
  | { readonly allowed: false; readonly because: string; readonly sentence: Sentence };

/** The table of the workflow: event × stage × role. */
export class Workflow {
  readonly events: readonly WorkflowEvent[] = WORKFLOW_EVENTS;
  readonly #cells = new Map<string, Cell>();

  constructor(private readonly data: WorkflowFile) {
    for (const event of WORKFLOW_EVENTS) this.#add(event, data.events[event]);
  }

  get first(): CaseStage {
    return this.data.first;
  }

  cell(event: WorkflowEvent, stage: CaseStage): Cell {
    const cell = this.#cells.get(`${event} ${stage}`);
    if (!cell) throw new Error(`the checked table has no cell for ${event} in ${stage}`);
    return cell;
  }

  /** Where the event leads in most cases; undefined where it leaves the stage as it is. */
  usualNext(event: WorkflowEvent): CaseStage | undefined {
    return this.data.events[event].allowed.find(({ next }) => next !== undefined)?.next;
  }

  /** What the event changes besides the stage, wherever it happens. */
  effects(event: WorkflowEvent): readonly Effect[] {
    return this.data.events[event].effects;
  }

  label(event: WorkflowEvent): string {
    return this.data.events[event].label;
  }

  article(event: WorkflowEvent): string | undefined {
    return this.data.events[event].article;
  }

  roles(event: WorkflowEvent): readonly Role[] {
    return this.data.events[event].roles;
  }

  stageLabel(stage: CaseStage): string {
    return this.data.stages[stage].label;
  }

  guard(guard: Guard): Sentence {
    return this.data.guards[guard];
  }

  #add(event: WorkflowEvent, rule: EventRule): void {
    for (const { in: stages, next, stays, guards, effects, suggested } of rule.allowed) {
      for (const stage of stages) {
        this.#cells.set(`${event} ${stage}`, {
          allowed: true,
          next: next ?? stage,
          stays,
          guards: [...rule.guards, ...guards],
          effects: [...rule.effects, ...effects],
          suggested,
        });
      }
    }
    for (const { in: stages, because } of rule.refused) {
      const sentence = this.data.refusals[because];
      if (!sentence) throw new Error(`the checked table has no refusal ${because}`);
      for (const stage of stages) this.#cells.set(`${event} ${stage}`, { allowed: false, because, sentence });
    }
  }
}
