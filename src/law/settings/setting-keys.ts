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
} as const;

/** Not of counting: whether an answer must be approved in the system before it is signed. */
export const WORKFLOW_OPTIONS = { approval: ['onPaper', 'inSystem'] } as const;

export const SETTING_OPTIONS = { ...COUNTING_RULE_OPTIONS, ...WORKFLOW_OPTIONS } as const;
export type SettingName = keyof typeof SETTING_OPTIONS;
export type SettingOption<Name extends SettingName> = (typeof SETTING_OPTIONS)[Name][number];
export type CountingRuleName = keyof typeof COUNTING_RULE_OPTIONS;

export const SETTING_NAMES = Object.keys(SETTING_OPTIONS) as [SettingName, ...SettingName[]];
export const isCountingRule = (name: SettingName): name is CountingRuleName =>
  Object.hasOwn(COUNTING_RULE_OPTIONS, name);
