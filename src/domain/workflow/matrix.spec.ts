import { describe, expect, it } from '@jest/globals';
import {
  actor,
  ASKED_BEFORE,
  LIVES,
  NAMES,
  subjectOf,
  type Step,
} from '../../../test/support/workflow-lives.js';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import { ROLES } from '../../law/vocabularies/keys.js';
import { CASE_STAGES, WORKFLOW_EVENTS, type CaseStage, type WorkflowEvent } from '../../law/workflow/keys.js';
import { decide, type Decision } from './decide.js';
import type { Fact, FactDetails } from './fact.js';
import { stageOf } from './replay.js';

const LATER = localDate('2026-06-01');
/** What an event may tell, so that every guard has something that it lets pass. */
const TOLD: readonly FactDetails[] = [
  {},
  { outcome: 'granted' },
  { outcome: 'other.noSupplement' },
  { cause: 'redo' },
  { cause: 'orderedFirst' },
];

const eventOf = (type: WorkflowEvent, facts: readonly Fact[], details: FactDetails = {}): Fact => ({
  seq: facts.length + 1,
  type,
  on: LATER,
  by: 'me',
  details,
  ...(type === 'corrected' && { corrects: facts.length }),
});

const ways = (stage: CaseStage): Step[][] =>
  LIVES[stage].flatMap((life) => ASKED_BEFORE.map((asked) => [...asked, ...life]));

/** Whatever makes the event possible: a life that ends in the stage, and what the event tells. */
function* attempts(type: WorkflowEvent, stage: CaseStage): Generator<Decision> {
  const roles = law().workflow.roles(type);
  // A correction needs something to strike out; where nothing has happened there is nothing.
  const lives =
    type === 'corrected' && stage === 'received' ? [[['guided', '2026-01-06']] as Step[]] : ways(stage);
  for (const life of lives) {
    const subject = subjectOf(life);
    for (const details of TOLD)
      yield decide(subject, eventOf(type, subject.facts, details), actor(...roles), law(), NAMES);
  }
}

describe('the matrix event × stage × role', () => {
  it.each(CASE_STAGES)('lives that end in %s do', (stage) => {
    for (const life of LIVES[stage]) expect(stageOf(subjectOf(life).facts, law())).toBe(stage);
  });

  describe.each(CASE_STAGES)('in %s', (stage) => {
    const subject = subjectOf(LIVES[stage][0]!);

    it.each(WORKFLOW_EVENTS)('%s is for whom the table says and for nobody else', (type) => {
      for (const role of ROLES) {
        const decision = decide(subject, eventOf(type, subject.facts), actor(role), law(), NAMES);
        const refusedRole = !decision.allowed && decision.kind === 'role';
        // Whoever may correct may do so with what is theirs.
        const theirs =
          law().workflow.roles(type).includes(role) &&
          (type !== 'corrected' ||
            subject.facts.length === 0 ||
            law().workflow.roles(subject.facts.at(-1)!.type).includes(role));
        expect([role, refusedRole]).toEqual([role, !theirs]);
      }
    });

    it.each(WORKFLOW_EVENTS)('%s is allowed or refused as declared', (type) => {
      const cell = law().workflow.cell(type, stage);
      const decisions = [...attempts(type, stage)];
      if (cell.allowed) {
        const stages = new Set(decisions.flatMap((one) => (one.allowed ? [one.stage] : [])));
        if (type === 'corrected') expect(stages.size).toBeGreaterThan(0);
        else expect([...stages]).toEqual([cell.next]);
        return;
      }
      for (const decision of decisions)
        expect(decision).toMatchObject({ allowed: false, kind: 'stage', reason: cell.sentence.reason });
    });
  });
});
