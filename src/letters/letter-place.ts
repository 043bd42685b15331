import { z } from 'zod';

const LARGEST = 2_147_483_647;

export const letterPlaceSchema = z.object({
  code: z.string(),
  caseNo: z.string(),
  id: z.coerce.number('应为文书编号').int('应为文书编号').min(1).max(LARGEST),
});
export type LetterPlace = z.output<typeof letterPlaceSchema>;
