/** Injection token: folder with the agency's own licensed fonts, or undefined. */
export const FONT_DIR = Symbol('FontDir');
