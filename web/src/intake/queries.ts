import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import type {
  IntakeDraftContent,
  NewDismissal,
  NewSubmission,
  SimilarQuery,
  SubmissionState,
} from '../api/types.js';
import { casesKey } from '../cases/queries.js';

const submissionsKey = (code: string): readonly unknown[] => ['submissions', code];

/** What somebody typed before and did not save. Never from the cache: another window may have gone on with it. */
export function useDraft(code: string) {
  return useQuery({
    queryKey: ['intake-draft', code],
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    queryFn: () =>
      answerOf(client.GET('/api/v1/agencies/{code}/intake-draft', { params: { path: { code } } })),
  });
}

export const saveDraft = (code: string, body: IntakeDraftContent) =>
  answerOf(client.PUT('/api/v1/agencies/{code}/intake-draft', { params: { path: { code } }, body }));

export function useDiscardDraft(code: string) {
  return useMutation({
    mutationFn: () =>
      answerOf(client.DELETE('/api/v1/agencies/{code}/intake-draft', { params: { path: { code } } })),
  });
}

/** Holds what was typed about a person: gone from the cache as soon as nobody looks at it. */
export function useSimilar(code: string, body: SimilarQuery | undefined) {
  return useQuery({
    queryKey: ['similar', code, body],
    enabled: body !== undefined,
    gcTime: 0,
    staleTime: 60_000,
    retry: false,
    placeholderData: (before: { items: unknown } | undefined) => before as never,
    queryFn: () =>
      answerOf(
        client.POST('/api/v1/agencies/{code}/cases/similar', {
          params: { path: { code } },
          body: body ?? { description: '' },
        }),
      ),
  });
}

export function useAddSubmission(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { readonly body: NewSubmission; readonly key: string }) =>
      answerOf(
        client.POST('/api/v1/agencies/{code}/submissions', {
          params: { path: { code }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: submissionsKey(code) }),
  });
}

export function useSubmissions(code: string, state: SubmissionState, asOf: string | undefined) {
  return useInfiniteQuery({
    queryKey: [...submissionsKey(code), state, asOf],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      answerOf(
        client.GET('/api/v1/agencies/{code}/submissions', {
          params: {
            path: { code },
            query: { state, ...(asOf !== undefined && { asOf }), ...(after !== undefined && { after }) },
          },
        }),
      ),
    getNextPageParam: (page) => page.next,
  });
}

export function useConfirm(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, on }: { readonly id: number; readonly on: string }) =>
      answerOf(
        client.POST('/api/v1/agencies/{code}/submissions/{id}/confirmation', {
          params: { path: { code, id } },
          body: { on },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: submissionsKey(code) });
      await queries.invalidateQueries({ queryKey: casesKey(code) });
      await queries.invalidateQueries({ queryKey: ['grids'] });
    },
    onError: () => queries.invalidateQueries({ queryKey: submissionsKey(code) }),
  });
}

export function useDismiss(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, body }: { readonly id: number; readonly body: NewDismissal }) =>
      answerOf(
        client.POST('/api/v1/agencies/{code}/submissions/{id}/dismissal', {
          params: { path: { code, id } },
          body,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: submissionsKey(code) }),
  });
}

/** Never kept in the cache: what was revealed is gone when the dialog closes. */
export function useRevealSubmission(code: string) {
  return useMutation({
    gcTime: 0,
    mutationFn: ({ id, reason }: { readonly id: number; readonly reason: string }) =>
      answerOf(
        client.POST('/api/v1/agencies/{code}/submissions/{id}/reveals', {
          params: { path: { code, id } },
          body: { reason },
        }),
      ),
  });
}
