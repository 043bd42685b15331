import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { answerOf, client, rememberCsrfToken } from '../api/client.js';
import { ProblemError } from '../api/problem.js';
import { SESSION_KEY, type SessionState } from '../api/query-client.js';
import type { LogIn } from '../api/types.js';

async function readSession(): Promise<SessionState | null> {
  try {
    const session = await answerOf(client.GET('/api/v1/session'));
    rememberCsrfToken(session.csrfToken);
    return session;
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) return null;
    throw error;
  }
}

/** The session, `null` when nobody is logged in. */
export function useSession() {
  return useQuery({ queryKey: SESSION_KEY, queryFn: readSession, staleTime: 5 * 60_000 });
}

/** Given by the route guard, so that no page is ever drawn without one. */
export const SessionContext = createContext<SessionState | null>(null);

/** The session of a page that only people logged in can reach. */
export function useCurrentSession(): SessionState {
  const session = use(SessionContext);
  if (session === null) throw new Error('This page needs a session.');
  return session;
}

type Rule = SessionState['user']['may'][number];

/** Whether the user's roles meet a rule of access; the server decides, this only spares a way into a wall. */
export function useMay(): (rule: Rule) => boolean {
  const { user } = useCurrentSession();
  return (rule) => user.may.includes(rule);
}

/** Nothing that one user has seen may remain for the next; the session itself is being watched and stays. */
function forgetEverythingElse(queries: QueryClient): void {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
}

export function useLogIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: LogIn) => answerOf(client.POST('/api/v1/session', { body })),
    onSuccess: (session) => {
      rememberCsrfToken(session.csrfToken);
      forgetEverythingElse(queries);
      queries.setQueryData(SESSION_KEY, session);
    },
  });
}

export function useLogOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(client.DELETE('/api/v1/session')),
    onSettled: () => {
      rememberCsrfToken(undefined);
      forgetEverythingElse(queries);
      queries.setQueryData(SESSION_KEY, null);
    },
  });
}

export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { current: string; new: string }) =>
      answerOf(client.PUT('/api/v1/session/password', { body })),
    // The server has opened a new session, with a token of its own.
    onSuccess: () => queries.refetchQueries({ queryKey: SESSION_KEY }),
  });
}
