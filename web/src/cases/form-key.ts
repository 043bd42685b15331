/** A key that no other form has; `crypto.randomUUID` is missing where the page is not served over HTTPS. */
export const newFormKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
