import { DomainError } from '../law/domain-error.js';

/** A cursor is opaque to the caller: the numbers of the last item's key. */
export const encodeCursor = (key: readonly number[]): string =>
  Buffer.from(key.join('.'), 'utf8').toString('base64url');

/** @throws DomainError `cursor.invalid` */
export function decodeCursor(text: string, length: number): number[] {
  const key = Buffer.from(text, 'base64url').toString('utf8').split('.').map(Number);
  if (key.length !== length || !key.every((part) => Number.isSafeInteger(part) && part >= 0)) {
    throw new DomainError('cursor.invalid', '翻页标记无效，请从第一页重新查看。');
  }
  return key;
}
