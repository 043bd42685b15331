import { Segmented } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { MissingNotice } from '../calendar/missing-notice.js';
import { PageHead } from '../common/page-head.js';
import { useMay } from '../session/use-session.js';
import { placePath, usePlace } from '../shell/place.js';
import { FilterBar } from './filter-bar.js';
import {
  changed,
  filterFrom,
  isShown,
  queryOf,
  searchOf,
  VIEWS,
  type ListFilter,
  type View,
} from './list-filter.js';
import { ProceedingTable } from './proceeding-table.js';
import { useProceedings } from './queries.js';

const LABELS: Readonly<Record<View, string>> = { terms: '期限在身', open: '尚未了结', all: '全部' };

const EMPTY: Readonly<Record<View, string>> = {
  terms: '本机关现在没有必须遵守的复议、诉讼期限。登记收到的文书以后，答复、答辩、开庭、上诉的期限列在这里。',
  open: '收到复议机关或者法院的文书后，从右上方登记。',
  all: '收到复议机关或者法院的文书后，从右上方登记；以前年度的，可以随台账导入。',
};

/** The reviews and lawsuits of an agency, and what it has to do in them by when. */
export function ProceedingsPage() {
  const place = usePlace();
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  const filter = filterFrom(search);
  const { view, ...narrowed } = filter;
  const found = useProceedings(place.code, queryOf(filter));
  const counts = found.data?.pages[0]?.counts;
  const narrow = (chosen: ListFilter): void => {
    setSearch(searchOf(chosen), { replace: true });
  };
  const path = placePath(place, 'proceedings');
  return (
    <>
      <PageHead
        title="复议诉讼"
        lead="对本机关答复提起的行政复议和行政诉讼。期限按登记的文书和环节推算，点编号查看依据。"
        actions={
          <>
            <Link className="button-link button-quiet" to={placePath(place, 'contested-grounds')}>
              败因统计
            </Link>
            <Link className="button-link button-quiet" to={placePath(place, 'disposals')}>
              文书用语与表四
            </Link>
            {may('proceedings') && (
              <>
                <Link className="button-link" to={`${path}/reviews/new`}>
                  登记复议
                </Link>
                <Link className="button-link" to={`${path}/lawsuits/new`}>
                  登记诉讼
                </Link>
              </>
            )}
          </>
        }
      />
      <MissingNotice />
      <div className="list-views">
        <Segmented<View>
          aria-label="显示哪些复议诉讼"
          value={view}
          options={VIEWS.map((value) => ({ value, label: LABELS[value] }))}
          onChange={(chosen) => {
            narrow(changed(filter, { view: chosen }));
          }}
        />
        <p role="status">
          {counts &&
            `尚未了结 ${counts.open} 件；本机关的期限已逾期 ${counts.over} 件、临近 ${counts.near} 件。`}
        </p>
      </div>
      <FilterBar filter={filter} onChange={narrow} />
      <ProceedingTable
        key={`${place.code} ${JSON.stringify(filter)}`}
        found={found}
        place={place}
        shown={(item) => isShown(filter, item)}
        empty={Object.keys(narrowed).length > 0 ? '没有符合筛选条件的。清除筛选可以看到全部。' : EMPTY[view]}
      />
    </>
  );
}
