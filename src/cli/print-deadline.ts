import type { Deadline, WaitingFor } from '../domain/deadline/deadline.js';
import type { TraceStep } from '../domain/deadline/trace.js';

const WAITING: Readonly<Record<WaitingFor, string>> = {
  supplement: '申请人补正',
  fee: '申请人缴费',
  thirdParty: '第三方意见',
  agency: '其他机关意见',
};
const STARTED = {
  receipt: '收到申请',
  supplement: '收到补正',
  fee: '缴清费用',
  redo: '重新办理',
  ordered: '责令答复',
} as const;

function line(step: TraceStep): string {
  switch (step.step) {
    case 'started':
      return `${step.on}  ${STARTED[step.because]}，次日起算（${step.article}）`;
    case 'counted':
      return `${step.on}  第 ${String(step.day)} 个工作日${step.makeUp === undefined ? '' : `，${step.makeUp}`}`;
    case 'dayOff':
      return `${step.from}${step.to === step.from ? '' : ` 至 ${step.to}`}  ${step.name}`;
    case 'excluded':
      return `${step.from} 至 ${step.to}  征求${step.party ?? ''}意见，不计入（${step.article}）`;
    case 'stopped':
      return `${step.on}  停止计算，等待${WAITING[step.waitingFor]}，期限至 ${step.until}（${step.article}）`;
    case 'extended':
      return `延长 ${String(step.workingDays)} 个工作日（${step.article}）`;
    case 'delayed':
      return `延迟答复，确定的日期为 ${step.until}（${step.article}）`;
    case 'ended':
      return `${step.on}  办结，不再计算（${step.article}）`;
    case 'due':
      return `${step.on}  答复期限届满${step.provisional ? '（暂定）' : ''}（${step.article}）`;
  }
}

/** `[name, value]` lines; what there is nothing to say of is left out. */
function summary(found: Deadline): string[] {
  const { dueOn, daysLeft, waitingFor, waitingUntil, waitingProvisional } = found;
  const until = `${String(waitingUntil)}${waitingProvisional ? '（暂定：尚无放假安排）' : ''}`;
  const left =
    daysLeft === null
      ? ''
      : daysLeft < 0
        ? `，已超过 ${String(-daysLeft)} 个工作日`
        : `，还有 ${String(daysLeft)} 个工作日`;
  const due =
    dueOn === null
      ? '答复期限：现不计算'
      : `答复期限：${dueOn}${found.provisional ? '（暂定：尚无放假安排）' : ''}${left}`;
  return [
    `截至 ${found.on}`,
    due,
    ...(waitingFor === null ? [] : [`正在等待：${WAITING[waitingFor]}，期限至 ${until}`]),
    ...(found.endedOn === null ? [] : [`已于 ${found.endedOn} 办结`]),
    ...(found.otherwiseDueOn === null ? [] : [`如认为期限自收到补正起重新计算：${found.otherwiseDueOn}`]),
    `告知补正的最后一日：${found.supplementNoticeBy}`,
    ...(found.extendableTo === null ? [] : [`最长可延长至：${found.extendableTo}`]),
    ...(found.alertOn === null ? [] : [`建议提醒日：${found.alertOn}`]),
    ...found.remarks.map(({ message }) => `注意：${message}`),
  ];
}

/** The due date and its explanation for people. */
export const printDeadline = (found: Deadline): string =>
  [...summary(found), '', ...found.trace.map(line)].join('\n');
