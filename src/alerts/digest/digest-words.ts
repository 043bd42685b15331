import type { LocalDate } from '../../law/local-date.js';
import type { BelowCounts, DigestCounts } from './digest-counts.js';

function belowLine({ agencies, overdue, late, reports, most }: BelowCounts): string {
  const named = most.map(({ name, overdue: count }) => `${name} ${String(count)} 件`).join('、');
  const more = late > most.length ? '等' : '';
  const which = named === '' ? '' : `（${named}${more}）`;
  return `下级 ${String(agencies)} 个机关：逾期 ${String(overdue)} 件${which}；年度报告逾期 ${String(reports)} 个机关。`;
}

/** The digest of a day. Every count is said, the zeros too: that nothing came must not look like nothing is due. */
export function digestWords(
  name: string,
  day: LocalDate,
  counts: DigestCounts,
): { readonly title: string; readonly text: string } {
  const { open, overdue, today, week, supplement, fee, termsNear, termsOver, reportsOver, below } = counts;
  const lines = [
    `${name}：未办结 ${String(open)} 件，其中逾期 ${String(overdue)} 件，今日到期 ${String(today)} 件，七日内到期 ${String(week)} 件；` +
      `等待补正 ${String(supplement)} 件，等待缴费 ${String(fee)} 件。`,
    `复议诉讼：期限临近 ${String(termsNear)} 项，期限已过 ${String(termsOver)} 项。年度报告：逾期 ${String(reportsOver)} 项。`,
    ...(below ? [belowLine(below)] : []),
  ];
  return {
    title: `${day} 期限汇总：逾期 ${String(overdue)} 件，今日到期 ${String(today)} 件`,
    text: lines.join('\n'),
  };
}
