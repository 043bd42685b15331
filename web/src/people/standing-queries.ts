import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import type { NewDeputy, NewGrant } from '../api/types.js';

const deputiesKey = (code: string): readonly unknown[] => ['deputies', code];
const grantsKey = (code: string): readonly unknown[] => ['grants', code];

function useChange<Variables, Answer>(
  key: readonly unknown[],
  mutationFn: (variables: Variables) => Promise<Answer>,
) {
  const queries = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => queries.invalidateQueries({ queryKey: key }) });
}

export function useDeputies(code: string) {
  return useQuery({
    queryKey: deputiesKey(code),
    queryFn: () => answerOf(client.GET('/api/v1/agencies/{code}/deputies', { params: { path: { code } } })),
  });
}

export const useAppointDeputy = (code: string) =>
  useChange(deputiesKey(code), (body: NewDeputy) =>
    answerOf(client.POST('/api/v1/agencies/{code}/deputies', { params: { path: { code } }, body })),
  );

export const useEndDeputy = (code: string) =>
  useChange(deputiesKey(code), (id: number) =>
    answerOf(client.DELETE('/api/v1/agencies/{code}/deputies/{id}', { params: { path: { code, id } } })),
  );

export function useGrants(code: string) {
  return useQuery({
    queryKey: grantsKey(code),
    queryFn: () =>
      answerOf(client.GET('/api/v1/agencies/{code}/supervision-grants', { params: { path: { code } } })),
  });
}

export const useGiveGrant = (code: string) =>
  useChange(grantsKey(code), (body: NewGrant) =>
    answerOf(client.POST('/api/v1/agencies/{code}/supervision-grants', { params: { path: { code } }, body })),
  );

export const useEndGrant = (code: string) =>
  useChange(grantsKey(code), (id: number) =>
    answerOf(
      client.DELETE('/api/v1/agencies/{code}/supervision-grants/{id}', { params: { path: { code, id } } }),
    ),
  );
