import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import { takeAnswer } from '../api/take-answer.js';
import type { Place } from '../shell/place.js';

const COLLECTION = '/api/v1/agencies/{code}/years/{year}/collection';
const keyOf = ({ code, year }: Place) => ['report-collection', code, year] as const;

export function useCollection(place: Place) {
  return useQuery({
    queryKey: keyOf(place),
    queryFn: () => answerOf(client.GET(COLLECTION, { params: { path: { ...place } } })),
  });
}

export function useSetDeadline(place: Place) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (dueOn: string | null) =>
      answerOf(client.PUT(`${COLLECTION}/deadline`, { params: { path: { ...place } }, body: { dueOn } })),
    onSuccess: (answer) => takeAnswer(queries, keyOf(place), answer),
  });
}
