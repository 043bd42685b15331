import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import type { NewDocument } from '../api/types.js';

export function useDocuments(code: string) {
  return useQuery({
    queryKey: ['documents', code],
    queryFn: () => answerOf(client.GET('/api/v1/agencies/{code}/documents', { params: { path: { code } } })),
  });
}

export function useAddDocument(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewDocument) =>
      answerOf(client.POST('/api/v1/agencies/{code}/documents', { params: { path: { code } }, body })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['documents', code] });
      await queries.invalidateQueries({ queryKey: ['figures', code] });
      await queries.invalidateQueries({ queryKey: ['grids'] });
    },
  });
}
