import { COLUMNS, type Tally } from './tally.js';

/** Numbers, however small: no shares are reckoned from them. */
export function TallyCells({ tally }: { readonly tally: Tally }) {
  return COLUMNS.map(({ key }) => (
    <td key={key} className={tally[key] === 0 ? 'tally tally-none' : `tally tally-${key}`}>
      {tally[key]}
    </td>
  ));
}

/** Headings of the same columns. */
export function TallyHeadings() {
  return COLUMNS.map(({ key, label }) => (
    <th key={key} scope="col" className="tally">
      {label}
    </th>
  ));
}
