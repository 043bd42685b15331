import { createHash } from 'node:crypto';
import type { Channel } from '../notice.js';

const LENGTH = 32;

/**
 * By the moment, too: after a restore the same numbers are given to other things, which no receiver may take for those that it
 * had before.
 */
export function messageKey(channel: Channel, accountId: number, key: string, raisedAt: Date): string {
  const text = [channel, accountId, key, raisedAt.toISOString()].join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, LENGTH);
}
