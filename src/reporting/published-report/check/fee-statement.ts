import { COUNT, MONEY } from './numbers-in-prose.js';
import { gap } from './prose-rule.js';

const NOTICE = '(?:收费|缴费)通知';
const COUNTED = [`${NOTICE}书?${gap(10)}${COUNT}`, `${COUNT}(?:信息处理费)?(?:的)?${NOTICE}`].map(
  (pattern) => new RegExp(pattern),
);
const AMOUNT = new RegExp(MONEY);
const NONE =
  /(?:未|没有|不)(?:向申请人)?(?:发生|产生|收取|收|涉及)[^,;。]{0,12}(?:信息处理费|费用)|信息处理费[^,;。]{0,8}(?:未|没有)(?:发生|产生|收取)/;

/** How far prose tells what was collected of the fees for processing information (国办函〔2020〕109号). */
export interface FeeStatement {
  readonly notices: boolean;
  readonly yuan: boolean;
  /** That there was none, in words. */
  readonly none: boolean;
}

/** @param prose as sections have it: in plain forms and without white space */
export function feeStatement(prose: string): FeeStatement {
  const about = prose.split(/[。\n]/).filter((sentence) => /信息处理费|(?:收费|缴费)通知/.test(sentence));
  const says = (pattern: RegExp): boolean => about.some((sentence) => pattern.test(sentence));
  return { notices: COUNTED.some(says), yuan: says(AMOUNT), none: says(NONE) };
}
