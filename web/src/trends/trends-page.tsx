import { useQuery } from '@tanstack/react-query';
import { Segmented, Spin } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { answerOf, client } from '../api/client.js';
import type { Scope, Trends } from '../api/types.js';
import { dayText } from '../common/days.js';
import { EmptyHint } from '../common/empty-hint.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useMay } from '../session/use-session.js';
import { placePath, usePlace, type Place } from '../shell/place.js';
import { useVocabularies } from '../shell/queries.js';
import { trendCharts, type TrendChart } from './trend-charts.js';
import { TrendTable, type YearHead } from './trend-table.js';

/** Draws; everything else on the page is there without it. */
const Drawing = lazy(() => import('./drawing.js'));

const SCOPES: { value: Scope; label: string }[] = [
  { value: 'own', label: '本机关' },
  { value: 'rollup', label: '含下级汇总' },
];

const useTrends = (code: string, scope: Scope) =>
  useQuery({
    queryKey: ['grids', code, 'trends', scope],
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/agencies/{code}/trends', { params: { path: { code }, query: { scope } } }),
      ),
    placeholderData: (before) => (before?.agency.code === code ? before : undefined),
  });

interface CardProps {
  readonly chart: TrendChart;
  readonly years: readonly YearHead[];
  readonly axis: readonly string[];
}

function TrendCard({ chart, years, axis }: CardProps) {
  return (
    <section className="trend-card" aria-labelledby={`trend-${chart.key}`}>
      <h2 id={`trend-${chart.key}`}>{chart.title}</h2>
      <Suspense fallback={<div className="trend-drawing" />}>
        <Drawing chart={chart} years={axis} />
      </Suspense>
      <TrendTable chart={chart} years={years} />
      {chart.note !== undefined && <p className="sub">{chart.note}</p>}
    </section>
  );
}

function Cards({ place, trends }: { readonly place: Place; readonly trends: Trends }) {
  const words = useVocabularies().data;
  const charts = useMemo(() => trendCharts(trends, words), [trends, words]);
  const years = useMemo(
    () =>
      trends.years.map(({ year, running }) => ({
        label: String(year),
        to: `${placePath({ ...place, year }, 'tables')}${trends.scope === 'own' ? '' : '?scope=rollup'}`,
        running,
      })),
    [trends, place],
  );
  const axis = useMemo(
    () => years.map(({ label, running }) => (running ? `${label}（未满）` : label)),
    [years],
  );
  return (
    <div className="trend-cards">
      {charts.map((chart) => (
        <TrendCard key={chart.key} chart={chart} years={years} axis={axis} />
      ))}
    </div>
  );
}

/** How the years of an agency went, each as its own tables count it. */
export function TrendsPage() {
  const place = usePlace();
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  const scope: Scope = search.get('scope') === 'rollup' ? 'rollup' : 'own';
  const trends = useTrends(place.code, scope);
  const { data } = trends;
  const last = data?.years.at(-1);
  const until = last?.running === true ? `，其中${last.year}年截至${dayText(last.period.to)}` : '';
  return (
    <>
      <PageHead
        title="历年趋势"
        lead={
          data &&
          `${data.agency.name}　${last === undefined ? '没有数据' : `${data.years[0]?.year ?? ''}年至${last.year}年${until}`}`
        }
      />
      <div className="toolbar" role="group" aria-label="统计口径">
        <div className="toolbar-item">
          <span className="toolbar-label" id="trends-scope">
            范围
          </span>
          <Segmented
            aria-labelledby="trends-scope"
            name="trends-scope"
            value={scope}
            options={SCOPES}
            onChange={(chosen) => {
              setSearch(chosen === 'own' ? {} : { scope: chosen }, { replace: true });
            }}
          />
        </div>
        <span className="toolbar-citation">各年的数与该年统计表相同，点年份打开。</span>
      </div>
      <ProblemAlert error={trends.error} title="历年趋势没有打开" onRetry={() => void trends.refetch()} />
      {trends.isPending && (
        <Spin description="正在统计" className="page-spin">
          <div />
        </Spin>
      )}
      {data?.years.length === 0 && (
        <EmptyHint
          title={`${data.agency.name}还没有登记过申请和复议、诉讼案件`}
          action={may('register') && <Link to={placePath(place, 'imports')}>导入台账</Link>}
        >
          导入以前各年的台账之后，这里按年列出新收、结转、结果、申请人类型和是否按期。
        </EmptyHint>
      )}
      {data && !trends.isError && data.years.length > 0 && (
        <div aria-busy={trends.isPlaceholderData} data-scope={data.scope}>
          <Cards place={place} trends={data} />
        </div>
      )}
    </>
  );
}
