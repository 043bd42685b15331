import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, client } from '../../api/client.js';
import type { Case, CaseActions } from '../../api/types.js';
import { caseKey } from '../queries.js';

export type CaseAction = CaseActions['actions'][number];

/** What can be done now; asked again with every version of the case. */
export function useActions(code: string, caseNo: string, { version }: Pick<Case, 'version'>) {
  return useQuery({
    queryKey: [...caseKey(code, caseNo), 'actions', version],
    // A dialog that is open over the steps stays open, with what is typed in it, while they are asked for again.
    placeholderData: keepPreviousData,
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/agencies/{code}/cases/{caseNo}/actions', { params: { path: { code, caseNo } } }),
      ),
  });
}
