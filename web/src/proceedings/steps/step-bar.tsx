import { Button, Dropdown, Spin } from 'antd';
import { useRef, useState } from 'react';
import type { Proceeding } from '../../api/types.js';
import { CaseSection } from '../../cases/page/case-section.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import { useFocusAfter } from '../../common/use-focus-after.js';
import type { Told } from '../page/saved-warnings.js';
import { useStepActions, type StepAction } from '../queries.js';
import { ForbiddenSteps } from './forbidden-steps.js';
import { StepDialog } from './step-dialog.js';

interface Props {
  readonly code: string;
  readonly found: Proceeding;
  readonly onRecorded: (told: Told) => void;
}

interface StepsProps {
  readonly steps: readonly StepAction[];
  readonly onChoose: (step: StepAction) => void;
}

function Suggested({ steps, onChoose }: StepsProps) {
  return (
    <>
      {steps.map((one, index) => (
        <Button
          key={one.step}
          color="primary"
          variant={index === 0 ? 'solid' : 'outlined'}
          title={one.article ?? ''}
          aria-haspopup="dialog"
          onClick={() => {
            onChoose(one);
          }}
        >
          {one.label}
        </Button>
      ))}
    </>
  );
}

function Others({ steps, onChoose }: StepsProps) {
  const button = useRef<HTMLButtonElement>(null);
  if (steps.length === 0) return null;
  return (
    <Dropdown
      trigger={['click']}
      autoFocus
      menu={{
        items: steps.map(({ step, label }) => ({ key: step, label })),
        onClick: ({ key }) => {
          const chosen = steps.find(({ step }) => step === key);
          // The item is about to go: what the dialog gives the focus back to is the button.
          button.current?.focus();
          if (chosen) onChoose(chosen);
        },
      }}
    >
      <Button ref={button} aria-haspopup="menu">
        登记其他步骤
        <span aria-hidden="true" className="caret" />
      </Button>
    </Dropdown>
  );
}

/** The next sensible steps, the other possible ones, and why the rest is not possible. */
export function StepBar({ code, found, onRecorded }: Props) {
  const actions = useStepActions(code, found);
  const [chosen, setChosen] = useState<StepAction>();
  const focus = useFocusAfter<HTMLElement>(chosen !== undefined);
  if (actions.isPending) return <Spin size="small" />;
  if (actions.isError)
    return (
      <ProblemAlert
        error={actions.error}
        title="可以登记的步骤没有打开"
        onRetry={() => void actions.refetch()}
      />
    );
  const all = actions.data.actions;
  const allowed = all.filter((one) => one.allowed);
  return (
    <CaseSection title="下一步" ref={focus.place}>
      <div className="actions">
        <Suggested steps={allowed.filter((one) => one.suggested)} onChoose={setChosen} />
        <Others steps={allowed.filter((one) => !one.suggested)} onChoose={setChosen} />
      </div>
      <ForbiddenSteps steps={all.filter((one) => !one.allowed)} />
      {chosen && (
        <StepDialog
          code={code}
          found={found}
          action={chosen}
          onRecorded={(told) => {
            focus.done();
            onRecorded(told);
          }}
          onClose={() => {
            setChosen(undefined);
          }}
        />
      )}
    </CaseSection>
  );
}
