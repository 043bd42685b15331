import { CASE_EVENT_TYPES } from '../vocabularies/keys.js';

/** Where a case stands (办理阶段), in the order in which a case passes through them. */
export const CASE_STAGES = [
  'received',
  'awaitingSupplement',
  'awaitingFee',
  'decided',
  'checked',
  'approved',
  'signed',
  'dispatched',
  'served',
  'returned',
  'closed',
  'voided',
  'archived',
] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

/** Before the answer of the present round has gone out. */
export const UNSENT_STAGES: readonly CaseStage[] = CASE_STAGES.slice(0, CASE_STAGES.indexOf('dispatched'));

/** What happens to a case and stands in its round of decision or in the case itself, besides the history. */
export const DECISION_STEPS = ['decided', 'signed', 'dispatched', 'served', 'merged'] as const;
export type DecisionStep = (typeof DECISION_STEPS)[number];

/** What only the office knows of: it stands in the history alone, and the ledger has no name for it. */
export const OFFICE_EVENTS = [
  'confirmed',
  'extensionProposed',
  'extensionApproved',
  'extensionRefused',
  'ownUnitAsked',
  'ownUnitAnswered',
  'thirdPartySilent',
  'agencySilent',
  'guided',
  'disclosureReviewed',
  'drafted',
  'legalChecked',
  'legalReturned',
  'approved',
  'approvalRefused',
  'publishedProactively',
  'voided',
  'corrected',
  'archived',
  'reopened',
] as const;
export type OfficeEvent = (typeof OFFICE_EVENTS)[number];

export const WORKFLOW_EVENTS = [...CASE_EVENT_TYPES, ...DECISION_STEPS, ...OFFICE_EVENTS] as const;
export type WorkflowEvent = (typeof WORKFLOW_EVENTS)[number];

/** Open beside the stage: something was asked, and an answer is awaited. */
export const MATTERS = [
  'supplement',
  'fee',
  'thirdParty',
  'agency',
  'ownUnit',
  'reasons',
  'extension',
] as const;
export type Matter = (typeof MATTERS)[number];

/** What must hold besides the stage; each has its sentence in the data and its test in the domain. */
export const GUARDS = [
  'nothingElse',
  'confirmable',
  'sameYear',
  'asked.thirdParty',
  'asked.agency',
  'asked.ownUnit',
  'asked.reasons',
  'asked.extension',
  'silent.thirdParty',
  'silent.agency',
  'supplementOverdue',
  'feeOverdue',
  'reasonsAsked',
  'noneProposed',
  'extensionSettled',
  'extensionLeft',
  'extensionOnce',
  'sentBack',
  'closingLetter',
  'lapsed.supplement',
  'lapsed.fee',
  'checkPassed',
  'approvalPassed',
  'approvedInSystem',
  'disclosureReviewed',
  'disclosureCleared',
  'notOwnWork',
  'notOwnProposal',
  'causeFits',
  'causeOrdered',
  'reopenable',
  'nothingDepends',
  'postingTold',
  'handedOver',
] as const;
export type Guard = (typeof GUARDS)[number];

/** Under which an event that is allowed leaves the case where it stands, and what was asked open. */
export const STAYS = ['feeOwed'] as const;
export type Stay = (typeof STAYS)[number];

/** What an event changes besides the stage. */
export const EFFECTS = [
  ...MATTERS.map((matter) => `opens.${matter}` as const),
  ...MATTERS.map((matter) => `settles.${matter}` as const),
  'silences.thirdParty',
  'silences.agency',
  'approvesExtension',
  'refusesExtension',
  'usesExtension',
  'startsAnswer',
  'owesCheck',
  'paysCheck',
  'owesApproval',
  'paysApproval',
  'answers',
  'closes',
  'reopensLapse',
  'opensRound',
  'orderedFirst',
] as const;
export type Effect = (typeof EFFECTS)[number];
