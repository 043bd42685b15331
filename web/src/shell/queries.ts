import { useQuery } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';

export const AGENCIES_KEY = ['agencies'] as const;

export function useAgencies() {
  return useQuery({ queryKey: AGENCIES_KEY, queryFn: () => answerOf(client.GET('/api/v1/agencies')) });
}

export function useEditions() {
  return useQuery({
    queryKey: ['editions'],
    queryFn: () => answerOf(client.GET('/api/v1/editions')),
    staleTime: Infinity,
  });
}

export function useVocabularies() {
  return useQuery({
    queryKey: ['vocabularies'],
    queryFn: () => answerOf(client.GET('/api/v1/vocabularies')),
    staleTime: Infinity,
  });
}

export function useYears(code: string | undefined) {
  return useQuery({
    queryKey: ['years', code],
    enabled: code !== undefined,
    queryFn: () =>
      answerOf(client.GET('/api/v1/agencies/{code}/years', { params: { path: { code: code ?? '' } } })),
  });
}
