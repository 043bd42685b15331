import { Button } from 'antd';
import { useState } from 'react';
import type { Proceeding } from '../../api/types.js';
import { useFocusAfter } from '../../common/use-focus-after.js';
import { CorrectStepDialog } from '../steps/correct-step-dialog.js';
import { Day, StepLine } from './step-line.js';
import type { Told } from './saved-warnings.js';

type Step = Proceeding['steps'][number];

interface Props {
  readonly code: string;
  readonly found: Proceeding;
  readonly mayCorrect: boolean;
  readonly onRecorded: (told: Told) => void;
}

/** What was entered anew stands in the place of what it corrects; both were recorded at once. */
function placeOf(step: Step, all: readonly Step[]): number {
  const strike = all.find(({ seq }) => seq === step.seq - 1);
  if (strike?.corrects == null || strike.recordedAt !== step.recordedAt) return step.seq;
  const corrected = all.find(({ seq }) => seq === strike.corrects);
  return corrected ? placeOf(corrected, all) : step.seq;
}

const inOrder = (steps: readonly Step[]): Step[] =>
  steps.toSorted(
    (a, b) => a.on.localeCompare(b.on) || placeOf(a, steps) - placeOf(b, steps) || a.seq - b.seq,
  );

/** What happened, in the order of its days; what was recorded is never taken away. */
export function StepHistory({ code, found, mayCorrect, onRecorded }: Props) {
  const [chosen, setChosen] = useState<Step>();
  const focus = useFocusAfter<HTMLOListElement>(chosen !== undefined);
  const { steps, filedOn, kind } = found;
  const correctable = (step: Step): boolean => mayCorrect && !step.struck && step.corrects === null;
  return (
    <>
      <ol className="timeline" ref={focus.place} tabIndex={-1}>
        {filedOn !== null && (
          <li className="timeline-first">
            <Day on={filedOn} />
            <div>
              <strong>{kind === 'review' ? '申请行政复议' : '提起行政诉讼'}</strong>
            </div>
          </li>
        )}
        {inOrder(steps).map((step) => (
          <StepLine
            key={step.seq}
            step={step}
            all={steps}
            action={
              correctable(step) && (
                <Button
                  type="text"
                  size="small"
                  className="fact-correct"
                  aria-haspopup="dialog"
                  aria-label={`更正 ${step.on} 的${step.label}`}
                  onClick={() => {
                    setChosen(step);
                  }}
                >
                  更正
                </Button>
              )
            }
          />
        ))}
      </ol>
      {chosen && (
        <CorrectStepDialog
          code={code}
          found={found}
          step={chosen}
          onRecorded={(told) => {
            focus.done();
            onRecorded(told);
          }}
          onClose={() => {
            setChosen(undefined);
          }}
        />
      )}
    </>
  );
}
