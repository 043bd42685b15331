import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import { SESSION_KEY } from '../api/query-client.js';
import type { NewAgency, NewAgencyChange } from '../api/types.js';
import { AGENCIES_KEY } from '../shell/queries.js';

export function useAddAgency() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewAgency) => answerOf(client.POST('/api/v1/agencies', { body })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: AGENCIES_KEY });
      await queries.invalidateQueries({ queryKey: SESSION_KEY });
    },
  });
}

const historyKey = (code: string): readonly unknown[] => ['agency-history', code];

export function useAgencyHistory(code: string) {
  return useQuery({
    queryKey: historyKey(code),
    queryFn: () => answerOf(client.GET('/api/v1/agencies/{code}/changes', { params: { path: { code } } })),
  });
}

/** A change may rename what is on every page and move what a roll-up adds up: everything is read anew. */
export function useRecordChange(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewAgencyChange) =>
      answerOf(client.POST('/api/v1/agencies/{code}/changes', { params: { path: { code } }, body })),
    onSuccess: () => queries.invalidateQueries(),
  });
}
