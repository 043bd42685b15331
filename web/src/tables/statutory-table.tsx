import { useMemo } from 'react';
import type { CellRef, Grid, GridCell } from '../api/types.js';
import { TABLE_NAMES } from './table-names.js';
import { cellKey, headingsByCell, placeCells, shortName, type PlacedCell } from './grid-layout.js';
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

function scopeOf(cell: GridCell): 'col' | 'colgroup' | 'row' | 'rowgroup' {
  if (cell.kind === 'heading') return cell.colSpan > 1 ? 'colgroup' : 'col';
  return cell.rowSpan > 1 ? 'rowgroup' : 'row';
}

function HeadingCell({ cell }: { readonly cell: GridCell }) {
  const spans = { colSpan: cell.colSpan, rowSpan: cell.rowSpan };
  if (cell.text === '') return <td className="blank" {...spans} />;
  const className = [cell.kind, cell.align, cell.vertical ? 'vertical' : ''].join(' ').trim();
  return (
    <th scope={scopeOf(cell)} className={className} {...spans}>
      <span>{cell.text}</span>
    </th>
  );
}

/** A statutory table exactly as it is printed, with every counted value a button that opens its cases. */
export function StatutoryTable({ grid, suspect, unsupplied, selected, onOpen }: Props) {
  const captionId = `table-${grid.key}`;
  const rows = useMemo(() => placeCells(grid), [grid]);
  const headings = useMemo(() => headingsByCell(grid), [grid]);
  const total = grid.columnWidths.reduce((sum, width) => sum + width, 0);
  const renderCell = ({ cell, column }: PlacedCell) => {
    if (cell.kind !== 'value') return <HeadingCell key={column} cell={cell} />;
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
  const renderRow = (row: PlacedCell[], index: number) => <tr key={index}>{row.map(renderCell)}</tr>;
  return (
    <section className={`statutory statutory-${grid.key}`} aria-labelledby={captionId}>
      <h2 id={captionId}>
        {TABLE_NAMES[grid.key]}　{grid.caption}
      </h2>
      <table aria-labelledby={captionId}>
        <colgroup>
          {grid.columnWidths.map((width, index) => (
            <col key={index} style={{ width: `${((100 * width) / total).toFixed(3)}%` }} />
          ))}
        </colgroup>
        {grid.headerRows > 0 && <thead>{rows.slice(0, grid.headerRows).map(renderRow)}</thead>}
        <tbody>{rows.slice(grid.headerRows).map(renderRow)}</tbody>
      </table>
    </section>
  );
}
