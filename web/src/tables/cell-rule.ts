import type { CellRef, YearTables } from '../api/types.js';
import { dayText } from '../common/days.js';

export interface Labels {
  readonly row: string;
  readonly column: string;
}

function measureRule(row: string, label: string, from: string, to: string): string {
  const legalMoment = '（交邮、签收等法律上的答复之日；撤回的为撤回之日）';
  switch (row) {
    case 'newReceived':
      return `法定收到之日（条例第三十一条）在${from}至${to}之间的申请。`;
    case 'carriedIn':
      return `${from}以前收到、到上年末仍未办结的申请。`;
    case 'carriedOut':
      return `${to}及以前收到、到该日仍未办结的申请。`;
    case 'total':
      return `办结之日${legalMoment}在${from}至${to}之间的申请，不论办理结果。`;
    default:
      return `办结之日${legalMoment}在${from}至${to}之间，首次答复的办理结果为“${label}”的申请。`;
  }
}

function proceedingRule(row: string, column: string, label: string, from: string, to: string): string {
  const unit =
    row === 'review'
      ? '行政复议'
      : row === 'suitDirect'
        ? '未经复议直接起诉的行政诉讼'
        : '复议后起诉的行政诉讼';
  if (column === 'pending') return `${to}及以前受理、到该日尚未审结的${unit}案件。`;
  if (column === 'total') return `${from}至${to}之间审结，或者到期末尚未审结的${unit}案件。`;
  return `${from}至${to}之间审结、结论归入“${label}”的${unit}案件。${row === 'review' ? '' : '只作为复议机关参加的案件不计。'}`;
}

/** What a cell counts, in words, for the clerk who has to answer for the number. */
export function cellRule(ref: CellRef, labels: Labels, tables: YearTables): string {
  const from = dayText(tables.period.from);
  const to = dayText(tables.period.to);
  const reach = tables.scope === 'own' ? '只计本机关。' : '计本机关及其所有下级机关。';
  if (ref.table === 'proceedings')
    return proceedingRule(ref.row, ref.column, labels.column, from, to) + reach;
  const applicant =
    ref.column === 'total' ? '不分申请人类型。' : `申请人（共同申请的，为首位申请人）为${labels.column}。`;
  return measureRule(ref.row, labels.row, from, to) + applicant + reach;
}
