/** The closed lists of keys of reviews (行政复议) and lawsuits (行政诉讼). Labels and articles are data: see `proceedings.yaml`. */

export const REVIEW_STAGES = ['filed', 'refused', 'accepted', 'stayed', 'decided'] as const;
export type ReviewStage = (typeof REVIEW_STAGES)[number];

export const LAWSUIT_STAGES = [
  'filed',
  'refused',
  'trial',
  'stayed',
  'decided',
  'appealed',
  'remanded',
  'effective',
] as const;
export type LawsuitStage = (typeof LAWSUIT_STAGES)[number];

export type ProceedingStage = ReviewStage | LawsuitStage;

/** What can happen to a review, in the order in which it usually does. */
export const REVIEW_STEPS = [
  'supplementRequested',
  'supplementReceived',
  'accepted',
  'deemedAccepted',
  'notAccepted',
  'copyReceived',
  'procedureChosen',
  'replied',
  'heard',
  'extended',
  'stayed',
  'resumed',
  'mediated',
  'settled',
  'withdrawn',
  'selfCorrected',
  'decided',
  'served',
  'amended',
  'corrected',
] as const;
export type ReviewStep = (typeof REVIEW_STEPS)[number];

/** What can happen to a lawsuit, in the order in which it usually does. */
export const LAWSUIT_STEPS = [
  'docketed',
  'notDocketed',
  'copyReceived',
  'procedureChosen',
  'replied',
  'hearingSet',
  'heard',
  'extended',
  'stayed',
  'resumed',
  'selfCorrected',
  'withdrawn',
  'decided',
  'served',
  'appealed',
  'instanceOpened',
  'tookEffect',
  'enforcementApplied',
  'enforced',
  'amended',
  'corrected',
] as const;
export type LawsuitStep = (typeof LAWSUIT_STEPS)[number];

export type ProceedingStep = ReviewStep | LawsuitStep;

/** What is complained of, ground by ground. */
export const COMPLAINTS = [
  'noAnswer',
  'refused',
  'partlyRefused',
  'wrongInformation',
  'notHeld',
  'notProcessed',
  'harmsThirdParty',
  'notCorrected',
  'other',
] as const;
export type Complaint = (typeof COMPLAINTS)[number];

/** Why an answer did not stand (行政复议法 art. 63–67, 行政诉讼法 art. 70–77). */
export const LOSS_REASONS = [
  'facts',
  'law',
  'procedure',
  'authority',
  'abuse',
  'inappropriate',
  'inaction',
  'noEvidence',
  'other',
] as const;
export type LossReason = (typeof LOSS_REASONS)[number];

/** Who brought it: the applicant, or a third party whom the answer concerns. */
export const COMPLAINANTS = ['applicant', 'thirdParty'] as const;
export type Complainant = (typeof COMPLAINANTS)[number];

/** What the decision orders the agency to do: to make its answer again, or to answer for the first time. */
export const ORDERS = ['redo', 'answer'] as const;
export type ProceedingOrder = (typeof ORDERS)[number];

export const PROCEDURES = ['ordinary', 'simplified'] as const;
export type Procedure = (typeof PROCEDURES)[number];

export const JUDGMENT_FORMS = ['judgment', 'ruling', 'mediation'] as const;
export type JudgmentForm = (typeof JUDGMENT_FORMS)[number];

export const CLOCKS = [
  'acceptance',
  'reply',
  'reviewDecision',
  'suitAfterReview',
  'answer',
  'hearing',
  'judgment',
  'appeal',
  'retrial',
] as const;
export type ClockKey = (typeof CLOCKS)[number];
