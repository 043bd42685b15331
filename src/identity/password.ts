import { hash, verify } from '@node-rs/argon2';
import { randomInt } from 'node:crypto';

/** argon2id with 19 MiB and two passes (OWASP's first choice), about 20 ms a check. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const MIN_LENGTH = 10;
const LONG_ENOUGH_FOR_ANY_CLASSES = 16;
const MIN_CLASSES = 3;
const MAX_LENGTH = 128;
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

export function oneTimePassword(): string {
  return Array.from({ length: ONE_TIME_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** Why a new password is refused, as a sentence; undefined when it is good enough (GB/T 22239: length and complexity). */
export function weakness(password: string, username: string): string | undefined {
  if (password.length > MAX_LENGTH) return `新密码不能超过 ${MAX_LENGTH} 个字符。`;
  if (password.length < MIN_LENGTH) return `新密码至少要有 ${MIN_LENGTH} 个字符。`;
  if (password.toLowerCase().includes(username.toLowerCase())) return '新密码不能包含用户名。';
  if (new Set(password).size < 5) return '新密码的重复字符太多，请换一个。';
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((pattern) => pattern.test(password)).length;
  if (classes < MIN_CLASSES && password.length < LONG_ENOUGH_FOR_ANY_CLASSES) {
    return '新密码要包含大写字母、小写字母、数字、符号中的至少三类，或者不少于 16 个字符。';
  }
  return undefined;
}
