const LONGEST = 64;
/** Keys, codes, usernames, amounts. */
const CODE = /^[\w.:/+-]*$/;
const DAY = /^[\d年月日./:\-\s]+$/;
/** As 甲依申请〔2025〕12号. */
const CASE_NUMBER = /[〔[(（]\d{4}[〕\])）]/;
/** A day has eight digits, a telephone eleven. */
const MOST_DIGITS = 8;
const LONG_NUMBER = /\d{7}/;

/**
 * What a refusal may repeat of what somebody wrote: codes, days and case numbers. Anything else may be the name, number or
 * address of a person that got into the wrong place, and is told by its first sign; the place is named beside it.
 */
export function quotable(text: string): string {
  return isHarmless(text) ? text : `${Array.from(text.trim())[0] ?? ''}…`;
}

function isHarmless(text: string): boolean {
  if (text.length > LONGEST || LONG_NUMBER.test(text)) return false;
  if (CASE_NUMBER.test(text)) return true;
  return (CODE.test(text) || DAY.test(text)) && text.replace(/\D/g, '').length <= MOST_DIGITS;
}
