const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
// What XML cannot carry or would change: control characters, a carriage return, half a surrogate pair, two non-characters.
const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Spreadsheets write characters that XML cannot carry as `_x000D_`. */
export const unescapeCellText = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** The inverse of {@link unescapeCellText}; a text that looks like such an escape is escaped itself. */
export const escapeCellText = (text: string): string =>
  text.replace(UNWRITABLE, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
