import { law } from '../../law/law.js';
import { comparableWord, type ProceedingKind } from '../../law/vocabularies/disposals.js';

/** Chinese, with the punctuation and the short numbers that disposals have: 中止满60日. Nothing longer is a word of a decision. */
const WORD = /^(?!.*\d{3})[\p{Script=Han}\p{P}\p{Z}\d]+$/u;
const LEAST_SIGNS = 2;

/** Whether it can be a word of a decision at all. */
export const isWord = (text: string): boolean =>
  WORD.test(text) && (comparableWord(text).match(/\p{Script=Han}/gu)?.length ?? 0) >= LEAST_SIGNS;

/** The word as it is kept: as the law data write it, as somebody placed it before, else as it was sent. */
export function keptAs(
  kind: ProceedingKind,
  text: string,
  chosen: readonly { readonly kind: ProceedingKind; readonly word: string }[],
): string {
  const before = chosen.find((one) => one.kind === kind && comparableWord(one.word) === comparableWord(text));
  return law().disposals.find(kind, text)?.word ?? before?.word ?? text;
}
