import { Spin } from 'antd';
import { useMemo } from 'react';
import { ProblemAlert } from '../common/problem-alert.js';
import { PageHead } from '../common/page-head.js';
import { dayText } from '../common/days.js';
import { usePlace } from '../shell/place.js';
import type { CellRef, YearGrids } from '../api/types.js';
import { CellDrawer } from './cell-drawer.js';
import { ChecksPanel } from './checks-panel.js';
import { Downloads } from './downloads.js';
import { cellKey } from './grid-layout.js';
import { MethodPanel } from './method-panel.js';
import { OutlookPanel } from './outlook-panel.js';
import { useGrids } from './queries.js';
import { StatutoryTable } from './statutory-table.js';
import { cellDomId, figureRef, suspectCells } from './suspect-cells.js';
import { TablesToolbar } from './tables-toolbar.js';
import { useTablesView } from './view.js';
import { WorkNotes } from './work-notes.js';

function focusCell(ref: CellRef): void {
  const cell = document.getElementById(cellDomId(cellKey(ref)));
  cell?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  cell?.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true });
}

function Tables({
  data,
  ofPeriod,
  busy,
  selected,
  onOpen,
}: {
  data: YearGrids;
  /** Of a part of the year only what is counted from cases is told. */
  ofPeriod: boolean;
  /** While other tables than these are being counted. */
  busy: boolean;
  selected: string | undefined;
  onOpen: (ref: CellRef) => void;
}) {
  const { checks } = data.tables;
  const suspect = useMemo(() => suspectCells(checks), [checks]);
  const unsupplied = useMemo(
    () =>
      new Set(
        checks.flatMap(({ status, item }) =>
          status === 'missing' && item !== undefined ? [cellKey(figureRef(item))] : [],
        ),
      ),
    [checks],
  );
  return (
    <div
      className="tables-columns"
      aria-busy={busy}
      data-scope={data.tables.scope}
      data-edition={data.tables.edition}
    >
      <div className="tables-sheets">
        {data.grids
          .filter(({ key }) => !ofPeriod || key !== 'proactive')
          .map((grid) => (
            <StatutoryTable
              key={grid.key}
              grid={grid}
              suspect={suspect}
              unsupplied={unsupplied}
              selected={selected}
              onOpen={onOpen}
            />
          ))}
      </div>
      <ChecksPanel checks={checks} onLocate={focusCell} />
    </div>
  );
}

/** The year's statutory tables, counted from the records as they are now. */
export function TablesPage() {
  const place = usePlace();
  const { view, cell, change } = useTablesView();
  const grids = useGrids(place, view);
  const { data } = grids;
  const open = (ref: CellRef): void => {
    change({ cell: cellKey(ref) });
  };
  const close = (): void => {
    change({ cell: undefined });
    if (cell)
      requestAnimationFrame(() => {
        focusCell(cell);
      });
  };
  return (
    <>
      <PageHead
        title={view.period ? '期间统计表' : `${place.year}年度统计表`}
        lead={
          data &&
          `${data.tables.agency.name}　${dayText(data.tables.period.from)}至${dayText(data.tables.asOf)}`
        }
        actions={
          data && !view.period && <Downloads place={place} view={view} agencyName={data.tables.agency.name} />
        }
      />
      <TablesToolbar place={place} view={view} used={data?.tables} onChange={change} />
      <ProblemAlert error={grids.error} title="统计表没有打开" onRetry={() => void grids.refetch()} />
      {data && !grids.isError && (
        <>
          {view.period ? (
            <p className="sub">
              “上年结转”和“结转下年度继续办理”两行按期初、期末计。表二的数按年度填报，期间统计不列。
            </p>
          ) : (
            <>
              <WorkNotes place={place} tables={data.tables} />
              <OutlookPanel place={place} scope={data.tables.scope} />
            </>
          )}
          <Tables
            data={data}
            ofPeriod={view.period !== undefined}
            busy={grids.isPlaceholderData}
            selected={cell && cellKey(cell)}
            onOpen={open}
          />
          {!view.period && <MethodPanel place={place} scope={data.tables.scope} />}
        </>
      )}
      {grids.isPending && (
        <Spin description="正在统计" className="page-spin">
          <div />
        </Spin>
      )}
      {data && (
        <CellDrawer place={place} view={view} cell={cell} data={data} onClose={close} onClosed={focusCell} />
      )}
    </>
  );
}
