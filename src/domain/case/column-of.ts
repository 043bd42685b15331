import type { ApplicantType } from '../../law/vocabularies/keys.js';
import type { CountingRules } from '../counting-rules.js';
import type { CaseFacts } from './case-facts.js';

type Applicants = Pick<CaseFacts, 'applicantType' | 'soleTrader' | 'coApplicantTypes'>;

/**
 * The column of table 三: of whoever is named first, for joint applicants name their representative first. A 个体工商户 is a
 * natural person (民法典 art. 54) unless the agency counts it among the enterprises.
 */
export function columnOf(applicants: Applicants, rules: CountingRules): ApplicantType {
  const { applicantType, soleTrader = false, coApplicantTypes = [] } = applicants;
  const first = soleTrader && applicantType === 'naturalPerson' ? rules.soleTraderColumn : applicantType;
  if (rules.jointColumn === 'first' || first !== 'naturalPerson') return first;
  return coApplicantTypes.find((type) => type !== 'naturalPerson') ?? first;
}
