import type { MethodNote } from '../../reporting/annual-report/method-note.js';
import type { Children } from './children.js';

/** What the method page says besides: why this version corrects another, and whose reports are missing. */
export function withRemarks(
  note: MethodNote,
  { correction }: { readonly correction: string | null },
  { standings }: Children,
): MethodNote {
  const missing = standings.filter(({ state }) => !['submitted', 'approved', 'published'].includes(state));
  return {
    ...note,
    remarks: [
      ...(correction === null ? [] : [`更正说明：${correction.replace(/[。\s]+$/, '')}。`]),
      ...note.remarks,
      ...(missing.length === 0
        ? []
        : [`本报告没有包括下列机关的数据：${missing.map(({ name }) => name).join('、')}。`]),
    ],
  };
}
