import type { Clock } from '../../platform/clock/clock.js';
import type { Account } from '../account.entity.js';
import { hashPassword, oneTimePassword } from '../password.js';

const VALID_MS = 72 * 3_600_000;

export interface OneTimePassword {
  /** To be shown once. */
  readonly shown: string;
  readonly stored: Pick<
    Account,
    'passwordHash' | 'mustChangePassword' | 'passwordSetAt' | 'passwordExpiresAt'
  >;
}

/** Opens the account for 72 hours, and nothing in it before it has been replaced. */
export async function newOneTimePassword(clock: Clock): Promise<OneTimePassword> {
  const shown = oneTimePassword();
  const now = new Date(clock.now());
  return {
    shown,
    stored: {
      passwordHash: await hashPassword(shown),
      mustChangePassword: true,
      passwordSetAt: now,
      passwordExpiresAt: new Date(now.getTime() + VALID_MS),
    },
  };
}
