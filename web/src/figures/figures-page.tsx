import { Segmented, Spin } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useMay } from '../session/use-session.js';
import { placePath, usePlace } from '../shell/place.js';
import { editionId } from '../shell/edition.js';
import { useEditions } from '../shell/queries.js';
import { FiguresTable } from './figures-table.js';
import { useFigures } from './queries.js';

/** The figures of table 二: what the register of cases cannot know and somebody has to supply and confirm. */
export function FiguresPage() {
  const place = usePlace();
  const mayAsk = useMay()('figureSheets');
  const [search, setSearch] = useSearchParams();
  const edition = editionId(search.get('edition'));
  const editions = useEditions().data ?? [];
  const inForce = editions.find(
    ({ reportYears: { from, until } }) => from <= place.year && place.year <= (until ?? 9999),
  );
  const figures = useFigures(place, edition);
  const items = figures.data?.items ?? [];
  const overview = figures.data?.overview ?? [];
  const missing = items.filter(({ status }) => status === 'missing').length;
  const change = (key: string, value: string | undefined): void => {
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === undefined) next.delete(key);
        else next.set(key, value);
        return next;
      },
      { replace: true },
    );
  };
  const editing = {
    place,
    editing: search.get('item'),
    onEdit: (item: string | undefined): void => {
      change('item', item);
    },
  };
  return (
    <>
      <PageHead
        title={`${place.year}年数据`}
        lead={
          <>
            表二“主动公开政府信息情况”各项，由业务部门提供、专人确认。没有的也要填 0，不留空。
            {mayAsk && <Link to={placePath(place, 'figure-sheets')}>向单位下发填报单</Link>}
          </>
        }
        actions={
          <Segmented
            aria-label="格式"
            name="figures-edition"
            value={edition ?? inForce?.id ?? ''}
            options={editions.map(({ id }) => ({ value: id, label: `${id}年版` }))}
            onChange={(id) => {
              change('edition', id);
            }}
          />
        }
      />
      <ProblemAlert error={figures.error} title="本年数据没有打开" onRetry={() => void figures.refetch()} />
      {figures.isPending && (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      )}
      {figures.data && (
        <>
          <p className="figures-progress" role="status">
            {missing === 0
              ? `全部 ${items.length} 项已填报。`
              : `共 ${items.length} 项，还有 ${missing} 项待填报，排在最前。`}
          </p>
          <FiguresTable {...editing} label="本年数据" figures={items} />
          <section aria-labelledby="overview-figures">
            <h2 id="overview-figures">总体情况所用的数据</h2>
            <p className="sub">
              {`年度报告第一部分的文字按名称引用，不必填齐；已有 ${overview.filter(({ status }) => status === 'supplied').length} 项。`}
            </p>
            <FiguresTable {...editing} label="总体情况所用的数据" figures={overview} />
          </section>
        </>
      )}
    </>
  );
}
