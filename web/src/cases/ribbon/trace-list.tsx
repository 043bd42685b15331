import type { CaseDeadline } from '../../api/types.js';
import { dayText } from '../../common/days.js';

type Step = CaseDeadline['trace'][number];

export const STARTS = {
  receipt: '收到申请',
  supplement: '收到补正，期限重新起算',
  fee: '缴清费用，期限重新起算',
  redo: '重新办理，期限重新起算',
  ordered: '责令答复，按责令的期限计算',
} as const;
const ASKED = { thirdParty: '征求第三方意见', agency: '征求其他机关意见' } as const;
export const AWAITED = { supplement: '补正', fee: '缴费' } as const;
const span = (from: string, to: string): string => (from === to ? from : `${from} 至 ${to}`);

/** Day and sentence of a step, and the article it rests on. */
function told(step: Step): readonly [day: string, sentence: string, article?: string] {
  switch (step.step) {
    case 'started':
      return [step.on, `${STARTS[step.because]}；次日起算`, step.article];
    case 'counted':
      return [step.on, `第 ${step.day} 个工作日${step.makeUp === undefined ? '' : `：${step.makeUp}`}`];
    case 'dayOff':
      return [span(step.from, step.to), `不计：${step.name}`];
    case 'excluded':
      return [span(step.from, step.to), `不计：${ASKED[step.because]}${step.party ?? ''}`, step.article];
    case 'stopped':
      return [step.on, `停止计算，等待${AWAITED[step.waitingFor]}，至${dayText(step.until)}`, step.article];
    case 'extended':
      return ['', `延长 ${step.workingDays} 个工作日`, step.article];
    case 'delayed':
      return ['', `延迟至${dayText(step.until)}答复`, step.article];
    case 'ended':
      return [step.on, '办结，期限终止', step.article];
    case 'due':
      return [step.on, `期限届满${step.provisional ? '（暂定，节假日安排尚未公布）' : ''}`, step.article];
  }
}

/** Every day and event in words, each with its article. */
export function TraceList({ trace }: Pick<CaseDeadline, 'trace'>) {
  return (
    <details className="trace">
      <summary>逐日说明</summary>
      <ol className="ribbon-days">
        {trace.map((step, index) => {
          const [day, sentence, article] = told(step);
          return (
            <li key={index}>
              <span className="day">{day}</span> {sentence}
              {article !== undefined && <span className="sub">{article}</span>}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
