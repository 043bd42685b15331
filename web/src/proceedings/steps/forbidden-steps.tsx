import { Button } from 'antd';
import type { StepAction } from '../queries.js';

/** What cannot be recorded now, and why. */
export function ForbiddenSteps({ steps }: { readonly steps: readonly StepAction[] }) {
  if (steps.length === 0) return null;
  return (
    <details className="forbidden forbidden-steps">
      <summary>现在不能登记的 {steps.length} 项，及其理由</summary>
      <ul>
        {steps.map(({ step, label, why }) => (
          <li key={step}>
            <Button size="small" aria-disabled aria-describedby={`why-${step}`} className="button-forbidden">
              {label}
            </Button>
            <span id={`why-${step}`}>{why}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
