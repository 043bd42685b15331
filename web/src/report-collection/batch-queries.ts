import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import type { ReportBatch } from '../api/types.js';
import type { Place } from '../shell/place.js';

const BATCHES = '/api/v1/agencies/{code}/years/{year}/report-batches';
const WHILE_MADE = 2000;
const keyOf = ({ code, year }: Place) => ['report-batches', code, year] as const;

export const isUnderWay = ({ state }: ReportBatch): boolean => state === 'waiting' || state === 'running';

/** Asked for again while one of them is under way. */
export function useBatches(place: Place) {
  return useQuery({
    queryKey: keyOf(place),
    queryFn: () => answerOf(client.GET(BATCHES, { params: { path: { ...place } } })),
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? WHILE_MADE : false),
  });
}

/** Whose reports could not be made, once it is over. */
export function useFailures(place: Place, { id, state, counts }: ReportBatch) {
  return useQuery({
    queryKey: [...keyOf(place), id, counts.failed],
    queryFn: () => answerOf(client.GET(`${BATCHES}/{id}`, { params: { path: { ...place, id } } })),
    enabled: state === 'doneWithFailures',
  });
}

export function useOrderBatch(place: Place) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answerOf(client.POST(BATCHES, { params: { path: { ...place } }, body: { formats: ['docx'] } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf(place) }),
  });
}

export const archiveAddress = ({ code, year }: Place, { id }: ReportBatch): string =>
  `/api/v1/agencies/${encodeURIComponent(code)}/years/${year}/report-batches/${id}/files.zip`;
