/**
 * Text that every format can carry: without lone surrogates and without control characters (a NUL from a copied
 * spreadsheet makes a DOCX or XLSX unreadable), which nobody sees anyway; nor those that make text read otherwise than it
 * is written, from right to left. Tabs and line breaks become spaces.
 */
export const plainText = (text: string): string =>
  text
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '');
