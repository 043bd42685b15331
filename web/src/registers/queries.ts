import { useMutation, useQuery } from '@tanstack/react-query';
import { answerOf, client, jsonHeads } from '../api/client.js';
import { download } from '../api/download.js';
import type { paths } from '../api/schema.js';
import type { Place } from '../shell/place.js';

type Query = NonNullable<
  paths['/api/v1/agencies/{code}/registers/applications.{format}']['get']['parameters']['query']
>;

/** Which applications, on which paper, and why with their names. */
export interface RegisterOrder extends Query {
  readonly reason?: string;
}
export type RegisterFormat = 'xlsx' | 'html';

const addressOf = (code: string, format: RegisterFormat): string =>
  `/api/v1/agencies/${encodeURIComponent(code)}/registers/applications.${format}`;

/** The page for printing with masked names, which the browser opens in a window of its own. */
export const printAddress = (code: string, query: Query): string =>
  `${addressOf(code, 'html')}?${new URLSearchParams({ ...query }).toString()}`;

/** Hands the register out as a file; with a reason, with the names. */
export function useRegisterFile(code: string) {
  return useMutation({
    gcTime: 0,
    mutationFn: ({ format, order }: { readonly format: RegisterFormat; readonly order: RegisterOrder }) => {
      const { reason, ...query } = order;
      const name = `申请台账.${format}`;
      if (reason === undefined)
        return download(`${addressOf(code, format)}?${new URLSearchParams({ ...query }).toString()}`, name);
      const body = JSON.stringify({ ...query, reason });
      return download(addressOf(code, format), name, { method: 'POST', headers: jsonHeads(), body });
    },
  });
}

export function usePublished({ code, year }: Place) {
  return useQuery({
    queryKey: ['published', code, year],
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/agencies/{code}/years/{year}/published-on-request', {
          params: { path: { code, year } },
        }),
      ),
  });
}

export function useArchiveList(code: string, caseNo: string) {
  return useQuery({
    queryKey: ['archiveList', code, caseNo],
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/agencies/{code}/cases/{caseNo}/archive-list', {
          params: { path: { code, caseNo } },
        }),
      ),
  });
}
