const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const NUMERAL = '[零〇一二两三四五六七八九十百千万]{1,12}';

/** Not of a habit (一件一件), of a set, or of about as many. */
const EXACTLY = '(?!次|套|以上|以下|左右|一件)';
/** 一起 is a number only where a clause ends with it. */
const INSTANCES = '(?:(?<!一)起|(?<=一)起(?=[,;:。()、]|$))';

/** A number of things, as prose writes it. */
export const COUNT = `(?<value>\\d{1,9}|${NUMERAL})(?:(?:件|宗|份)${EXACTLY}|${INSTANCES})`;
/** An amount of money. */
export const MONEY = `(?<value>\\d{1,12}(?:\\.\\d{1,6})?|${NUMERAL})(?<unit>万元|元)`;

/** 一百零三 is 103, 三十 is 30, 二〇 is 20; undefined for what is no number, such as 万 alone. */
function numeralValue(text: string): number | undefined {
  const plain = text.replaceAll('〇', '零').replaceAll('两', '二');
  if (/^[零一二三四五六七八九]+$/.test(plain))
    return Number(Array.from(plain, (one) => DIGITS.indexOf(one)).join(''));
  const [high, low, ...more] = plain.split('万');
  if (more.length > 0 || high === '' || high === undefined) return undefined;
  if (low === undefined) return belowTenThousand(high);
  const [above, below] = [belowTenThousand(high), low === '' ? 0 : belowTenThousand(low)];
  return above === undefined || below === undefined ? undefined : above * 10_000 + below;
}

function belowTenThousand(text: string): number | undefined {
  if (!/^零?(?:[一二三四五六七八九]?[千百十]零?)*[一二三四五六七八九]?$/.test(text)) return undefined;
  let [sum, digit] = [0, 0];
  for (const one of text) {
    const place = PLACES[one];
    if (place === undefined) digit = DIGITS.indexOf(one);
    else {
      sum += (digit || 1) * place;
      digit = 0;
    }
  }
  return sum + digit;
}

/** @returns undefined for words that are no number */
export const valueOf = (text: string): number | undefined =>
  /^\d/.test(text) ? Number(text) : numeralValue(text);

const YUAN_IN_WAN = 10_000;

/** An amount in yuan, and how far it may be off for having been rounded as it is printed. */
export function moneyOf(
  text: string,
  unit: string,
): { readonly yuan: number; readonly within: number } | undefined {
  const value = valueOf(text);
  if (value === undefined) return undefined;
  const factor = unit === '万元' ? YUAN_IN_WAN : 1;
  const decimals = text.split('.')[1]?.length ?? 0;
  return { yuan: value * factor, within: (factor / 10 ** decimals) * 0.5 + 1e-6 };
}
