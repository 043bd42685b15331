import type { LocalDate } from '../../law/local-date.js';
import type { Channel, DecisionCause, Outcome } from '../../law/vocabularies/keys.js';
import type { CaseStage, Matter, WorkflowEvent } from '../../law/workflow/keys.js';
import type { Fact } from './fact.js';

/** Something that was asked, and how it stands. */
export interface OpenMatter {
  readonly matter: Matter;
  /** The third party, agency or unit, where told. */
  readonly party: string | undefined;
  readonly asked: Fact;
  /** Silent: the time for an opinion is over; one that comes after all still counts as an opinion. */
  readonly state: 'open' | 'silent' | 'settled';
}

/** The answer that is being prepared. */
export interface PresentAnswer {
  readonly outcome: Outcome | undefined;
  /** Who decided on it or drafted it. */
  readonly by: ReadonlySet<string>;
}

/** How a case stands after some of its facts. */
export interface Life {
  readonly stage: CaseStage;
  readonly happened: readonly Fact[];
  readonly matters: readonly OpenMatter[];
  readonly answer: PresentAnswer | undefined;
  /** Sent back by the legal check, or by the approver: it must be repeated. */
  readonly checkOwed: boolean;
  readonly approvalOwed: boolean;
  /** The extension is proposed, approved or refused; undefined: none was proposed, or it was used. */
  readonly extension: 'proposed' | 'approved' | 'refused' | undefined;
  /** An answer went out, in this round or before. */
  readonly answered: boolean;
  readonly closedBy: WorkflowEvent | undefined;
  /** Cause of the next decision, where the case was opened again. */
  readonly cause: DecisionCause | undefined;
}

export const atBirth = (stage: CaseStage): Life => ({
  stage,
  happened: [],
  matters: [],
  answer: undefined,
  checkOwed: false,
  approvalOwed: false,
  extension: undefined,
  answered: false,
  closedBy: undefined,
  cause: undefined,
});

/** How an agency approves: with signatures on paper, or step by step in the program. */
export type ApprovalRule = 'onPaper' | 'inSystem';

/** What is known of a case besides its facts. */
export interface CaseCircumstances {
  readonly channel: Channel;
  /** As it was registered, before any confirmation. */
  readonly receivedOn: LocalDate;
  readonly approval: ApprovalRule;
  /** Whether the days of an extension may be used in parts; absent: they may. */
  readonly extensionParts?: 'inParts' | 'once';
  /** Who wrote the answer letter, or struck out a draft of their own: nobody approves what they wrote. */
  readonly drafters?: readonly string[];
  /** Other applications, reviews or lawsuits refer to it. */
  readonly referredTo: boolean;
}
