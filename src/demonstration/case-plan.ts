import { APPLICANT_TYPES, OUTCOMES } from '../law/vocabularies/keys.js';
import type { ApplicantType, Channel, Outcome } from '../law/vocabularies/keys.js';
import type { Chance } from './chance.js';

/** How often applicants and results occur, about as published county reports have them. */
const TYPES: readonly [readonly [ApplicantType, number], ...(readonly [ApplicantType, number])[]] = [
  ['naturalPerson', 86],
  ['commercialEnterprise', 6],
  ['legalServiceOrganization', 4],
  ['socialWelfareOrganization', 1],
  ['researchInstitution', 1],
  ['other', 2],
];
const RESULTS: readonly [readonly [Outcome, number], ...(readonly [Outcome, number])[]] = [
  ['granted', 40],
  ['partial', 10],
  ['unavailable.notHeld', 24],
  ['refused.lawForbids', 3],
  ['refused.thirdParty', 3],
  ['refused.internalAffairs', 2],
  ['declined.petition', 4],
  ['declined.duplicate', 3],
  ['declined.publication', 2],
  ['other.noSupplement', 4],
  ['other.misc', 5],
];
const CHANNELS: readonly [readonly [Channel, number], ...(readonly [Channel, number])[]] = [
  ['online', 52],
  ['registeredMail', 28],
  ['inPerson', 14],
  ['email', 4],
  ['oral', 2],
];
/** Every so many cases take their turn through the closed lists, so that each year has every result and every applicant. */
const EVERY_RESULT = 3;
const EVERY_TYPE = 11;

export interface CasePlan {
  readonly type: ApplicantType;
  readonly outcome: Outcome;
  readonly channel: Channel;
}

/** The key whose turn it is among those that must not be missing. */
const inTurn = <T>(keys: readonly T[], turn: number, every: number): T | undefined =>
  turn % every === 1 ? keys[Math.floor(turn / every) % keys.length] : undefined;

/** @param turn number of the case within the year of the whole tree */
export function planOf(turn: number, chance: Chance): CasePlan {
  const [type, outcome] = [chance.weighted(TYPES), chance.weighted(RESULTS)];
  return {
    type: inTurn(APPLICANT_TYPES, turn, EVERY_TYPE) ?? type,
    outcome: inTurn(OUTCOMES, turn, EVERY_RESULT) ?? outcome,
    channel: chance.weighted(CHANNELS),
  };
}
