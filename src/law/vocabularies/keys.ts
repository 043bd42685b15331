/** The closed lists of keys that other programs rely on. Labels, articles and dates of force are data: see the YAML files beside. */

/** Columns of table 三 in print order (without 总计). */
export const APPLICANT_TYPES = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'socialWelfareOrganization',
  'legalServiceOrganization',
  'other',
] as const;
export type ApplicantType = (typeof APPLICANT_TYPES)[number];

/** Leaf result rows of table 三, edition 2021, in print order. */
export const OUTCOMES = [
  'granted',
  'partial',
  'refused.stateSecret',
  'refused.lawForbids',
  'refused.threeSafetyOneStability',
  'refused.thirdParty',
  'refused.internalAffairs',
  'refused.processInfo',
  'refused.enforcementFile',
  'refused.adminQuery',
  'unavailable.notHeld',
  'unavailable.needsCreation',
  'unavailable.stillUnclear',
  'declined.petition',
  'declined.duplicate',
  'declined.publication',
  'declined.excessive',
  'declined.confirmReissue',
  'other.noSupplement',
  'other.feeUnpaid',
  'other.misc',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const PROCEEDING_GROUPS = ['review', 'suitDirect', 'suitAfterReview'] as const;
export type ProceedingGroup = (typeof PROCEEDING_GROUPS)[number];

export const PROCEEDING_RESULTS = ['upheld', 'corrected', 'other'] as const;
export type ProceedingResult = (typeof PROCEEDING_RESULTS)[number];

/** Where a word of a decision may be placed by an agency: a column of table 四, still pending, or no case at all. */
export const OWN_COLUMNS = [...PROCEEDING_RESULTS, 'pending', 'notCounted'] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

export const CHANNELS = [
  'inPerson',
  'registeredMail',
  'ordinaryMail',
  'online',
  'email',
  'fax',
  'oral',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const DELIVERIES = ['post', 'direct', 'viaAgency', 'electronic', 'onTheSpot'] as const;
export type Delivery = (typeof DELIVERIES)[number];

export const AGENCY_LEVELS = ['province', 'prefecture', 'county', 'township'] as const;
export type AgencyLevel = (typeof AGENCY_LEVELS)[number];

export const AGENCY_KINDS = [
  'government',
  'governmentOffice',
  'department',
  'verticalBody',
  'townshipGovernment',
  'subdistrictOffice',
] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

export const DECISION_CAUSES = ['first', 'orderedFirst', 'redo', 'selfCorrection'] as const;
export type DecisionCause = (typeof DECISION_CAUSES)[number];

/** Types of case events in the ledger, in the order in which they usually happen. */
export const CASE_EVENT_TYPES = [
  'supplementRequested',
  'supplementReceived',
  'supplementLapsed',
  'extended',
  'delayed',
  'thirdPartyConsulted',
  'thirdPartyReplied',
  'agencyConsulted',
  'agencyReplied',
  'reasonsRequested',
  'reasonsReceived',
  'feeNoticed',
  'feePaid',
  'feeLapsed',
  'withdrawn',
  'returnedUndelivered',
  'servedAgain',
] as const;
export type CaseEventType = (typeof CASE_EVENT_TYPES)[number];

export const ROLES = ['clerk', 'legal', 'approver', 'reporter', 'supervisor', 'auditor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export const EDITION_IDS = ['2019', '2021'] as const;
export type EditionId = (typeof EDITION_IDS)[number];
