import { useMemo } from 'react';
import type { Grid, Term } from '../../api/types.js';
import { cellKey, headingsByCell, type PlacedCell } from '../../tables/grid-layout.js';
import { GridTable } from '../../tables/grid-table.js';

interface Props {
  readonly grid: Grid;
  readonly outcomes: readonly Term[];
  /** Column of the case. */
  readonly column: string;
  readonly chosen: string | undefined;
  readonly onChoose: (outcome: string) => void;
}

/** Table 三 itself as a choice: the leaf rows, in the column in which the case counts. */
export function OutcomeTable({ grid, outcomes, column, chosen, onChoose }: Props) {
  const headings = useMemo(() => headingsByCell(grid), [grid]);
  const keys = useMemo(() => new Set(outcomes.map(({ key }) => key)), [outcomes]);
  const outcomeOf = (row: readonly PlacedCell[]): string | undefined => {
    const name = row.find(({ cell }) => cell.ref?.column === column)?.cell.ref?.row;
    return name !== undefined && keys.has(name) ? name : undefined;
  };
  const valueCell = ({ cell, column: at }: PlacedCell) => {
    const { ref } = cell;
    if (ref?.column !== column)
      return (
        <td key={at} className="value other">
          {cell.text}
        </td>
      );
    if (!keys.has(ref.row))
      return (
        <td key={at} className="value own-column">
          {cell.text}
        </td>
      );
    const checked = ref.row === chosen;
    return (
      <td key={at} className={`value own-column ${checked ? 'selected' : ''}`}>
        <label className="outcome-choice">
          <input
            type="radio"
            name="outcome"
            value={ref.row}
            checked={checked}
            aria-label={headings.get(cellKey(ref))?.rows.slice(1).join('，') ?? ref.row}
            onChange={() => {
              onChoose(ref.row);
            }}
          />
          <span aria-hidden="true">{checked ? `${cell.text}+1` : cell.text}</span>
        </label>
      </td>
    );
  };
  return (
    <div className="outcome-table">
      <GridTable
        grid={grid}
        valueCell={valueCell}
        rowProps={(row) => {
          const outcome = outcomeOf(row);
          if (outcome === undefined) return {};
          return {
            className: outcome === chosen ? 'outcome-row outcome-chosen' : 'outcome-row',
            onClick: () => {
              onChoose(outcome);
            },
          };
        }}
      />
    </div>
  );
}
