import { Segmented, Spin } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { CollectedReport, ReportCollection } from '../api/types.js';
import { EmptyHint } from '../common/empty-hint.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { usePlace, type Place } from '../shell/place.js';
import { CollectionTable } from './collection-table.js';
import { COUNT_KEYS, countKey, FILTERS, type CountKey } from './collection-filter.js';
import { DeadlineForm } from './deadline-form.js';
import { ReportBatches } from './report-batches.js';
import { ReturnChild } from './return-child.js';
import { useCollection } from './queries.js';

function Collected({ place, found }: { readonly place: Place; readonly found: ReportCollection }) {
  const [search, setSearch] = useSearchParams();
  const [returning, setReturning] = useState<CollectedReport>();
  const only = countKey(search.get('only'));
  const items = found.items.filter(FILTERS[only].has);
  return (
    <>
      <Segmented<CountKey>
        className="collection-filter"
        aria-label="只看"
        name="collection-only"
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
        {`列出 ${items.length} 个机关，逾期最久的在前。`}
      </p>
      {items.length > 0 && <CollectionTable place={place} items={items} onReturn={setReturning} />}
      {returning && (
        <ReturnChild
          place={{ code: returning.agency.code, year: place.year }}
          onClose={() => {
            setReturning(undefined);
          }}
        />
      )}
    </>
  );
}

/** The reports of the agencies below: who has handed in, who is late, what was sent back. */
export function CollectionPage() {
  const place = usePlace();
  const found = useCollection(place);
  const { data } = found;
  return (
    <>
      <PageHead
        title={`${place.year}年下级年报`}
        lead="下级机关年度报告的报送、审批和公布。汇总报告只加总已经送审的。"
      />
      <ProblemAlert error={found.error} title="下级年报没有打开" onRetry={() => void found.refetch()} />
      {found.isPending && (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      )}
      {data?.items.length === 0 && (
        <EmptyHint title="本机关没有下级机关">有下级机关的，先在“机关”页登记，并注明其上级。</EmptyHint>
      )}
      {data && data.items.length > 0 && (
        <>
          <DeadlineForm key={data.deadline ?? ''} place={place} found={data} />
          <ReportBatches place={place} />
          <Collected place={place} found={data} />
        </>
      )}
    </>
  );
}
