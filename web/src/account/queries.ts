import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import { SESSION_KEY } from '../api/query-client.js';

const SECOND_FACTOR_KEY = ['second-factor'] as const;
const SESSIONS_KEY = ['own-sessions'] as const;

export function useSecondFactor() {
  return useQuery({
    queryKey: SECOND_FACTOR_KEY,
    queryFn: () => answerOf(client.GET('/api/v1/session/second-factor')),
  });
}

export function useBeginSecondFactor() {
  return useMutation({
    mutationFn: (password: string) =>
      answerOf(client.POST('/api/v1/session/second-factor', { body: { password } })),
  });
}

export function useConfirmSecondFactor() {
  return useMutation({
    mutationFn: (totp: string) => answerOf(client.PUT('/api/v1/session/second-factor', { body: { totp } })),
  });
}

/** What the session may do changes with the second factor, and other sessions have ended. */
export function useSecondFactorChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: SECOND_FACTOR_KEY });
    await queries.invalidateQueries({ queryKey: SESSIONS_KEY });
    await queries.refetchQueries({ queryKey: SESSION_KEY });
  };
}

export function useRemoveSecondFactor() {
  const changed = useSecondFactorChanged();
  return useMutation({
    mutationFn: (body: { password: string; totp: string }) =>
      answerOf(client.DELETE('/api/v1/session/second-factor', { body })),
    onSuccess: changed,
  });
}

export function useRenewRecoveryCodes() {
  const changed = useSecondFactorChanged();
  return useMutation({
    gcTime: 0,
    mutationFn: (body: { password: string; totp: string }) =>
      answerOf(client.POST('/api/v1/session/second-factor/recovery-codes', { body })),
    onSuccess: changed,
  });
}

export function useOwnSessions() {
  return useQuery({ queryKey: SESSIONS_KEY, queryFn: () => answerOf(client.GET('/api/v1/sessions')) });
}

/** @param id absent: all but this one */
export function useEndSession() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string | undefined) =>
      id === undefined
        ? answerOf(client.DELETE('/api/v1/sessions'))
        : answerOf(client.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: SESSIONS_KEY }),
  });
}
