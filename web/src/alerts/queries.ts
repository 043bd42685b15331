import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import type { Alerts, AlertsQuery } from '../api/types.js';
import { casesKey } from '../cases/queries.js';

const PAGE = 50;
/** They are made each minute. */
const FRESH_MS = 60_000;

/** Kept under the cases: whatever changes a case changes them, a moment later. */
const alertsKey = (code: string): readonly unknown[] => [...casesKey(code), 'alerts'];

const pageOf = (code: string, query: AlertsQuery): Promise<Alerts> =>
  answerOf(client.GET('/api/v1/agencies/{code}/alerts', { params: { path: { code }, query } }));

/** Pages of the list; each begins after what the pages before it hold. */
export function useAlerts(code: string, query: AlertsQuery) {
  return useInfiniteQuery({
    queryKey: [...alertsKey(code), query],
    initialPageParam: 0,
    queryFn: ({ pageParam: after }) => pageOf(code, { ...query, after, limit: PAGE }),
    getNextPageParam: ({ items, total }, _, after) =>
      items.length > 0 && after + items.length < total ? after + items.length : undefined,
    refetchInterval: FRESH_MS,
  });
}

/** How many stand, by what they are about. */
export function useStandingAlerts(code: string) {
  return useQuery({
    queryKey: [...alertsKey(code), 'standing'],
    queryFn: () => pageOf(code, { limit: 1 }),
    select: ({ standing }) => standing,
    refetchInterval: FRESH_MS,
  });
}
