import { useMemo, type ReactNode } from 'react';
import type { Grid, GridCell } from '../api/types.js';
import { placeCells, type PlacedCell } from './grid-layout.js';
import { TABLE_NAMES } from './table-names.js';

interface Props {
  readonly grid: Grid;
  /** A `td` with a key of its own. */
  readonly valueCell: (placed: PlacedCell) => ReactNode;
  /** Of a row, which lists only the cells that begin in it. */
  readonly rowProps?: (row: readonly PlacedCell[]) => React.HTMLAttributes<HTMLTableRowElement>;
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

/** A statutory table exactly as it is printed; what its values are, the caller says. */
export function GridTable({ grid, valueCell, rowProps }: Props) {
  const captionId = `table-${grid.key}`;
  const rows = useMemo(() => placeCells(grid), [grid]);
  const total = grid.columnWidths.reduce((sum, width) => sum + width, 0);
  const renderRow = (row: PlacedCell[], index: number) => (
    <tr key={index} {...rowProps?.(row)}>
      {row.map((placed) =>
        placed.cell.kind === 'value' ? (
          valueCell(placed)
        ) : (
          <HeadingCell key={placed.column} cell={placed.cell} />
        ),
      )}
    </tr>
  );
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
