import type { LocalDate } from '../../law/local-date.js';
import type { Delivery } from '../../law/vocabularies/keys.js';
import type { CountingRules } from '../counting-rules.js';
import type { DecisionFacts } from './case-facts.js';

type Letter = Pick<DecisionFacts, 'delivery' | 'signedOn' | 'dispatchedOn' | 'servedOn'>;

/** Delivery that was not told: by post where a day of posting is known, else by hand. */
export const deliveryOf = (letter: Letter): Delivery =>
  letter.delivery ?? (letter.dispatchedOn === undefined ? 'direct' : 'post');

/**
 * The day on which an answer counts in law (国办公开办函〔2016〕235号 point 4): post on the day of posting, by hand on the day
 * of signature, electronic on arrival. Undefined while it has not gone out, also when signed; under `resultDateRule: signed`
 * the date of signature, where it is told.
 */
export function legalMoment(letter: Letter, rules: CountingRules): LocalDate | undefined {
  if (rules.resultDateRule === 'signed' && letter.signedOn !== undefined) return letter.signedOn;
  switch (deliveryOf(letter)) {
    case 'post':
      return letter.dispatchedOn;
    case 'electronic':
      return letter.servedOn ?? letter.dispatchedOn;
    case 'direct':
    case 'viaAgency':
    case 'onTheSpot':
      return letter.servedOn;
  }
}
