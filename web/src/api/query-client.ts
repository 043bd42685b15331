import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem.js';
import type { Session } from './types.js';

export const SESSION_KEY = ['session'] as const;

/** What is known of the session; the server says with any refused call that a password must be changed first. */
export type SessionState = Session & { readonly mustChangePassword?: boolean };

/** Notes on the session what a refusal says of it; the route guard then decides. */
function recheckSession(error: unknown, queryKey?: readonly unknown[]): void {
  if (!(error instanceof ProblemError) || queryKey?.[0] === SESSION_KEY[0]) return;
  // Other refusals with 401 are of a password or a code, typed by somebody who stays logged in.
  if (error.code === 'session.required') queryClient.setQueryData(SESSION_KEY, null);
  if (error.code === 'secondFactorRequired') void queryClient.invalidateQueries({ queryKey: SESSION_KEY });
  if (error.code === 'passwordChangeRequired') {
    queryClient.setQueryData<SessionState | null>(
      SESSION_KEY,
      (session) => session && { ...session, mustChangePassword: true },
    );
  }
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      recheckSession(error, query.queryKey);
    },
  }),
  mutationCache: new MutationCache({
    onError: (error) => {
      recheckSession(error);
    },
  }),
  defaultOptions: {
    queries: {
      retry: (failures, error) => !(error instanceof ProblemError) && failures < 2,
      refetchOnWindowFocus: false,
      staleTime: 15_000,
    },
  },
});
