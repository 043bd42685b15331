import { useQuery } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import { proceedingsKey } from '../proceedings-list/queries.js';
import type { GroundsView } from './view.js';

/** Kept under the proceedings: whatever changes one changes the counts. */
export function useContestedGrounds(code: string, { from, to, scope }: GroundsView) {
  return useQuery({
    queryKey: [...proceedingsKey(code), 'grounds', from, to, scope],
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/agencies/{code}/contested-grounds', {
          params: { path: { code }, query: { from, to, scope } },
        }),
      ),
    // Other years keep the former table on the screen until theirs is there.
    placeholderData: (before, query) => (query?.queryKey[1] === code ? before : undefined),
  });
}
