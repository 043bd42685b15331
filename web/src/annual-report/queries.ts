import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import { ProblemError } from '../api/problem.js';
import { takeAnswer } from '../api/take-answer.js';
import type { AnnualReport, Publication, Scope } from '../api/types.js';
import type { Place } from '../shell/place.js';
import type { ProseDraft } from './sections/use-prose-draft.js';
import type { Comparison } from './differences/comparisons.js';

const REPORTS = '/api/v1/agencies/{code}/reports';
const keyOf = ({ code, year }: Place) => ['annual-report', code, year] as const;

/** `null`: nobody has begun it yet, which is no failure. */
export function useReport(place: Place) {
  return useQuery({
    queryKey: keyOf(place),
    queryFn: async (): Promise<AnnualReport | null> => {
      try {
        return await answerOf(client.GET(`${REPORTS}/{year}`, { params: { path: { ...place } } }));
      } catch (error) {
        if (error instanceof ProblemError && error.code === 'report.unknown') return null;
        throw error;
      }
    },
  });
}

/** Everything that follows from the report's state or its prose. */
async function afterStep(queries: QueryClient, place: Place, answer: AnnualReport): Promise<void> {
  await takeAnswer(queries, keyOf(place), answer);
  await queries.invalidateQueries({ queryKey: ['report-differences', place.code] });
  await queries.invalidateQueries({ queryKey: ['report-collection'] });
}

export const refreshReport = (queries: QueryClient, place: Place): Promise<void> =>
  queries.invalidateQueries({ queryKey: keyOf(place), exact: true });

export function useOpenReport(place: Place) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (scope: Scope) =>
      answerOf(
        client.POST(REPORTS, { params: { path: { code: place.code } }, body: { year: place.year, scope } }),
      ),
    onSuccess: (answer) => afterStep(queries, place, answer),
    // Somebody else was faster: what they began is shown.
    onError: () => refreshReport(queries, place),
  });
}

/** A step and what it says. */
export type Taken =
  | { readonly step: 'submit' | 'approve' | 'discard' }
  | { readonly step: 'return'; readonly reason: string }
  | { readonly step: 'correct'; readonly note: string }
  | { readonly step: 'publish'; readonly publication: Publication };

/** @param rowVersion of the report as it is on the screen: nobody approves what they have not seen */
export function useTakeStep(place: Place, rowVersion: number) {
  const queries = useQueryClient();
  const params = { path: { ...place }, header: { 'If-Match': `"${rowVersion}"` } };
  return useMutation({
    mutationFn: (taken: Taken) => {
      switch (taken.step) {
        case 'return':
          return answerOf(
            client.POST(`${REPORTS}/{year}/return`, { params, body: { reason: taken.reason } }),
          );
        case 'correct':
          return answerOf(client.POST(`${REPORTS}/{year}/correct`, { params, body: { note: taken.note } }));
        case 'publish':
          return answerOf(client.POST(`${REPORTS}/{year}/publish`, { params, body: taken.publication }));
        default:
          return answerOf(client.POST(`${REPORTS}/{year}/${taken.step}`, { params, body: {} }));
      }
    },
    onSuccess: (answer) => afterStep(queries, place, answer),
    // What stands against it may be new on the page, or another step was taken meanwhile.
    onError: () => refreshReport(queries, place),
  });
}

export function useGiveReason(place: Place) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { finding: string; reason: string | null }) =>
      answerOf(client.PUT(`${REPORTS}/{year}/reasons`, { params: { path: { ...place } }, body })),
    onSuccess: (answer) => takeAnswer(queries, keyOf(place), answer),
  });
}

/** The prose of a section; findings follow from it, and are read again before it counts as saved. */
export function useSaveProse(place: Place, section: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ text, revision }: ProseDraft) =>
      answerOf(
        client.PUT('/api/v1/agencies/{code}/years/{year}/figures/{item}', {
          params: {
            path: { ...place, item: `narrative.${section}` },
            header: { 'If-Match': `"${revision}"` },
          },
          body: { value: text, scope: 'own' },
        }),
      ),
    onSuccess: async () => {
      await refreshReport(queries, place);
      await queries.invalidateQueries({ queryKey: ['report-differences', place.code] });
    },
    // Somebody else may have saved meanwhile: their text is shown beside what was typed.
    onError: () => refreshReport(queries, place),
  });
}

export function useDifferences(place: Place, { before, after }: Comparison) {
  return useQuery({
    queryKey: ['report-differences', place.code, place.year, before, after],
    queryFn: () =>
      answerOf(
        client.GET(`${REPORTS}/{year}/differences`, {
          params: { path: { ...place }, query: { before, ...(after !== undefined && { after }) } },
        }),
      ),
  });
}
