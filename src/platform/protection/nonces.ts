import { randomFillSync } from 'node:crypto';

export const NONCE_BYTES = 12;

/** Asking for randomness costs more than the encryption itself: it is asked for by the thousand. */
const pool = Buffer.alloc(NONCE_BYTES * 2048);
let used = pool.length;

/** Writes a nonce that was never given out before. */
export function writeNonce(target: Buffer, at: number): void {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  pool.copy(target, at, used, used + NONCE_BYTES);
  used += NONCE_BYTES;
}
