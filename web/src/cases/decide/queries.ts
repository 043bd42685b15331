import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, client } from '../../api/client.js';
import type { OutcomeDraft } from '../../api/types.js';
import { caseKey } from '../queries.js';

/** What an answer would come to: where it counts, what it has to say, and what contradicts it. Records nothing. */
export function useOutcomePreview(
  code: string,
  caseNo: string,
  draft: OutcomeDraft | undefined,
  keepsPrevious = false,
) {
  return useQuery({
    queryKey: [...caseKey(code, caseNo), 'preview', draft],
    enabled: draft !== undefined,
    ...(keepsPrevious && { placeholderData: keepPreviousData }),
    queryFn: () =>
      answerOf(
        client.POST('/api/v1/agencies/{code}/cases/{caseNo}/outcome-previews', {
          params: { path: { code, caseNo } },
          body: draft ?? {},
        }),
      ),
  });
}

/** Applications like this one, with what was answered. */
export function useEarlierAnswers(code: string, caseNo: string) {
  return useQuery({
    queryKey: [...caseKey(code, caseNo), 'similar'],
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/agencies/{code}/cases/{caseNo}/similar', { params: { path: { code, caseNo } } }),
      ),
  });
}
