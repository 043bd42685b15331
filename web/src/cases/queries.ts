import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import { takeAnswer } from '../api/take-answer.js';
import type { CaseQuery, CaseSearch, NewCase, NewCaseEvent } from '../api/types.js';

export const casesKey = (code: string): readonly unknown[] => ['cases', code];
export const caseKey = (code: string, caseNo: string): readonly unknown[] => ['case', code, caseNo];

export function useCases(code: string, query: CaseQuery) {
  return useInfiniteQuery({
    queryKey: [...casesKey(code), query],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      answerOf(
        client.GET('/api/v1/agencies/{code}/cases', {
          params: { path: { code }, query: { ...query, ...(after !== undefined && { after }) } },
        }),
      ),
    getNextPageParam: (page) => page.next,
  });
}

export type FoundCases = ReturnType<typeof useCases>;

/**
 * Who looks for somebody leaves an entry in the audit trail: asked once for each time that one presses the button, and nothing of
 * it stays behind in the cache or in an address.
 * @param time a number that no earlier search had
 */
export function useSearch(code: string, search: Omit<CaseSearch, 'limit' | 'after'>, time: number) {
  return useInfiniteQuery({
    queryKey: ['found-cases', code, time],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      answerOf(
        client.POST('/api/v1/agencies/{code}/cases/searches', {
          params: { path: { code } },
          body: { ...search, limit: 50, ...(after !== undefined && { after }) },
        }),
      ),
    getNextPageParam: (page) => page.next,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  });
}

export function useCase(code: string, caseNo: string) {
  return useQuery({
    queryKey: caseKey(code, caseNo),
    queryFn: () =>
      answerOf(client.GET('/api/v1/agencies/{code}/cases/{caseNo}', { params: { path: { code, caseNo } } })),
  });
}

/** Changes with every fact, and with what a review or a court did. */
export function useRemedies(code: string, caseNo: string, version: number) {
  return useQuery({
    queryKey: [...caseKey(code, caseNo), 'remedies', version],
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/agencies/{code}/cases/{caseNo}/remedies', { params: { path: { code, caseNo } } }),
      ),
  });
}

/** One key for each form: however often it is sent, one case comes of it. */
export function useTakeIn(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { readonly body: NewCase; readonly key: string }) =>
      answerOf(
        client.POST('/api/v1/agencies/{code}/cases', {
          params: { path: { code }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: casesKey(code) });
      await queries.invalidateQueries({ queryKey: ['grids'] });
    },
  });
}

interface Recording {
  readonly body: NewCaseEvent;
  readonly version: number;
  /** The fact that was struck out, and which this one is entered anew for. */
  readonly inPlaceOf?: number;
}

export function useRecordEvent(code: string, caseNo: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, version, inPlaceOf }: Recording) =>
      answerOf(
        client.POST('/api/v1/agencies/{code}/cases/{caseNo}/events', {
          params: {
            path: { code, caseNo },
            header: { 'If-Match': `"${version}"` },
            query: { ...(inPlaceOf !== undefined && { inPlaceOf }) },
          },
          body,
        }),
      ),
    onSuccess: async (answer) => {
      await takeAnswer(queries, caseKey(code, caseNo), answer);
      await queries.invalidateQueries({ queryKey: casesKey(code) });
      await queries.invalidateQueries({ queryKey: ['grids'] });
    },
    // Refused as outdated: the page behind the form shows what the case has become.
    onError: () => queries.invalidateQueries({ queryKey: caseKey(code, caseNo) }),
  });
}

/** Never kept in the cache: what was revealed is gone when the panel closes. */
export function useReveal(code: string, caseNo: string) {
  return useMutation({
    gcTime: 0,
    mutationFn: (body: { readonly position: number; readonly reason: string }) =>
      answerOf(
        client.POST('/api/v1/agencies/{code}/cases/{caseNo}/reveals', {
          params: { path: { code, caseNo } },
          body,
        }),
      ),
  });
}
