import { hash, verify } from '@node-rs/argon2';
import { randomInt } from 'node:crypto';

/** argon2id with 19 MiB and two passes (OWASP's first choice), about 20 ms a check. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Without letters and digits that look alike: the password is copied from a terminal by hand. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789';
const ONE_TIME_LENGTH = 16;

export const hashPassword = (password: string): Promise<string> => hash(password, COST);
export const verifyPassword = (stored: string, password: string): Promise<boolean> =>
  verify(stored, password);

let decoy: Promise<string> | undefined;
/** Spends the time of a check where there is no account, so that time does not tell who exists. Always false. */
export async function verifyAgainstNobody(password: string): Promise<false> {
  decoy ??= hashPassword(oneTimePassword());
  await verify(await decoy, password);
  return false;
}

/** Random, with lower-case letters, capitals and digits. */
export function oneTimePassword(): string {
  for (;;) {
    const password = Array.from({ length: ONE_TIME_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join(
      '',
    );
    if ([/[a-z]/, /[A-Z]/, /\d/].every((pattern) => pattern.test(password))) return password;
  }
}
