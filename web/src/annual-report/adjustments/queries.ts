import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../../api/client.js';
import { sendForm } from '../../api/send-form.js';
import { takeAnswer } from '../../api/take-answer.js';
import type { NewAdjustment, Opening } from '../../api/types.js';
import type { Place } from '../../shell/place.js';
import { refreshReport } from '../queries.js';

const ADJUSTMENTS = '/api/v1/agencies/{code}/years/{year}/opening-adjustments';
const keyOf = ({ code, year }: Place) => ['opening-adjustments', code, year] as const;

export function useAdjustments(place: Place) {
  return useQuery({
    queryKey: keyOf(place),
    queryFn: () => answerOf(client.GET(ADJUSTMENTS, { params: { path: { ...place } } })),
  });
}

export function useAddAdjustment(place: Place) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewAdjustment) =>
      answerOf(client.POST(ADJUSTMENTS, { params: { path: { ...place } }, body })),
    onSuccess: async (answer) => {
      await takeAnswer(queries, keyOf(place), answer);
      await refreshReport(queries, place);
      await queries.invalidateQueries({ queryKey: ['grids'] });
    },
  });
}

/** Nothing of the file is kept but its figures. */
export function useTakeOver(place: Place) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, reason }: { readonly file: File; readonly reason: string | undefined }) => {
      const form = new FormData();
      // Fields come before the file: the server reads them as they come.
      if (reason !== undefined) form.append('reason', reason);
      form.append('file', file);
      const address = `/api/v1/agencies/${encodeURIComponent(place.code)}/years/${place.year}/opening`;
      return sendForm<Opening>(address, form, () => undefined);
    },
    onSuccess: async () => {
      await refreshReport(queries, place);
      await queries.invalidateQueries({ queryKey: ['grids'] });
    },
  });
}
