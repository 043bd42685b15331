import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import type { DocumentEnding, NewDocument } from '../api/types.js';
import type { TYPE_LABELS } from './document-terms.js';

export function useDocuments(code: string) {
  return useQuery({
    queryKey: ['documents', code],
    queryFn: () => answerOf(client.GET('/api/v1/agencies/{code}/documents', { params: { path: { code } } })),
  });
}

export function useDeclarations(code: string) {
  return useQuery({
    queryKey: ['documents', code, 'declarations'],
    queryFn: () =>
      answerOf(client.GET('/api/v1/agencies/{code}/documents/declarations', { params: { path: { code } } })),
  });
}

/** The register, and the tables that are counted from it, are read again. */
function useRegisterChange<Input, Result>(code: string, change: (input: Input) => Promise<Result>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['documents', code] });
      await queries.invalidateQueries({ queryKey: ['figures', code] });
      await queries.invalidateQueries({ queryKey: ['grids'] });
    },
  });
}

export function useAddDocument(code: string) {
  return useRegisterChange(code, (body: NewDocument) =>
    answerOf(client.POST('/api/v1/agencies/{code}/documents', { params: { path: { code } }, body })),
  );
}

export function useEndDocument(code: string) {
  return useRegisterChange(code, ({ id, body }: { readonly id: number; readonly body: DocumentEnding }) =>
    answerOf(
      client.PUT('/api/v1/agencies/{code}/documents/{id}/ending', { params: { path: { code, id } }, body }),
    ),
  );
}

/** Declares from a day on, or takes the declaration back with null. */
export function useDeclare(code: string) {
  return useRegisterChange(
    code,
    ({
      type,
      completeFrom,
    }: {
      readonly type: keyof typeof TYPE_LABELS;
      readonly completeFrom: string | null;
    }) =>
      answerOf(
        client.PUT('/api/v1/agencies/{code}/documents/declarations/{type}', {
          params: { path: { code, type } },
          body: { completeFrom },
        }),
      ),
  );
}
