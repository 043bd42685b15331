/** Where the law is silent, an agency tree chooses; the names are fixed, the recommended value is the default. */
export interface CountingRules {
  /** The day that decides the year of a result: the legal moment (国办公开办函〔2016〕235号), or the date of signature. */
  readonly resultDateRule: 'legalMoment' | 'signed';
  /** Whether a re-made answer adds nothing, or counts as a case of its own in its year. */
  readonly redoRule: 'ignore' | 'newCase';
  readonly litigationUnit: 'case' | 'instance';
  /** Column of 裁定驳回起诉. */
  readonly dismissedSuit: 'other' | 'upheld';
}

export const RECOMMENDED_COUNTING_RULES: CountingRules = {
  resultDateRule: 'legalMoment',
  redoRule: 'ignore',
  litigationUnit: 'case',
  dismissedSuit: 'other',
};
