import { isLocalDate, type LocalDate } from '../../law/local-date.js';

/** What speaks against a number of a resident identity card (GB 11643-1999). */
export type IdentityNumberFault = 'form' | 'birth' | 'checksum';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_SIGNS = '10X98765432';
const EIGHTEEN = /^[1-9]\d{16}[\dX]$/;

/** Signs as they are compared: full-width digits and a small x are the same number. */
export const plainNumber = (text: string): string =>
  text.normalize('NFKC').replace(/[\s-]/gu, '').toUpperCase();

/** The last sign of an 18-digit number, by ISO 7064 MOD 11-2 over the first 17. */
const checkSign = (digits: string): string =>
  CHECK_SIGNS[WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11] ?? '';

/**
 * Only for numbers that look like one of a resident card: a passport or a residence permit is another form, and no fault.
 * @param today a birth after it is none
 * @returns the first thing that is wrong, or undefined
 */
export function identityNumberFault(text: string, today: LocalDate): IdentityNumberFault | undefined {
  const number = plainNumber(text);
  if (!/^\d{6,}[\dX]?$/.test(number)) return undefined;
  if (!EIGHTEEN.test(number)) return 'form';
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isLocalDate(birth) || birth > today) return 'birth';
  return checkSign(number) === number[17] ? undefined : 'checksum';
}
