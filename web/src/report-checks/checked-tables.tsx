import type { CheckedReport } from '../api/types.js';
import { cellKey } from '../tables/grid-layout.js';
import { GridTable } from '../tables/grid-table.js';

/** What was read, with the cells marked that findings are about: by a sign and in words, not by colour alone. */
export function CheckedTables({ report }: { readonly report: CheckedReport }) {
  const marked = new Map(report.marked.map(({ severity, ...ref }) => [cellKey(ref), severity]));
  const reasonOf = (key: string): string =>
    report.findings
      .filter(({ table, row, column }) => table && row && column && cellKey({ table, row, column }) === key)
      .map(({ message }) => message)
      .join('\n');
  return report.grids.map((grid) => (
    <GridTable
      key={grid.key}
      grid={grid}
      valueCell={({ cell, column }) => {
        const key = cell.ref && cellKey(cell.ref);
        const severity = key === undefined ? undefined : marked.get(key);
        const marks = [severity === 'error' && 'suspect', severity === 'warning' && 'doubtful'];
        return (
          <td
            key={column}
            className={['value', ...marks.filter(Boolean)].join(' ')}
            colSpan={cell.colSpan}
            rowSpan={cell.rowSpan}
            title={key === undefined || severity === undefined ? undefined : reasonOf(key)}
          >
            {cell.text}
            {severity !== undefined && (
              <span className="visually-hidden">
                {severity === 'error' ? '，勾稽未通过或者没有读出' : '，请核对'}
              </span>
            )}
          </td>
        );
      }}
    />
  ));
}
