import { useMemo } from 'react';
import type { CellRef, Grid } from '../api/types.js';
import { cellKey, headingsByCell, shortName, type PlacedCell } from './grid-layout.js';
import { GridTable } from './grid-table.js';
import type { Doubt } from './suspect-cells.js';
import { ValueCell } from './value-cell.js';

interface Props {
  readonly grid: Grid;
  /** By `cellKey`, for cells that a failed identity points at. */
  readonly suspect: ReadonlyMap<string, Doubt>;
  /** `cellKey` of figures that nobody has supplied yet. */
  readonly unsupplied: ReadonlySet<string>;
  readonly selected: string | undefined;
  readonly onOpen: (ref: CellRef) => void;
}

/** A statutory table with every counted value a button that opens its cases. */
export function StatutoryTable({ grid, suspect, unsupplied, selected, onOpen }: Props) {
  const headings = useMemo(() => headingsByCell(grid), [grid]);
  const valueCell = ({ cell, column }: PlacedCell) => {
    const key = cell.ref && cellKey(cell.ref);
    return (
      <ValueCell
        key={column}
        cell={cell}
        name={shortName(key === undefined ? undefined : headings.get(key))}
        suspect={key === undefined ? undefined : suspect.get(key)}
        unsupplied={key !== undefined && unsupplied.has(key)}
        selected={key !== undefined && key === selected}
        onOpen={onOpen}
      />
    );
  };
  return <GridTable grid={grid} valueCell={valueCell} />;
}
