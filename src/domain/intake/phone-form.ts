/** Mobile, landline with its area code (an extension may follow), service number; a foreign one begins with +. */
const FORMS = [
  /^1[3-9]\d{9}$/,
  /^0\d{2,3}-?\d{7,8}([-转]\d{1,6})?$/,
  /^[2-9]\d{6,7}$/,
  /^[48]00-?\d{3}-?\d{4}$/,
  /^\+\d{7,15}$/,
];

/** Whether it may be a telephone number: short of ringing it nobody knows. */
export function looksLikePhone(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s()]/gu, '')
    .replace(/^(\+86|0086)-?/, '');
  return FORMS.some((form) => form.test(plain) || form.test(plain.replace(/-/g, '')));
}
