import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import { sendForm } from '../api/send-form.js';
import type { Attachment, AttachmentStrike, Case } from '../api/types.js';

const attachmentsKey = (code: string, caseNo: string) => ['attachments', code, caseNo] as const;
const pathOf = (code: string, caseNo: string) => ({ params: { path: { code, caseNo } } });
const CASE = '/api/v1/agencies/{code}/cases/{caseNo}';
const WHILE_SCANNED = 4000;

export const attachmentsAddress = (code: string, caseNo: string): string =>
  `/api/v1/agencies/${encodeURIComponent(code)}/cases/${encodeURIComponent(caseNo)}/attachments`;

/** Asked for again while the scanner of viruses still looks at one of them. */
export function useAttachments(code: string, caseNo: string) {
  return useQuery({
    queryKey: attachmentsKey(code, caseNo),
    queryFn: () => answerOf(client.GET(`${CASE}/attachments`, pathOf(code, caseNo))),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ scanStatus }) => scanStatus === 'pending') ? WHILE_SCANNED : false,
  });
}

/** Changes with every fact and with every paper. */
export function useDelivery(code: string, caseNo: string, { version }: Pick<Case, 'version'>) {
  return useQuery({
    queryKey: [...attachmentsKey(code, caseNo), 'delivery', version],
    queryFn: () => answerOf(client.GET(`${CASE}/delivery`, pathOf(code, caseNo))),
  });
}

export interface UploadFields {
  readonly kind: Attachment['kind'];
  readonly on?: string;
  readonly pages?: number | null;
  readonly round?: number;
}

/** Sends one file; the lists that it changes are read again. */
export function useUpload(code: string, caseNo: string) {
  const queries = useQueryClient();
  return async (file: File, fields: UploadFields, onSent: (part: number) => void): Promise<void> => {
    const form = new FormData();
    // Fields before the file: the server reads the parts as they come.
    for (const [name, value] of Object.entries(fields) as [string, string | number | null | undefined][])
      if (value !== undefined && value !== null && value !== '') form.append(name, String(value));
    form.append('file', file);
    await sendForm<Attachment>(attachmentsAddress(code, caseNo), form, onSent);
    await queries.invalidateQueries({ queryKey: attachmentsKey(code, caseNo) });
  };
}

/** The lists that it changes are read again, also where somebody else was quicker. */
export function useStrike(code: string, caseNo: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, reason }: AttachmentStrike & { readonly id: number }) =>
      answerOf(
        client.POST(`${CASE}/attachments/{id}/strike`, {
          params: { path: { code, caseNo, id } },
          body: { reason },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: attachmentsKey(code, caseNo) }),
  });
}
