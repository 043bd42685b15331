import { RequestError } from './request-error.js';

/**
 * The key under which a request may be sent twice, as its header tells it.
 * @throws RequestError `idempotency.key` where it is no printable text of at most 200 signs
 */
export function idempotencyKeyOf(header: string | undefined): string | undefined {
  if (header !== undefined && !/^[\x21-\x7e]{1,200}$/.test(header)) throw new RequestError('idempotency.key');
  return header;
}
