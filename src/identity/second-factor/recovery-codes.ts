import { randomBytes } from 'node:crypto';
import { hashOf } from '../session-token.js';
import { base32 } from './totp.js';

const COUNT = 10;
/** 80 bits: too many to guess, so that a plain hash is enough. */
const BYTES = 10;

/** To be shown once, in groups of four. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: COUNT }, () =>
    (base32(randomBytes(BYTES)).match(/.{4}/g) ?? []).join('-').toLowerCase(),
  );

/** As typed: capitals, blanks and hyphens do not matter. */
export const recoveryHash = (code: string): Buffer => hashOf(code.toLowerCase().replace(/[\s-]/g, ''));
