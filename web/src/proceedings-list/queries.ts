import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import type { ProceedingList, ProceedingQuery } from '../api/types.js';

const PAGE = 50;

/** Everything that is known of the reviews and lawsuits of an agency. */
export const proceedingsKey = (code: string): readonly unknown[] => ['proceedings', code];

const pageOf = (code: string, query: ProceedingQuery): Promise<ProceedingList> =>
  answerOf(client.GET('/api/v1/agencies/{code}/proceedings', { params: { path: { code }, query } }));

/** Pages of the list; each begins after what the pages before it hold. */
export function useProceedings(code: string, query: ProceedingQuery) {
  return useInfiniteQuery({
    queryKey: [...proceedingsKey(code), 'list', query],
    initialPageParam: 0,
    queryFn: ({ pageParam: after }) => pageOf(code, { ...query, after, limit: PAGE }),
    getNextPageParam: ({ items, total }, _, after) =>
      items.length > 0 && after + items.length < total ? after + items.length : undefined,
  });
}

export type FoundProceedings = ReturnType<typeof useProceedings>;

/** How many there are, without them. */
export function useProceedingCounts(code: string) {
  return useQuery({
    queryKey: [...proceedingsKey(code), 'counts'],
    queryFn: () => pageOf(code, { terms: 'true', limit: 1 }),
    select: ({ counts }) => counts,
  });
}
