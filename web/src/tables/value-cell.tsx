import type { CellRef, GridCell } from '../api/types.js';
import { FigureLink } from './figure-link.js';
import { cellKey } from './grid-layout.js';
import { cellDomId, type Doubt } from './suspect-cells.js';

interface Props {
  readonly cell: GridCell;
  /** Its row and column in words. */
  readonly name: string;
  readonly suspect: Doubt | undefined;
  readonly unsupplied: boolean;
  readonly selected: boolean;
  readonly onOpen: (ref: CellRef) => void;
}

function Content({ cell, name, onOpen }: Pick<Props, 'cell' | 'name' | 'onOpen'>) {
  const ref = cell.ref;
  if (ref === undefined) return cell.text;
  if (ref.table === 'proactive') {
    return (
      <FigureLink item={ref.row} label={`${cell.text}，${name}，去填报`}>
        {cell.text}
      </FigureLink>
    );
  }
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={`${cell.text}件，${name}，查看案件`}
      onClick={() => {
        onOpen(ref);
      }}
    >
      {cell.text}
    </button>
  );
}

/** One figure. Zeros are quiet; what is doubtful or missing is marked by a sign and in words, not by colour alone. */
export function ValueCell({ cell, name, suspect, unsupplied, selected, onOpen }: Props) {
  const zero = /^0(\.0+)?$/.test(cell.text);
  const marks = [
    zero && 'zero',
    suspect?.severity === 'error' && 'suspect',
    suspect?.severity === 'warning' && 'doubtful',
    unsupplied && 'unsupplied',
    selected && 'selected',
  ];
  return (
    <td
      id={cell.ref && cellDomId(cellKey(cell.ref))}
      className={['value', ...marks.filter(Boolean)].join(' ')}
      colSpan={cell.colSpan}
      rowSpan={cell.rowSpan}
      title={suspect?.reason}
    >
      <Content cell={cell} name={name} onOpen={onOpen} />
      {suspect !== undefined && (
        <span className="visually-hidden">
          {suspect.severity === 'error' ? '（勾稽未通过）' : '（请核实）'}
        </span>
      )}
      {unsupplied && <span className="unsupplied-mark">未填</span>}
    </td>
  );
}
