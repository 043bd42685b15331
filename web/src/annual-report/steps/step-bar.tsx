import { Button } from 'antd';
import type { AnnualReport, ReportStep } from '../../api/types.js';
import { whyNot, type Duties } from '../report-duties.js';
import { STEP_LABELS } from '../report-terms.js';

interface Props {
  readonly report: AnnualReport;
  readonly duties: Duties;
  readonly unsaved: readonly string[];
  readonly onStep: (step: ReportStep) => void;
}

const NEXT: Readonly<Record<AnnualReport['state'], string>> = {
  draft: '由本机关的填报人编写、送审。',
  returned: '由本机关的填报人修改后重新送审。',
  submitted: '由本机关的审批人批准或者退回。',
  approved: '由本机关登记公布；公布以前还可以退回。',
  discarded: '更正已经撤销，原来的一版照旧有效。',
  published: '公布以后有误的，由本机关的填报人更正：开始下一版，写明更正说明。',
};

/** What is submitted is what was saved: somebody would miss what they typed. */
function whyUnsaved(
  step: ReportStep,
  { sections }: AnnualReport,
  unsaved: readonly string[],
): string | undefined {
  const open = sections.filter(({ key }) => unsaved.includes(key)).map(({ heading }) => `“${heading}”`);
  return step === 'submit' && open.length > 0
    ? `${open.join('、')}有修改还没有保存，请先保存或者放弃修改。`
    : undefined;
}

/** What leads on comes first, what leads back last. */
const rank = (step: ReportStep): number => (step === 'return' || step === 'discard' ? 1 : 0);

/** The steps that the state allows and whoever looks may take. What cannot be taken yet says why beside it. */
export function StepBar({ report, duties, unsaved, onStep }: Props) {
  const steps = report.steps.filter(duties.may).toSorted((a, b) => rank(a) - rank(b));
  if (steps.length === 0) return <p className="report-next">下一步：{NEXT[report.state]}</p>;
  return (
    <div className="report-steps" role="group" aria-label="下一步">
      {steps.map((step) => {
        const why = whyNot(step, report, duties) ?? whyUnsaved(step, report, unsaved);
        const isMain = rank(step) === 0 && step !== 'correct';
        return (
          <span key={step} className="report-step">
            <Button
              type={isMain ? 'primary' : 'default'}
              {...(why !== undefined && {
                'aria-disabled': true,
                'aria-describedby': `why-${step}`,
                className: 'button-forbidden',
              })}
              onClick={() => {
                if (why === undefined) onStep(step);
              }}
            >
              {STEP_LABELS[step]}
            </Button>
            {why !== undefined && (
              <span id={`why-${step}`} className="report-why">
                {why}
              </span>
            )}
          </span>
        );
      })}
    </div>
  );
}
