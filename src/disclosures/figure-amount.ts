import type { FigureUnit } from '../law/editions/edition.js';

/** Decimals of the unit beyond 件 or 分: 万元 to the 分, 元 to the 分. */
const DECIMALS: Readonly<Record<FigureUnit, number>> = { count: 0, yuan: 2, wan: 6 };
const DECIMAL = /^(-?)(\d{1,15})(?:\.(\d{1,6}))?$/;

/**
 * The figure in the unit of the database (a number of things, or 分), digit by digit, never through a fraction.
 * @returns why it cannot be taken, as the end of a sentence
 */
export function storedAmount(
  written: string,
  unit: FigureUnit,
  mayBeNegative: boolean,
): { readonly stored: number } | { readonly fault: string } {
  const [, sign, whole = '', fraction = ''] = DECIMAL.exec(written.trim()) ?? [];
  if (sign === undefined) return { fault: '应为十进制数，如 12 或 12.5' };
  const digits = fraction.replace(/0+$/, '');
  const places = DECIMALS[unit];
  if (digits.length > places)
    return { fault: places === 0 ? '应为整数' : `最多 ${places} 位小数（精确到分）` };
  const stored = Number(`${whole}${digits.padEnd(places, '0')}`);
  if (!Number.isSafeInteger(stored)) return { fault: '数值过大，系统无法精确保存' };
  if (sign === '-' && stored !== 0 && !mayBeNegative) return { fault: '不能是负数' };
  return { stored: sign === '-' && stored !== 0 ? -stored : stored };
}
