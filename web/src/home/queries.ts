import { useQuery } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import { casesKey } from '../cases/queries.js';

/** Kept under the cases: whatever changes a case changes it. */
export function useWorkload(code: string) {
  return useQuery({
    queryKey: [...casesKey(code), 'workload'],
    queryFn: () => answerOf(client.GET('/api/v1/agencies/{code}/workload', { params: { path: { code } } })),
  });
}
