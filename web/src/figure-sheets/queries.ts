import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import { sendForm } from '../api/send-form.js';
import { takeAnswer } from '../api/take-answer.js';
import type { FigureSheetAnswers, FigureSheetReminder, FigureSheets, NewFigureSheet } from '../api/types.js';
import type { Place } from '../shell/place.js';

const SHEETS = '/api/v1/agencies/{code}/years/{year}/figure-sheets';
const SHEET = `${SHEETS}/{number}` as const;
const keyOf = ({ code, year }: Place) => ['figure-sheets', code, year] as const;

export const workbookAddress = ({ code, year }: Place, number: number): string =>
  `/api/v1/agencies/${encodeURIComponent(code)}/years/${year}/figure-sheets/${number}/workbook`;

export function useFigureSheets(place: Place, enabled = true) {
  return useQuery({
    queryKey: keyOf(place),
    queryFn: () => answerOf(client.GET(SHEETS, { params: { path: { ...place } } })),
    enabled,
  });
}

/** Every change answers with the whole list; figures and the report follow from it. */
function useChange<Body>(place: Place, change: (body: Body) => Promise<FigureSheets>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer) => {
      await takeAnswer(queries, keyOf(place), answer);
      for (const key of ['figures', 'annual-report'])
        await queries.invalidateQueries({ queryKey: [key, place.code] });
      await queries.invalidateQueries({ queryKey: ['grids'] });
    },
    // Somebody else may have been faster: what stands now is shown.
    onError: () => queries.invalidateQueries({ queryKey: keyOf(place), exact: true }),
  });
}

export const useAsk = (place: Place) =>
  useChange(place, (body: NewFigureSheet) =>
    answerOf(client.POST(SHEETS, { params: { path: { ...place } }, body })),
  );

export const useRound = (place: Place) =>
  useChange(place, (dueOn: string) =>
    answerOf(client.POST(`${SHEETS}/round`, { params: { path: { ...place } }, body: { dueOn } })),
  );

/** @param rowVersion of the sheet as it is on the screen */
const pathOf = (place: Place, { number, rowVersion }: Seen) => ({
  path: { ...place, number },
  header: { 'If-Match': `"${rowVersion}"` },
});
export interface Seen {
  readonly number: number;
  readonly rowVersion: number;
}

export const useAnswer = (place: Place, seen: Seen) =>
  useChange(place, (body: FigureSheetAnswers) =>
    answerOf(client.PUT(`${SHEET}/answers`, { params: pathOf(place, seen), body })),
  );

export const useUpload = (place: Place, { number }: Seen) =>
  useChange(place, (file: File) => {
    const form = new FormData();
    form.append('file', file);
    return sendForm<FigureSheets>(workbookAddress(place, number), form, () => undefined);
  });

export const useAccept = (place: Place, seen: Seen) =>
  useChange(place, () => answerOf(client.POST(`${SHEET}/accept`, { params: pathOf(place, seen), body: {} })));

export const useSendBack = (place: Place, seen: Seen) =>
  useChange(place, (reason: string) =>
    answerOf(client.POST(`${SHEET}/send-back`, { params: pathOf(place, seen), body: { reason } })),
  );

export const useVoid = (place: Place, seen: Seen) =>
  useChange(place, (reason: string) =>
    answerOf(client.POST(`${SHEET}/void`, { params: pathOf(place, seen), body: { reason } })),
  );

export const useRemind = (place: Place, { number }: Seen) =>
  useChange(place, (body: FigureSheetReminder) =>
    answerOf(client.POST(`${SHEET}/reminders`, { params: { path: { ...place, number } }, body })),
  );
