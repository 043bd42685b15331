import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../../api/client.js';
import { takeAnswer } from '../../api/take-answer.js';
import type { SavedFilterList } from '../../api/types.js';

const keyOf = (code: string): readonly unknown[] => ['saved-filters', code];

export function useSavedFilters(code: string) {
  return useQuery({
    queryKey: keyOf(code),
    queryFn: () => answerOf(client.GET('/api/v1/agencies/{code}/filters', { params: { path: { code } } })),
  });
}

/** The whole list takes the place of the former one. */
export function useKeepFilters(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (filters: SavedFilterList['filters']) =>
      answerOf(
        client.PUT('/api/v1/agencies/{code}/filters', { params: { path: { code } }, body: { filters } }),
      ),
    onSuccess: async (answer) => {
      await takeAnswer(queries, keyOf(code), answer);
    },
  });
}
