import type { RoleNames, WorkflowActor, WorkflowCase } from '../../src/domain/workflow/decide.js';
import type { Fact, FactDetails } from '../../src/domain/workflow/fact.js';
import type { CaseCircumstances } from '../../src/domain/workflow/life.js';
import { law } from '../../src/law/law.js';
import { localDate } from '../../src/law/local-date.js';
import { ROLES, type Role } from '../../src/law/vocabularies/keys.js';
import type { CaseStage, WorkflowEvent } from '../../src/law/workflow/keys.js';

export type Step = readonly [WorkflowEvent, string, FactDetails?];

/** Facts by name and day, recorded in this order by somebody else. */
export const factsOf = (...steps: readonly Step[]): Fact[] =>
  steps.map(([type, on, details = {}], index) => ({
    seq: index + 1,
    type,
    on: localDate(on),
    by: 'somebody',
    details,
  }));

export const ORDINARY: CaseCircumstances = {
  channel: 'online',
  receivedOn: localDate('2026-01-05'),
  approval: 'onPaper',
  referredTo: false,
};

export const subjectOf = (steps: readonly Step[], more: Partial<CaseCircumstances> = {}): WorkflowCase => ({
  facts: factsOf(...steps),
  circumstances: { ...ORDINARY, ...more },
});

export const actor = (...roles: readonly Role[]): WorkflowActor => ({
  username: 'me',
  roles,
  singlePersonOffice: false,
});

export const NAMES = Object.fromEntries(
  ROLES.map((role) => [role, law().terms.roles[role].label]),
) as RoleNames;

const ASKED: Step = ['supplementRequested', '2026-01-08', { replyWithinWorkingDays: 5 }];
const NOTICED: Step = ['feeNoticed', '2026-01-08'];
type ReviewStage = 'handling' | 'office' | 'secrecy';

export const reviewed = (stage: ReviewStage, result: 'mayDisclose' | 'partly' | 'mayNot'): Step => [
  'disclosureReviewed',
  '2026-01-08',
  { stage, result },
];
/** What has to be said before anything is disclosed. */
export const REVIEWS: readonly Step[] = (['handling', 'office', 'secrecy'] as const).map((stage) =>
  reviewed(stage, 'mayDisclose'),
);
const DECIDED: Step = ['decided', '2026-01-09', { outcome: 'granted' }];
const SIGNED: Step = ['signed', '2026-01-12'];
const SENT: Step = ['dispatched', '2026-01-13'];
const SERVED: Step = ['served', '2026-01-15'];

/** Lawful lives that end in the stage, the plain one first. */
export const LIVES: Readonly<Record<CaseStage, readonly (readonly Step[])[]>> = {
  received: [[]],
  awaitingSupplement: [[ASKED]],
  awaitingFee: [[NOTICED]],
  decided: [
    [...REVIEWS, DECIDED],
    [...REVIEWS, DECIDED, ['legalReturned', '2026-01-12']],
  ],
  checked: [[...REVIEWS, DECIDED, ['legalChecked', '2026-01-12']]],
  approved: [[...REVIEWS, DECIDED, ['approved', '2026-01-12']]],
  signed: [[...REVIEWS, DECIDED, SIGNED]],
  dispatched: [[...REVIEWS, DECIDED, SIGNED, SENT]],
  served: [[...REVIEWS, DECIDED, SIGNED, SENT, SERVED]],
  returned: [[...REVIEWS, DECIDED, SIGNED, SENT, ['returnedUndelivered', '2026-01-19']]],
  closed: [
    [ASKED, ['supplementLapsed', '2026-01-19']],
    [NOTICED, ['feeLapsed', '2026-03-02']],
    [['withdrawn', '2026-01-08']],
  ],
  voided: [[['voided', '2026-01-08']]],
  archived: [[...REVIEWS, DECIDED, SIGNED, SENT, SERVED, ['archived', '2026-01-20']]],
};

/** What may have been asked before, on the first day. */
export const ASKED_BEFORE: readonly (readonly Step[])[] = [
  [],
  [['thirdPartyConsulted', '2026-01-06']],
  [['agencyConsulted', '2026-01-06']],
  [['ownUnitAsked', '2026-01-06']],
  [['reasonsRequested', '2026-01-06']],
  [['extensionProposed', '2026-01-06']],
];
