import { useQuery } from '@tanstack/react-query';
import { answerOf, client } from '../../api/client.js';
import { caseKey } from '../../cases/queries.js';
import { proceedingsKey } from '../../proceedings-list/queries.js';

/** The application of that number, once one is typed. Kept with the cases, so that it is loaded once. */
export function useNamedCase(code: string, caseNo: string | undefined) {
  return useQuery({
    queryKey: caseKey(code, caseNo ?? ''),
    enabled: caseNo !== undefined && caseNo !== '',
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/agencies/{code}/cases/{caseNo}', {
          params: { path: { code, caseNo: caseNo ?? '' } },
        }),
      ),
  });
}

/** Until when the answers of the application can be contested, and by which way. */
export function useNamedRemedies(code: string, caseNo: string | undefined) {
  return useQuery({
    queryKey: [...caseKey(code, caseNo ?? ''), 'remedies'],
    enabled: caseNo !== undefined && caseNo !== '',
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/agencies/{code}/cases/{caseNo}/remedies', {
          params: { path: { code, caseNo: caseNo ?? '' } },
        }),
      ),
  });
}

/** Reviews and lawsuits about one application. */
export function useProceedingsOf(code: string, caseNo: string | undefined) {
  return useQuery({
    queryKey: [...proceedingsKey(code), 'of', caseNo ?? ''],
    enabled: caseNo !== undefined && caseNo !== '',
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/agencies/{code}/proceedings', {
          params: { path: { code }, query: { caseNo: caseNo ?? '', limit: 200 } },
        }),
      ),
  });
}
