import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const TOKEN_BYTES = 32;

/** 256 random bits; only their hash is stored, so a copy of the database opens no session. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Bound to the session and not derivable without its cookie, which scripts of other sites cannot read. */
export const csrfTokenOf = (token: string): string =>
  createHmac('sha256', token).update('csrf').digest('base64url');

export const hashMatches = (stored: Buffer, token: string): boolean => timingSafeEqual(stored, hashOf(token));
