import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../../api/client.js';
import { takeAnswer } from '../../api/take-answer.js';
import type { NewSplit } from '../../api/types.js';
import { caseKey, casesKey } from '../queries.js';

/** Cases of their own for what the applicant filed again, one matter each. */
export function useSplit(code: string, caseNo: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, version }: { readonly body: NewSplit; readonly version: number }) =>
      answerOf(
        client.POST('/api/v1/agencies/{code}/cases/{caseNo}/splits', {
          params: { path: { code, caseNo }, header: { 'If-Match': `"${version}"` } },
          body,
        }),
      ),
    onSuccess: async ({ original }) => {
      await takeAnswer(queries, caseKey(code, caseNo), original);
      await queries.invalidateQueries({ queryKey: casesKey(code) });
      await queries.invalidateQueries({ queryKey: ['grids'] });
    },
    onError: () => queries.invalidateQueries({ queryKey: caseKey(code, caseNo) }),
  });
}
