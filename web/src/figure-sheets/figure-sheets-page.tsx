import { Button, Segmented, Spin } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { FigureSheets } from '../api/types.js';
import { EmptyHint } from '../common/empty-hint.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useMay } from '../session/use-session.js';
import { placePath, usePlace, type Place } from '../shell/place.js';
import { AskDialog } from './ask-dialog.js';
import { useFigureSheets } from './queries.js';
import { RoundForm } from './round-form.js';
import { COUNT_KEYS, countKey, FILTERS, type CountKey } from './sheet-filter.js';
import { SheetPanel } from './sheet-panel.js';
import { SheetsTable } from './sheets-table.js';

function SheetList({ place, found }: { readonly place: Place; readonly found: FigureSheets }) {
  const [search, setSearch] = useSearchParams();
  const mayAsk = useMay()('askFigures');
  const only = countKey(search.get('only'));
  const sheets = found.items.filter(FILTERS[only].has);
  if (found.items.length === 0 && !mayAsk)
    return <EmptyHint title="还没有下发填报单">年报人员下发后，在这里登记单位报回的数据。</EmptyHint>;
  return (
    <>
      {mayAsk && <RoundForm key={found.usualDueOn} place={place} found={found} />}
      {found.items.length > 0 && (
        <>
          <Segmented<CountKey>
            className="collection-filter"
            aria-label="只看"
            name="sheets-only"
            value={only}
            options={COUNT_KEYS.map((key) => ({
              value: key,
              label: `${FILTERS[key].label} ${found.counts[key]}`,
            }))}
            onChange={(key) => {
              setSearch(key === 'all' ? {} : { only: key }, { replace: true });
            }}
          />
          <p className="sub" role="status">
            {`列出 ${sheets.length} 张填报单，逾期最久的在前。`}
          </p>
        </>
      )}
      {sheets.length > 0 && <SheetsTable sheets={sheets} />}
    </>
  );
}

/** The January round: who was asked for which figures, what came back, what is missing, and what is taken over. */
export function FigureSheetsPage() {
  const place = usePlace();
  const [search] = useSearchParams();
  const [asking, setAsking] = useState(false);
  const mayAsk = useMay()('askFigures');
  const found = useFigureSheets(place);
  const { data } = found;
  const open = data?.items.find(({ number }) => String(number) === search.get('sheet'));
  return (
    <>
      <PageHead
        title={`${place.year}年数据填报`}
        lead={
          <>
            向掌握数据的单位下发填报单，报回后核对采用，转入
            <Link to={placePath(place, 'figures')}>本年数据</Link>
            和年度报告。没有报回的列出并催报。
          </>
        }
        actions={
          mayAsk && data ? (
            <Button
              onClick={() => {
                setAsking(true);
              }}
            >
              向一个单位下发
            </Button>
          ) : undefined
        }
      />
      <ProblemAlert error={found.error} title="填报单没有打开" onRetry={() => void found.refetch()} />
      {found.isPending && (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      )}
      {data &&
        (open ? (
          <SheetPanel key={open.number} place={place} sheet={open} />
        ) : (
          <SheetList place={place} found={data} />
        ))}
      {data && asking && (
        <AskDialog
          place={place}
          found={data}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}
