import type { ContestedGrounds } from '../api/types.js';
import type { Place } from '../shell/place.js';
import { OutcomeRows } from './outcome-rows.js';
import { outcomesOf } from './tally.js';
import { TallyCells, TallyHeadings } from './tally-cells.js';

interface Props {
  readonly place: Place;
  readonly grounds: ContestedGrounds;
}

/** Answers by their result, and how they fared. */
export function GroundsTable({ place, grounds: { lines, by, total } }: Props) {
  return (
    <table className="list-table grounds-table" aria-labelledby="grounds-by-outcome">
      <thead>
        <tr>
          <th scope="col">答复的结果</th>
          <TallyHeadings />
        </tr>
      </thead>
      {outcomesOf(lines).map((outcome) => (
        <OutcomeRows key={outcome.outcome} place={place} outcome={outcome} by={by} />
      ))}
      <tfoot>
        <tr>
          <th scope="row">
            合计
            <span className="sub">涉及 {total.disputes} 个答复</span>
          </th>
          <TallyCells tally={total} />
        </tr>
      </tfoot>
    </table>
  );
}

/** The same by what was complained of. */
export function ComplaintsTable({ grounds }: Pick<Props, 'grounds'>) {
  return (
    <table className="list-table grounds-table" aria-labelledby="grounds-by-complaint">
      <thead>
        <tr>
          <th scope="col">争议的事项</th>
          <TallyHeadings />
        </tr>
      </thead>
      <tbody>
        {grounds.complaints.map((one) => (
          <tr key={one.complaint ?? ''}>
            <th scope="row">{one.label}</th>
            <TallyCells tally={one} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
