import type { PersonalDataCipher } from '../../platform/protection/personal-data-cipher.js';

/** Accounts may belong to no agency, and move: their secrets are bound to the account instead. */
const NO_AGENCY = 0;
/** With what a secret begins that nobody has sealed yet. */
export const CLEAR = Buffer.of(0);

const fieldOf = (accountId: number): string => `second factor ${accountId}`;

/** A sealed secret that is moved to another account does not open. */
export const sealSecret = (cipher: PersonalDataCipher, accountId: number, secret: Buffer): Buffer =>
  cipher.sealBytes(NO_AGENCY, fieldOf(accountId), secret);

/** @throws DataKeyError `key.unknown`, `key.damaged` */
export const openSecret = (cipher: PersonalDataCipher, accountId: number, stored: Buffer): Buffer =>
  stored[0] === CLEAR[0] ? stored.subarray(1) : cipher.openBytes(NO_AGENCY, fieldOf(accountId), stored);
