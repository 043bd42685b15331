import { useId, useState } from 'react';
import type { ContestedGrounds, ContestedLine } from '../api/types.js';
import type { Place } from '../shell/place.js';
import { ReasonList } from './reason-list.js';
import { COLUMNS, type Outcome } from './tally.js';
import { TallyCells } from './tally-cells.js';

type By = ContestedGrounds['by'];

function LineRows({ place, line, by }: { place: Place; line: ContestedLine; by: By }) {
  const { year, assignee, agency, reasons } = line;
  const unit = by === 'agency' ? agency.name : (assignee?.name ?? '没有承办人');
  return (
    <>
      <tr className="ground-line">
        <th scope="row">
          {unit}
          <span className="ground-year">{year === null ? '尚未审结' : `${year}年`}</span>
        </th>
        <TallyCells tally={line} />
      </tr>
      {reasons.length > 0 && (
        <tr className="ground-reasons">
          <td colSpan={COLUMNS.length + 1}>
            <ReasonList place={place} reasons={reasons} />
          </td>
        </tr>
      )}
    </>
  );
}

interface Props {
  readonly place: Place;
  readonly outcome: Outcome;
  readonly by: By;
}

/** What was contested; opened, by whom it was handled, in which year it was decided, and for which reasons. */
export function OutcomeRows({ place, outcome, by }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <tbody>
        <tr>
          <th scope="row">
            <button
              type="button"
              className="ground-toggle"
              aria-expanded={open}
              aria-controls={id}
              onClick={() => {
                setOpen(!open);
              }}
            >
              <span aria-hidden="true" className="ground-sign" />
              {outcome.label}
            </button>
          </th>
          <TallyCells tally={outcome} />
        </tr>
      </tbody>
      <tbody id={id} hidden={!open}>
        {outcome.lines.map((line, index) => (
          <LineRows key={index} place={place} line={line} by={by} />
        ))}
      </tbody>
    </>
  );
}
