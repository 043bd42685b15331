import { chineseDay } from '../../law/chinese-day.js';
import type { MethodNote } from '../../reporting/annual-report/method-note.js';
import type { Children } from './children.js';
import type { CorrectedReport } from './corrected-reports.js';

/** What the method page says besides: why this version corrects another, and whose reports are missing. */
export function withRemarks(
  note: MethodNote,
  corrected: CorrectedReport | undefined,
  { standings }: Children,
): MethodNote {
  const missing = standings.filter(({ state }) => !['submitted', 'approved', 'published'].includes(state));
  return {
    ...note,
    remarks: [
      ...(corrected ? correctionRemarks(corrected) : []),
      ...note.remarks,
      ...(missing.length === 0
        ? []
        : [`本报告没有包括下列机关的数据：${missing.map(({ name }) => name).join('、')}。`]),
    ],
  };
}

/** What was wrong and what it is now: whoever holds the former version finds each figure that he must no longer use. */
function correctionRemarks({ note, version, publishedOn, figures }: CorrectedReport): string[] {
  const on = publishedOn === undefined ? '' : `${chineseDay(publishedOn)}公布的`;
  const moved = figures.map(({ name, before, after }) => `${name}由 ${before} 改为 ${after}`);
  return [
    `更正说明：${note.replace(/[。\s]+$/, '')}。`,
    `本报告更正${on}第 ${version} 版，${
      moved.length === 0 ? '各表的数没有改动' : `表中改动 ${moved.length} 处：${moved.join('；')}`
    }。`,
  ];
}
