import { createHash, randomBytes } from 'node:crypto';
import type { PersonalDataCipher } from '../protection/personal-data-cipher.js';

const FIELD = 'auditReason';
const SALT_BYTES = 16;

/** Words beside the chain, and what the chain holds of them. */
export interface SealedReason {
  readonly commitment: Buffer;
  readonly sealed: Buffer;
}

const commitmentOf = (salted: Buffer): Buffer => createHash('sha256').update(salted).digest();

/** The salt is sealed with the words: without it nobody can try out what they may have been. */
export function sealReason(cipher: PersonalDataCipher, chain: number, reason: string): SealedReason {
  const salted = Buffer.concat([randomBytes(SALT_BYTES), Buffer.from(reason, 'utf8')]);
  return { commitment: commitmentOf(salted), sealed: cipher.sealBytes(chain, FIELD, salted) };
}

/**
 * @returns the words; undefined where they are not those that the chain committed to
 * @throws DataKeyError `key.unknown`, `key.damaged`
 */
export function openReason(
  cipher: PersonalDataCipher,
  chain: number,
  { commitment, sealed }: SealedReason,
): string | undefined {
  const salted = cipher.openBytes(chain, FIELD, sealed);
  if (!commitmentOf(salted).equals(commitment)) return undefined;
  return salted.subarray(SALT_BYTES).toString('utf8');
}

/** With the current key; the commitment stays what it is. */
export const resealed = (cipher: PersonalDataCipher, chain: number, sealed: Buffer): Buffer =>
  cipher.sealBytes(chain, FIELD, cipher.openBytes(chain, FIELD, sealed));
