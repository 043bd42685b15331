import type { FigureSheet } from '../api/types.js';
import { STATE_SIGNS } from './sheet-terms.js';

/** The state in a word, with a sign of its own. */
export function SheetState({ sheet: { state, stateLabel } }: { readonly sheet: FigureSheet }) {
  return (
    <span className={`report-state sheet-${state}`}>
      <span aria-hidden="true">{STATE_SIGNS[state]}</span>
      {stateLabel}
    </span>
  );
}
