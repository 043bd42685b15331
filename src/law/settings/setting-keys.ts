/** Where the law is silent an agency tree chooses: the rules of counting by their fixed names, and their options, the recommended first. */
export const COUNTING_RULE_OPTIONS = {
  /** The day that decides the year of a result: the legal moment (国办公开办函〔2016〕235号), or the date of signature. */
  resultDateRule: ['legalMoment', 'signed'],
  /** The one row of an application whose items came to different results. */
  mixedOutcomeRule: ['partial', 'grantedUnlessRefused', 'asRecorded'],
  /** Whether a re-made answer adds nothing, or counts as a case of its own in its year. */
  redoRule: ['ignore', 'newCase'],
  litigationUnit: ['case', 'instance'],
  /** Column of 裁定驳回起诉. */
  dismissedSuit: ['other', 'upheld'],
  /** Row of an application that was withdrawn before its answer. */
  withdrawalRow: ['other.misc', 'other.noSupplement'],
  /** Column of a 个体工商户 who applies as such. */
  soleTraderColumn: ['naturalPerson', 'commercialEnterprise'],
  /** When a case that lapsed without a letter left the register. */
  lapseDate: ['expiry', 'decision'],
  /** The legal receipt of an application that came online, by e-mail or by fax. */
  onlineConfirmation: ['mutual', 'systemReceipt', 'onFirstHandling'],
  /** The year of 新收 of an application that was supplemented: of its receipt, or of the supplement. */
  supplementedYear: ['receipt', 'supplement'],
  /** Row of what was published already, and the applicant told where (条例 art. 36 (一)). */
  publishedRow: ['granted', 'other.misc'],
  /** Row of an answer in part that withholds nothing but what belongs to third parties. */
  maskedRow: ['partial', 'granted'],
  /** Column of a joint application. */
  jointColumn: ['first', 'organization'],
} as const;

/** Not of counting: they are followed when something is recorded. */
export const WORKFLOW_OPTIONS = {
  /** Whether an answer must be approved in the system before it is signed. */
  approval: ['onPaper', 'inSystem'],
  /** The legal receipt of mail that nobody signed for. */
  mailReceipt: ['confirmed', 'arrival'],
  /** Receipt on a day off. */
  restDayReceipt: ['sameDay', 'nextWorkingDay'],
  /** Whether the 20 working days of extension may be used in several parts. */
  extensionParts: ['inParts', 'once'],
  /** Whose applications of a month are one applicant's when a fee is reckoned. */
  feeApplicant: ['applicant', 'withRepresented'],
} as const;

export const SETTING_OPTIONS = { ...COUNTING_RULE_OPTIONS, ...WORKFLOW_OPTIONS } as const;
export type SettingName = keyof typeof SETTING_OPTIONS;
export type SettingOption<Name extends SettingName> = (typeof SETTING_OPTIONS)[Name][number];
export type CountingRuleName = keyof typeof COUNTING_RULE_OPTIONS;

export const SETTING_NAMES = Object.keys(SETTING_OPTIONS) as [SettingName, ...SettingName[]];
/** Followed when an application is registered, and so by every figure of its year. */
const OF_RECEIPT: readonly SettingName[] = ['mailReceipt', 'restDayReceipt'];
/** Whether the figures of a year depend on it, so that whoever reads them should know it. */
export const shapesFigures = (name: SettingName): boolean =>
  isCountingRule(name) || OF_RECEIPT.includes(name);

export const isCountingRule = (name: SettingName): name is CountingRuleName =>
  Object.hasOwn(COUNTING_RULE_OPTIONS, name);
