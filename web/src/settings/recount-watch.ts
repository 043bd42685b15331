import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Settings } from '../api/types.js';

type Watched = Pick<Settings, 'recount'> | undefined;

/** Often enough to see it move, and no load for the server. */
const WATCH = 1500;

/** How often to look again while figures are being counted anew. */
export const recountWatch = (watched: Watched): number | false => (watched?.recount ? WATCH : false);

/**
 * Once counting anew has ended, every table that was read before is read again: it may have been counted by the former rule.
 * @param own the first word of the key of what is watched, which is up to date
 */
export function useAfterRecount(watched: Watched, own: string): void {
  const queries = useQueryClient();
  const isCounting = Boolean(watched?.recount);
  const wasCounting = useRef(false);
  useEffect(() => {
    if (wasCounting.current && !isCounting)
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== own });
    wasCounting.current = isCounting;
  }, [isCounting, own, queries]);
}
