import type { Case, CaseDeadline } from '../api/types.js';
import { dayText } from '../common/days.js';
import { DueText } from './due-text.js';

type Step = CaseDeadline['trace'][number];

const STARTS = {
  receipt: '收到申请',
  supplement: '收到补正，期限重新起算',
  fee: '缴清费用，期限重新起算',
} as const;
const ASKED = { thirdParty: '征求第三方意见', agency: '征求其他机关意见' } as const;
const AWAITED = { supplement: '补正', fee: '缴费' } as const;
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

/** Why the case is due when it is: each day a cell, each step a line with its article. */
export function DeadlineRibbon({ found }: { readonly found: Case }) {
  const { deadline } = found;
  if (deadline === null) return <p>收到日早于现行条例施行之日，不推算答复期限。</p>;
  const counted = deadline.trace.filter((step) => step.step === 'counted');
  return (
    <>
      <p className="ribbon-due">
        答复期限：
        <DueText {...found} />
      </p>
      <ol className="ribbon" aria-hidden="true">
        {counted.map(({ on, day }) => (
          <li key={`${on} ${day}`} className={on <= deadline.on ? 'ribbon-used' : undefined} title={on}>
            {day}
          </li>
        ))}
      </ol>
      {deadline.remarks.map(({ code, on, message }) => (
        <p key={`${code} ${on}`} className="ribbon-remark">
          {message}
        </p>
      ))}
      {deadline.extendableTo !== null && found.state !== 'handled' && !found.overdue && (
        <p className="sub">用足延长期限可到{dayText(deadline.extendableTo)}，须在期限届满前告知申请人。</p>
      )}
      <details>
        <summary>逐日说明</summary>
        <ol className="ribbon-days">
          {deadline.trace.map((step, index) => {
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
    </>
  );
}
