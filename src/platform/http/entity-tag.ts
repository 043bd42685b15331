import { RequestError } from './request-error.js';

/** A version as the `ETag` header writes it. */
export const entityTag = (version: number): string => `"${version}"`;

/**
 * Versions that an `If-Match` header names. `*` and weak tags name none: they would let a lost update pass.
 * @throws RequestError `precondition.required`
 */
export function namedVersions(ifMatch: string | undefined): number[] {
  if (ifMatch === undefined || ifMatch.trim() === '*') throw new RequestError('precondition.required');
  return ifMatch.split(',').flatMap((tag) => {
    const [, version] = /^"(\d{1,9})"$/.exec(tag.trim()) ?? [];
    return version === undefined ? [] : [Number(version)];
  });
}
