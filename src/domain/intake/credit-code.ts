import { plainNumber } from './identity-number.js';

/** What speaks against a unified social credit code (GB 32100-2015). */
export type CreditCodeFault = 'form' | 'checksum';

/** Digits and capitals without I, O, S, V and Z. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The last sign: the weights are the powers of 3 modulo 31. */
function checkSign(code: string): string {
  let sum = 0;
  let weight = 1;
  for (const sign of code.slice(0, 17)) {
    sum += weight * SIGNS.indexOf(sign);
    weight = (weight * 3) % 31;
  }
  return SIGNS[(31 - (sum % 31)) % 31] ?? '';
}

export function creditCodeFault(text: string): CreditCodeFault | undefined {
  const code = plainNumber(text);
  if (!FORM.test(code)) return 'form';
  return checkSign(code) === code[17] ? undefined : 'checksum';
}
