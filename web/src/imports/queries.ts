import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../api/client.js';
import { ProblemError, problemFrom } from '../api/problem.js';
import type { ImportResult } from '../api/types.js';

export type ImportMode = 'all' | 'valid';

/** An import under `all` that was refused answers 422 with the same lists: for the clerk that is a result, not an error. */
function refusedResult(error: unknown): ImportResult | undefined {
  if (!(error instanceof ProblemError) || error.status !== 422) return undefined;
  const body = error.body as Partial<ImportResult>;
  const { refused, warnings = [], repeated = 0 } = body;
  if (refused === undefined) return undefined;
  const { refusedTotal = refused.length, warningsTotal = warnings.length } = body;
  return { accepted: 0, repeated, refused, refusedTotal, warnings, warningsTotal };
}

async function upload(code: string, file: File, mode: ImportMode): Promise<ImportResult> {
  const form = new FormData();
  // Fields before the file: the server reads the parts as they come.
  form.append('mode', mode);
  form.append('file', file);
  const { data, error, response } = await client.POST('/api/v1/agencies/{code}/imports', {
    params: { path: { code } },
    body: { file: file.name, mode },
    bodySerializer: () => form,
  });
  if (data !== undefined) return data;
  const problem = problemFrom(response.status, error);
  const refused = refusedResult(problem);
  if (refused === undefined) throw problem;
  return refused;
}

export function useImport(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, mode }: { file: File; mode: ImportMode }) => upload(code, file, mode),
    onSuccess: async () => {
      for (const key of ['grids', 'cell', 'years', 'figures', 'documents', 'agencies']) {
        await queries.invalidateQueries({ queryKey: [key] });
      }
    },
  });
}
