import type { FigureSheet } from '../api/types.js';
import { minuteOf } from '../common/instants.js';
import { EVENT_LABELS, WAY_LABELS } from './sheet-terms.js';

/** What happened to the sheet, and who did it. */
export function SheetHistory({ sheet: { history } }: { readonly sheet: FigureSheet }) {
  return (
    <section aria-label="经过">
      <h2>经过</h2>
      <ol className="sheet-history">
        {history.map(({ type, at, by, reason, on, way, note }) => (
          <li key={`${type} ${at}`}>
            <strong>{EVENT_LABELS[type]}</strong>
            {way !== null && `（${WAY_LABELS[way]}，${on ?? ''}）`} {by.name}，{minuteOf(at)}
            {(reason ?? note) !== null && <span className="sub wide-text">{reason ?? note}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
