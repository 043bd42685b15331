import { Link } from 'react-router';
import type { Grid, Scope } from '../../api/types.js';
import { placePath, type Place } from '../../shell/place.js';
import { GridTable } from '../../tables/grid-table.js';
import { TABLE_NAMES } from '../../tables/table-names.js';

interface Props {
  readonly place: Place;
  readonly scope: Scope;
  readonly grid: Grid;
}

/** A table as it will be printed; the cases behind its numbers are opened from the page of the tables. */
export function PrintedGrid({ place, scope, grid }: Props) {
  return (
    <div className="report-grid">
      <GridTable
        grid={grid}
        valueCell={({ cell, column }) => (
          <td key={column} className="value" colSpan={cell.colSpan} rowSpan={cell.rowSpan}>
            {cell.text}
          </td>
        )}
      />
      <p className="sub">
        <Link to={`${placePath(place, 'tables')}?scope=${scope}`}>
          到年度统计表看{TABLE_NAMES[grid.key]}各格的来历
        </Link>
      </p>
    </div>
  );
}
