import type { AnnualReport } from '../api/types.js';
import { STATE_SIGNS } from './report-terms.js';

/** The state in a word, with a sign of its own. */
export function ReportState({
  state,
  label,
}: {
  readonly state: AnnualReport['state'] | 'none';
  readonly label: string;
}) {
  return (
    <span className={`report-state report-${state}`}>
      <span aria-hidden="true">{STATE_SIGNS[state]}</span>
      {label}
    </span>
  );
}
