import type { LetterItem } from '../api/types.js';

export const LETTER_STATES: Readonly<Record<LetterItem['state'], string>> = {
  draft: '草稿',
  issued: '已签发',
  voided: '已作废',
};
