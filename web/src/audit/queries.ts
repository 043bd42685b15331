import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import type { AuditQuery } from '../api/types.js';
import type { ChainCode } from './chain.js';

const entriesKey = (code: ChainCode): readonly unknown[] => ['auditEntries', code];

export function useEntries(code: ChainCode, filter: AuditQuery) {
  return useInfiniteQuery({
    queryKey: [...entriesKey(code), filter],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam: after }) => {
      const query = { ...filter, ...(after !== undefined && { after }) };
      return code === null
        ? answerOf(client.GET('/api/v1/audit/entries', { params: { query } }))
        : answerOf(
            client.GET('/api/v1/agencies/{code}/audit/entries', { params: { path: { code }, query } }),
          );
    },
    getNextPageParam: (page) => page.next,
  });
}

/** Never kept in the cache. The list has an entry more afterwards. */
export function useReason(code: ChainCode) {
  const queries = useQueryClient();
  return useMutation({
    gcTime: 0,
    mutationFn: (sequence: number) =>
      code === null
        ? answerOf(
            client.POST('/api/v1/audit/entries/{sequence}/reveals', { params: { path: { sequence } } }),
          )
        : answerOf(
            client.POST('/api/v1/agencies/{code}/audit/entries/{sequence}/reveals', {
              params: { path: { code, sequence } },
            }),
          ),
    onSuccess: () => queries.invalidateQueries({ queryKey: entriesKey(code) }),
  });
}

/** Asked for by a button: it reads the whole chain. */
export function useVerification(code: ChainCode) {
  return useMutation({
    mutationFn: () =>
      code === null
        ? answerOf(client.GET('/api/v1/audit/verification'))
        : answerOf(client.GET('/api/v1/agencies/{code}/audit/verification', { params: { path: { code } } })),
  });
}
