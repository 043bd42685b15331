import { Drawer } from 'antd';
import { useState } from 'react';
import type { CellRef, YearGrids } from '../api/types.js';
import { useMay } from '../session/use-session.js';
import type { Place } from '../shell/place.js';
import { ApplicationCases } from './application-cases.js';
import { CellRule } from './cell-rule.js';
import { cellKey, headingsByCell, type CellHeadings } from './grid-layout.js';
import { ProceedingCases } from './proceeding-cases.js';
import type { TablesView } from './view.js';

interface Props {
  readonly place: Place;
  readonly view: TablesView;
  /** Absent: closed, or closing. */
  readonly cell: CellRef | undefined;
  readonly data: YearGrids;
  readonly onClose: () => void;
  /** When it is gone: the moment to give the focus back. */
  readonly onClosed: (cell: CellRef) => void;
}

/** 表三 · 予以公开 · 自然人 */
function titleOf(cell: CellRef, headings: CellHeadings): string {
  if (cell.table === 'proceedings') return `表四：${headings.columns.join(' · ')}`;
  return `表三：${[headings.rows.at(-1), headings.columns.at(-1)].join(' · ')}`;
}

function printedValue(data: YearGrids, cell: CellRef): string | undefined {
  const key = cellKey(cell);
  const cells = data.grids.flatMap((grid) => grid.rows.flat());
  return cells.find(({ ref }) => ref !== undefined && cellKey(ref) === key)?.text;
}

function Cases({ place, view, cell, data }: Pick<Props, 'place' | 'view' | 'data'> & { cell: CellRef }) {
  const sees = useMay()('cases');
  const List = cell.table === 'applications' ? ApplicationCases : ProceedingCases;
  return (
    <div className="cell-cases" role="group" aria-label="案件清单" tabIndex={0}>
      <CellRule place={place} view={view} cell={cell} />
      {sees ? (
        <List place={place} view={view} cell={cell} printed={printedValue(data, cell) ?? ''} />
      ) : (
        <p>案件清单只对办理申请、编制年报的人员和经授权的主管人员开放。</p>
      )}
    </div>
  );
}

/** The cases behind one number, beside the number itself. Keeps its content while it slides away. */
export function CellDrawer({ place, view, cell, data, onClose, onClosed }: Props) {
  const [last, setLast] = useState(cell);
  if (cell !== undefined && (last === undefined || cellKey(last) !== cellKey(cell))) setLast(cell);
  const shown = cell ?? last;
  const grid = data.grids.find(({ key }) => key === shown?.table);
  const headings = shown && grid && headingsByCell(grid).get(cellKey(shown));
  if (shown === undefined || headings === undefined) return null;
  return (
    <Drawer
      open={cell !== undefined}
      title={titleOf(shown, headings)}
      size={view.scope === 'rollup' ? 1080 : 880}
      classNames={{ body: 'cell-drawer-body' }}
      closable={{ 'aria-label': '关闭' }}
      onClose={onClose}
      afterOpenChange={(open) => {
        if (!open) onClosed(shown);
      }}
    >
      <Cases place={place} view={view} cell={shown} data={data} />
    </Drawer>
  );
}
