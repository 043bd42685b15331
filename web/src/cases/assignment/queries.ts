import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../../api/client.js';
import type { HandOver, NewAssignee } from '../../api/types.js';
import { caseKey, casesKey } from '../queries.js';

const caseloadKey = (code: string): readonly unknown[] => ['caseload', code];

export function useCaseload(code: string) {
  return useQuery({
    queryKey: caseloadKey(code),
    queryFn: () => answerOf(client.GET('/api/v1/agencies/{code}/caseload', { params: { path: { code } } })),
  });
}

export function useAssign(code: string, caseNo: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewAssignee) =>
      answerOf(
        client.PUT('/api/v1/agencies/{code}/cases/{caseNo}/assignee', {
          params: { path: { code, caseNo } },
          body,
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: caseKey(code, caseNo) });
      await queries.invalidateQueries({ queryKey: casesKey(code) });
      await queries.invalidateQueries({ queryKey: caseloadKey(code) });
    },
  });
}

export function useHandOver(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ username, body }: { readonly username: string; readonly body: HandOver }) =>
      answerOf(
        client.POST('/api/v1/agencies/{code}/users/{username}/hand-over', {
          params: { path: { code, username } },
          body,
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: casesKey(code) });
      await queries.invalidateQueries({ queryKey: caseloadKey(code) });
    },
  });
}
