import { MISSING } from './covered-text.js';

/** Hebrew, Arabic, Syriac and the other scripts that run from right to left, with their marks. */
const LEFTWARDS = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';
const ANY = new RegExp(`[\\p{Bidi_Control}${LEFTWARDS}]`, 'u');
const EVERY = new RegExp(`[${LEFTWARDS}]+`, 'gu');
/** They turn text round and show nothing; pasted numbers bring them along. */
const CONTROLS = /\p{Bidi_Control}/gu;

/**
 * Whether a text runs from right to left somewhere, or is told to. On some such text, among Chinese signs, the compiler
 * does not fail but ends the process that it runs in, and with it the server.
 */
export const runsLeft = (text: string): boolean => ANY.test(text);

/** The text as it can be set anywhere: with 〓 for what runs from right to left. */
export const withoutLeftwards = (text: string): string => text.replace(CONTROLS, '').replace(EVERY, MISSING);
