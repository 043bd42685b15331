import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import type { EditionId, FigureEntry } from '../api/types.js';
import type { Place } from '../shell/place.js';

const keyOf = (place: Place, edition?: EditionId) => ['figures', place.code, place.year, edition] as const;

/** Without `edition`: the items of the edition in force for the year. */
export function useFigures(place: Place, edition?: EditionId) {
  return useQuery({
    queryKey: keyOf(place, edition),
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/agencies/{code}/years/{year}/figures', {
          params: { path: { ...place }, query: edition === undefined ? {} : { edition } },
        }),
      ),
  });
}

export function useSaveFigure(place: Place) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ item, entry }: { item: string; entry: FigureEntry }) =>
      answerOf(
        client.PUT('/api/v1/agencies/{code}/years/{year}/figures/{item}', {
          params: { path: { ...place, item } },
          body: entry,
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['figures', place.code] });
      await queries.invalidateQueries({ queryKey: ['grids'] });
    },
  });
}
