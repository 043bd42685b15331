import type { CountingRuleName, SettingOption } from '../law/settings/setting-keys.js';
import type { OwnWord } from './proceeding/own-words.js';

/** Where the law is silent, an agency tree chooses; the names are fixed, the recommended value is the default. */
export type CountingRules = { readonly [Name in CountingRuleName]: SettingOption<Name> } & {
  /** Words of decisions that count otherwise than the law data say; by word, then by day. */
  readonly ownWords?: readonly OwnWord[];
};

export const RECOMMENDED_COUNTING_RULES: CountingRules = {
  resultDateRule: 'legalMoment',
  mixedOutcomeRule: 'partial',
  redoRule: 'ignore',
  litigationUnit: 'case',
  dismissedSuit: 'other',
  withdrawalRow: 'other.misc',
  soleTraderColumn: 'naturalPerson',
  lapseDate: 'expiry',
  onlineConfirmation: 'mutual',
  supplementedYear: 'receipt',
  publishedRow: 'granted',
  maskedRow: 'partial',
  jointColumn: 'first',
};
