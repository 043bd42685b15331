import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import type { NewToken, NewUser, UserChange } from '../api/types.js';

const peopleKey = (code: string): readonly unknown[] => ['people', code];
const tokensKey = (code: string): readonly unknown[] => ['tokens', code];

export function usePeople(code: string) {
  return useQuery({
    queryKey: peopleKey(code),
    queryFn: () => answerOf(client.GET('/api/v1/agencies/{code}/users', { params: { path: { code } } })),
  });
}

/** A mutation after which the people of the agency are read anew. */
function usePeopleMutation<Variables, Answer>(
  code: string,
  mutationFn: (variables: Variables) => Promise<Answer>,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => queries.invalidateQueries({ queryKey: peopleKey(code) }),
  });
}

export const useAddUser = (code: string) =>
  usePeopleMutation(code, (body: NewUser) =>
    answerOf(client.POST('/api/v1/agencies/{code}/users', { params: { path: { code } }, body })),
  );

export const useChangeUser = (code: string) =>
  usePeopleMutation(code, ({ username, body }: { readonly username: string; readonly body: UserChange }) =>
    answerOf(
      client.PATCH('/api/v1/agencies/{code}/users/{username}', {
        params: { path: { code, username } },
        body,
      }),
    ),
  );

export const useResetPassword = (code: string) =>
  usePeopleMutation(code, (username: string) =>
    answerOf(
      client.POST('/api/v1/agencies/{code}/users/{username}/password', {
        params: { path: { code, username } },
      }),
    ),
  );

export const useRemoveSecondFactorOf = (code: string) =>
  usePeopleMutation(code, (username: string) =>
    answerOf(
      client.DELETE('/api/v1/agencies/{code}/users/{username}/second-factor', {
        params: { path: { code, username } },
      }),
    ),
  );

export const useDeclareSinglePersonOffice = (code: string) =>
  usePeopleMutation(code, (basis: string | null) =>
    answerOf(
      client.PUT('/api/v1/agencies/{code}/single-person-office', {
        params: { path: { code } },
        body: { basis },
      }),
    ),
  );

export function useTokens(code: string) {
  return useQuery({
    queryKey: tokensKey(code),
    queryFn: () => answerOf(client.GET('/api/v1/agencies/{code}/tokens', { params: { path: { code } } })),
  });
}

export function useIssueToken(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewToken) =>
      answerOf(client.POST('/api/v1/agencies/{code}/tokens', { params: { path: { code } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: tokensKey(code) }),
  });
}

export function useRevokeToken(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: number) =>
      answerOf(client.DELETE('/api/v1/agencies/{code}/tokens/{id}', { params: { path: { code, id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: tokensKey(code) }),
  });
}
