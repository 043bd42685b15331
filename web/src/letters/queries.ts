import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import type { LetterSettings, NewLetter } from '../api/types.js';

const lettersKey = (code: string, caseNo: string) => ['letters', code, caseNo] as const;
const pathOf = (code: string, caseNo: string) => ({ params: { path: { code, caseNo } } });
const letterOf = (code: string, caseNo: string, id: number) => ({ params: { path: { code, caseNo, id } } });
const CASE = '/api/v1/agencies/{code}/cases/{caseNo}';

export function useLetters(code: string, caseNo: string) {
  return useQuery({
    queryKey: lettersKey(code, caseNo),
    queryFn: () => answerOf(client.GET(`${CASE}/letters`, pathOf(code, caseNo))),
  });
}

/** What may be written follows from the case: asked for when somebody wants to write. */
export function useLetterKinds(code: string, caseNo: string) {
  return useQuery({
    queryKey: [...lettersKey(code, caseNo), 'kinds'],
    gcTime: 0,
    queryFn: () => answerOf(client.GET(`${CASE}/letter-kinds`, pathOf(code, caseNo))),
  });
}

/** Never kept in the cache: it names people. */
export function useLetter(code: string, caseNo: string, id: number) {
  return useQuery({
    queryKey: [...lettersKey(code, caseNo), id],
    gcTime: 0,
    queryFn: () => answerOf(client.GET(`${CASE}/letters/{id}`, letterOf(code, caseNo, id))),
  });
}

function useChanged(code: string, caseNo: string): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: lettersKey(code, caseNo) });
    await queries.invalidateQueries({ queryKey: ['case', code, caseNo] });
  };
}

export function useDraftLetter(code: string, caseNo: string) {
  const changed = useChanged(code, caseNo);
  return useMutation({
    mutationFn: (body: NewLetter) =>
      answerOf(client.POST(`${CASE}/letters`, { ...pathOf(code, caseNo), body })),
    onSuccess: changed,
  });
}

export function useIssueLetter(code: string, caseNo: string, id: number) {
  const changed = useChanged(code, caseNo);
  return useMutation({
    mutationFn: () => answerOf(client.POST(`${CASE}/letters/{id}/issue`, letterOf(code, caseNo, id))),
    onSettled: changed,
  });
}

export function useVoidLetter(code: string, caseNo: string, id: number) {
  const changed = useChanged(code, caseNo);
  return useMutation({
    mutationFn: (reason: string) =>
      answerOf(client.POST(`${CASE}/letters/{id}/void`, { ...letterOf(code, caseNo, id), body: { reason } })),
    onSettled: changed,
  });
}

const AGENCY = '/api/v1/agencies/{code}';

export function useLetterTemplates(code: string) {
  return useQuery({
    queryKey: ['letterTemplates', code],
    queryFn: () => answerOf(client.GET(`${AGENCY}/letter-templates`, { params: { path: { code } } })),
  });
}

/** @param text null: back to the standard one */
export function useAdaptTemplate(code: string, kind: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (text: string | null) =>
      answerOf(
        client.PUT(`${AGENCY}/letter-templates/{kind}`, { params: { path: { code, kind } }, body: { text } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['letterTemplates', code] }),
  });
}

export function usePreview(code: string, kind: string) {
  return useMutation({
    gcTime: 0,
    mutationFn: ({ caseNo, text }: { readonly caseNo: string; readonly text: string }) =>
      answerOf(
        client.POST(`${CASE}/letter-previews`, {
          ...pathOf(code, caseNo),
          body: { kind, text, particulars: {} },
        }),
      ),
  });
}

/** As it stands, for printing. It names people: asked for once, kept nowhere, and written to the audit trail. */
export function useReceipt(code: string, caseNo: string, materials: string) {
  return useQuery({
    queryKey: ['receipt', code, caseNo, materials],
    gcTime: 0,
    staleTime: Infinity,
    queryFn: () =>
      answerOf(
        client.POST(`${CASE}/letter-previews`, {
          ...pathOf(code, caseNo),
          body: { kind: 'receipt', particulars: materials === '' ? {} : { materials } },
        }),
      ),
  });
}

export function useLetterSettings(code: string) {
  return useQuery({
    queryKey: ['letterSettings', code],
    queryFn: () => answerOf(client.GET(`${AGENCY}/letter-settings`, { params: { path: { code } } })),
  });
}

export function useChangeSettings(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: LetterSettings) =>
      answerOf(client.PUT(`${AGENCY}/letter-settings`, { params: { path: { code } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['letterSettings', code] }),
  });
}
