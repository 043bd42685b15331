import type { FigureUnit } from '../../../law/editions/edition.js';

/** Decimals of an amount in 万元: a fixed number (0–6), or as many as the amount has. */
export type MoneyDecimals = number | 'asNeeded';

/** 分 is the smallest unit that is kept: a millionth of 万元. */
const WAN_DECIMALS = 6;
const YUAN_DECIMALS = 2;

/** Rounds half away from zero on whole numbers, where binary fractions cannot interfere. */
function roundedParts(amount: number, kept: number, printed: number): { whole: string; fraction: string } {
  const smallest = BigInt(Math.round(Math.abs(amount) * 10 ** kept));
  const step = 10n ** BigInt(kept - printed);
  const digits = ((smallest + step / 2n) / step).toString().padStart(printed + 1, '0');
  const split = digits.length - printed;
  return { whole: digits.slice(0, split), fraction: digits.slice(split) };
}

function amountText(amount: number, kept: number, decimals: MoneyDecimals): string {
  const printed = decimals === 'asNeeded' ? kept : Math.min(Math.max(decimals, 0), kept);
  const { whole, fraction } = roundedParts(amount, kept, printed);
  const shown = decimals === 'asNeeded' ? fraction.replace(/0+$/, '') : fraction;
  const text = shown === '' ? whole : `${whole}.${shown}`;
  return amount < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/**
 * The printed figure of an item of table 二: no separators, zero as 0. The heading of 万元 says its unit; 采购总金额
 * (edition 2019) has no unit in the form, so that an amount carries 元 itself.
 */
export function figureText(amount: number, unit: FigureUnit, moneyDecimals: MoneyDecimals): string {
  if (unit === 'wan') return amountText(amount, WAN_DECIMALS, moneyDecimals);
  if (unit === 'count') return countText(amount);
  const yuan = amountText(amount, YUAN_DECIMALS, 'asNeeded');
  return yuan === '0' ? yuan : `${yuan}元`;
}

/** A count as printed: digits only, never with separators or an exponent. */
export const countText = (count: number): string => BigInt(count).toString();
