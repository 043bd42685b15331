import { Segmented } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { MissingNotice } from '../calendar/missing-notice.js';
import { PageHead } from '../common/page-head.js';
import { useMay } from '../session/use-session.js';
import { placePath, usePlace } from '../shell/place.js';
import { CaseloadTable } from './assignment/caseload-table.js';
import { CaseFinder } from './list/case-finder.js';
import { CaseList } from './list/case-list.js';
import { FilterBar } from './list/filter-bar.js';
import { SavedFilters } from './list/saved-filters.js';
import { filterFrom, queryOf, searchOf, VIEWS, type ListFilter, type View } from './list/list-filter.js';

/** The applications of an agency: those that wait for an answer with the earliest due first, or those of a year. */
export function CasesPage() {
  const place = usePlace();
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  const filter = filterFrom(search);
  const { view, ...narrowed } = filter;
  const labels: Readonly<Record<View, string>> = {
    open: '未办结',
    all: `${place.year}年收到的`,
    people: '按承办人',
    find: '查找',
  };
  const views = VIEWS.filter((each) => each !== 'find' || may('lookUp'));
  const query = queryOf(filter, place.year);
  const narrow = (changed: ListFilter): void => {
    setSearch(searchOf(changed), { replace: true });
  };
  return (
    <>
      <PageHead
        title="案件"
        lead="先到期的在前。期限按收到日和登记的办理环节逐日推算，点案号查看理由。"
        actions={
          <>
            <Link className="button-link button-quiet" to={`${placePath(place, 'cases')}/submissions`}>
              待确认的申请
            </Link>
            {may('handle') && (
              <Link className="button-link" to={`${placePath(place, 'cases')}/new`}>
                登记申请
              </Link>
            )}
          </>
        }
      />
      <MissingNotice />
      <Segmented<View>
        aria-label="显示哪些案件"
        className="case-views"
        value={view}
        options={views.map((value) => ({ value, label: labels[value] }))}
        onChange={(chosen) => {
          setSearch(searchOf({ ...narrowed, view: chosen }), { replace: true });
        }}
      />
      {view === 'people' && <CaseloadTable key={place.code} code={place.code} />}
      {view === 'find' && <CaseFinder key={place.code} place={place} />}
      {(view === 'open' || view === 'all') && (
        <>
          <FilterBar code={place.code} filter={filter} onChange={narrow} />
          <SavedFilters code={place.code} filter={filter} onChange={narrow} />
          <CaseList
            key={`${place.code} ${JSON.stringify(query)}`}
            query={query}
            place={place}
            narrowed={Object.keys(narrowed).length > 0}
          />
        </>
      )}
    </>
  );
}
