import { Button, Segmented, Spin, Table, type TableColumnsType } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { CaseItem, CaseQuery, CaseWorkload } from '../api/types.js';
import { MissingNotice } from '../calendar/missing-notice.js';
import { EmptyHint } from '../common/empty-hint.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useMay } from '../session/use-session.js';
import { placePath, usePlace, type Place } from '../shell/place.js';
import { CaseloadTable } from './assignment/caseload-table.js';
import { calledOf, casePath, STATE_LABELS } from './case-terms.js';
import { DueText } from './due-text.js';
import { useCases } from './queries.js';
import { WorkloadLine } from './workload-line.js';

const VIEWS = ['mine', 'open', 'overdue', 'week', 'decided', 'all', 'people'] as const;
type View = (typeof VIEWS)[number];

type ListView = Exclude<View, 'people'>;

function queryOf(view: ListView, year: number): CaseQuery {
  if (view === 'all') return { year };
  if (view === 'mine') return { open: 'true', assignee: '@me' };
  if (view === 'open') return { open: 'true' };
  return view === 'decided' ? { open: 'true', state: 'decided' } : { due: view };
}

const viewLabels = (year: number): Readonly<Record<View, string>> => ({
  mine: '我的',
  open: '未办结',
  overdue: '已逾期',
  week: '七日内到期',
  decided: '已决定、未送达',
  all: `${year}年收到的`,
  people: '按承办人',
});

const columnsAt = (place: Place): TableColumnsType<CaseItem> => [
  {
    title: '案号',
    key: 'caseNo',
    width: 216,
    render: (_, item) => <Link to={casePath(place, calledOf(item))}>{calledOf(item)}</Link>,
  },
  { title: '申请人', dataIndex: 'applicantName', width: 150 },
  { title: '所需内容', dataIndex: 'description', className: 'wide-text', ellipsis: true },
  { title: '承办人', key: 'assignee', width: 96, render: (_, { assignee }) => assignee?.name ?? '—' },
  { title: '收到', dataIndex: 'receivedOn', width: 112, className: 'day' },
  { title: '状态', key: 'state', width: 88, render: (_, { state }) => STATE_LABELS[state] },
  { title: '答复期限', key: 'due', width: 190, render: (_, item) => <DueText {...item} /> },
];

function Cases({
  query,
  place,
  workload,
}: {
  readonly query: CaseQuery;
  readonly place: Place;
  readonly workload: CaseWorkload | undefined;
}) {
  const cases = useCases(place.code, query);
  const items = cases.data?.pages.flatMap((page) => page.items) ?? [];
  if (cases.isPending)
    return (
      <Spin description="正在载入" className="page-spin">
        <div />
      </Spin>
    );
  if (cases.isError)
    return <ProblemAlert error={cases.error} title="案件没有打开" onRetry={() => void cases.refetch()} />;
  if (items.length === 0)
    return (
      <EmptyHint title="这里没有案件">
        {workload?.open === 0 ? '没有未办结的申请。收到申请后点“登记申请”。' : '换一个条件查看其他案件。'}
      </EmptyHint>
    );
  return (
    <>
      <Table<CaseItem>
        size="small"
        bordered
        pagination={false}
        rowKey="ref"
        columns={columnsAt(place)}
        dataSource={items}
      />
      {cases.hasNextPage && (
        <div className="case-more">
          <Button
            onClick={cases.isFetchingNextPage ? undefined : () => void cases.fetchNextPage()}
            aria-disabled={cases.isFetchingNextPage}
          >
            {cases.isFetchingNextPage ? '正在载入' : `再显示一页（已显示 ${items.length} 件）`}
          </Button>
        </div>
      )}
    </>
  );
}

/** The work of an agency: what waits for an answer, the earliest due first. */
export function CasesPage() {
  const place = usePlace();
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  const view = VIEWS.find((each) => each === search.get('view')) ?? 'open';
  const assignee = search.get('assignee');
  const open = useCases(place.code, queryOf('open', place.year));
  const workload = open.data?.pages[0]?.workload;
  const labels = viewLabels(place.year);
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
      {workload && <WorkloadLine workload={workload} />}
      <Segmented<View>
        aria-label="显示哪些案件"
        className="case-views"
        value={view}
        options={VIEWS.map((value) => ({ value, label: labels[value] }))}
        onChange={(chosen) => {
          setSearch({ view: chosen }, { replace: true });
        }}
      />
      {view === 'people' ? (
        <CaseloadTable key={place.code} code={place.code} />
      ) : (
        <>
          {assignee !== null && (
            <p className="case-note">
              {assignee === '@none' ? '只显示没有承办人的。' : `只显示由 ${assignee} 承办的。`}
              <Link to={`?view=${view}`}>显示全部</Link>
            </p>
          )}
          <Cases
            key={`${place.code} ${view} ${assignee}`}
            query={{ ...queryOf(view, place.year), ...(assignee !== null && { assignee }) }}
            place={place}
            workload={workload}
          />
        </>
      )}
    </>
  );
}
