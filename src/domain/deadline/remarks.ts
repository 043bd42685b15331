import type { LocalDate } from '../../law/local-date.js';

const REMARKS = {
  'supplement.late':
    '补正告知晚于收到申请后第 7 个工作日，答复期限不因此重新起算，仍按原期限掌握（条例第三十条）',
  'supplement.again': '条例只规定一次性告知补正，再次告知补正不使答复期限重新起算（条例第三十条）',
  'supplement.notAsked': '没有登记过补正告知，收到的补充材料不使答复期限重新起算（条例第三十条）',
  'supplement.afterLimit': '补正晚于告知的期限，行政机关仍然受理的，答复期限自收到之日起计算（条例第三十条）',
  'supplement.periodSilent': '补正期限未告知，按建议的 10 个工作日掌握（条例第三十条只要求期限合理）',
  'supplement.overdue': '补正期限已过，申请人无正当理由的，视为放弃申请（条例第三十条）',
  'extension.late': '延长答复期限的告知晚于答复期限届满，延长不发生效力（条例第三十三条第二款）',
  'extension.overMax': '延长的期限最长 20 个工作日，超过的部分不计（条例第三十三条第二款）',
  'extension.again':
    '答复期限被再次延长：合计不得超过 20 个工作日，条例未规定可以多次延长（条例第三十三条第二款）',
  'extension.stopped': '答复期限停止计算期间的延长不发生效力，期限重新起算后才可以延长',
  'delay.late': '延迟答复的告知晚于答复期限届满，延迟不发生效力（条例第三十五条）',
  'delay.needless': '确定的延迟答复日期早于答复期限，按答复期限掌握（条例第三十五条）',
  'delay.noReasons':
    '没有登记要求申请人说明理由：延迟答复以申请数量、频次明显超过合理范围为前提（条例第三十五条）',
  'opinion.notAsked': '没有登记过相应的征求意见，收到的意见不影响答复期限',
  'opinion.afterLimit': '意见晚于第 15 个工作日，之后的时间计入答复期限（条例第三十二条、第三十四条）',
  'fee.late': '收费通知晚于答复期限届满，答复期限不停止计算（国办函〔2020〕109号）',
  'fee.notAsked': '没有登记过收费通知，缴费不影响答复期限',
  'fee.partPaid': '只缴纳了部分费用，答复期限不重新起算',
  'fee.afterLimit': '缴费晚于规定的 20 个工作日，行政机关仍然办理的，答复期限自缴费次日起计算',
  'fee.overdue': '缴费期限已过，未缴纳的视为放弃申请（国办函〔2020〕109号）',
  'redo.ordered': '责令的期限不因该事项停止计算或者延长（行政复议法第六十四条）',
  'case.over': '案件已经办结，此后的事项不影响答复期限',
  'clock.stopped': '答复期限停止计算期间的该事项不影响答复期限',
} as const;
export type RemarkCode = keyof typeof REMARKS;

/** What a person should know about an event that did not do to the clock what it may have been meant to. */
export interface Remark {
  readonly code: RemarkCode;
  readonly on: LocalDate;
  readonly message: string;
}

export const remark = (code: RemarkCode, on: LocalDate): Remark => ({
  code,
  on,
  message: `${on}：${REMARKS[code]}。`,
});
