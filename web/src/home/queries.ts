import { useQuery } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import { casesKey } from '../cases/queries.js';

/** Applications by channels that need a confirmation and have none: no cases yet. */
export function useUnconfirmed(code: string) {
  return useQuery({
    queryKey: ['submissions', code, 'counts'],
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/agencies/{code}/submissions', {
          params: { path: { code }, query: { state: 'pending', limit: 1 } },
        }),
      ),
  });
}

/** Kept under the cases: whatever changes a case changes it. */
export function useWorkload(code: string) {
  return useQuery({
    queryKey: [...casesKey(code), 'workload'],
    queryFn: () => answerOf(client.GET('/api/v1/agencies/{code}/workload', { params: { path: { code } } })),
  });
}
