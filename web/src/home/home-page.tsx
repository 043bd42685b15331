import { Segmented, Spin } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { Standing } from '../api/types.js';
import { MissingNotice } from '../calendar/missing-notice.js';
import { searchOf, WAITING_FILTERS, type ListFilter } from '../cases/list/list-filter.js';
import { dayText, weekdayOf } from '../common/days.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useCurrentSession, useMay } from '../session/use-session.js';
import { placePath, usePlace, type Place } from '../shell/place.js';
import { AlertCounts } from './alert-counts.js';
import { CountGroup, type Count } from './count-card.js';
import { ProceedingTerms } from './proceeding-terms.js';
import { useUnconfirmed, useWorkload } from './queries.js';
import { UrgentCases } from './urgent-cases.js';

type Whose = 'mine' | 'all';

const WHOSE: readonly { value: Whose; label: string }[] = [
  { value: 'mine', label: '我承办的' },
  { value: 'all', label: '全机关' },
];

interface Props {
  readonly place: Place;
  readonly whose: Whose;
  readonly standing: Standing;
}

/** Ways into the work list, of one's own cases or of all. */
const linksOf =
  ({ place, whose }: Pick<Props, 'place' | 'whose'>) =>
  (filter: Partial<ListFilter>): string =>
    `${placePath(place, 'cases')}${searchOf({ ...filter, ...(whose === 'mine' && { assignee: '@me' }) })}`;

function Dues({ standing, ...where }: Props) {
  const to = linksOf(where);
  const { overdue, today, week, open } = standing;
  const counts: readonly Count[] = [
    { label: '已逾期', count: overdue, to: to({ due: 'overdue' }), sign: '！', tone: 'late' },
    { label: '今日到期', count: today, to: to({ due: 'today' }), sign: '◷', tone: 'soon' },
    { label: '七日内到期', count: week, to: to({ due: 'week' }) },
    { label: '未办结', count: open, to: to({}) },
  ];
  return <CountGroup title="答复期限" counts={counts} />;
}

function Waiting({ standing, ...where }: Props) {
  const to = linksOf(where);
  const keys = (Object.keys(WAITING_FILTERS) as (keyof typeof WAITING_FILTERS)[]).filter(
    (key) => key !== 'extension',
  );
  const counts = keys.map((key) => ({
    label: WAITING_FILTERS[key],
    count: standing.waiting[key],
    to: to({ waitingFor: key }),
  }));
  return <CountGroup title="正在等待" counts={counts} />;
}

/** Not registered yet, so of the whole agency. */
function Unconfirmed({ place }: { readonly place: Place }) {
  const counts = useUnconfirmed(place.code).data?.counts;
  if (counts === undefined) return null;
  const to = `${placePath(place, 'cases')}/submissions`;
  const lines: readonly Count[] = [
    { label: '待双方确认', count: counts.pending, to },
    { label: '超过一个工作日', count: counts.late, to, sign: '！', tone: 'late' },
  ];
  return <CountGroup title="待确认的申请" counts={lines} />;
}

/** Checks and approvals are made on the cases of others, so they are always counted for the whole agency. */
function Approvals({ place, standing: { stages, waiting } }: Omit<Props, 'whose'>) {
  const to = linksOf({ place, whose: 'all' });
  const counts: readonly Count[] = [
    {
      label: '待法制审核或审批',
      count: stages.decided,
      to: to({ stage: 'decided' }),
      sign: '✎',
      tone: 'soon',
    },
    {
      label: '法制已审，待审批',
      count: stages.checked,
      to: to({ stage: 'checked' }),
      sign: '✎',
      tone: 'soon',
    },
    {
      label: '待批准的延期',
      count: waiting.extension,
      to: to({ waitingFor: 'extension' }),
      sign: '✎',
      tone: 'soon',
    },
  ];
  return <CountGroup title="审核审批" counts={counts} />;
}

function Sending({ standing: { stages, late }, ...where }: Props) {
  const to = linksOf(where);
  const counts: readonly Count[] = [
    { label: '已审批，待签发', count: stages.approved, to: to({ stage: 'approved' }) },
    { label: '已签发，待发出', count: stages.signed, to: to({ stage: 'signed' }) },
    { label: '退回未妥投', count: stages.returned, to: to({ stage: 'returned' }), sign: '！', tone: 'late' },
    { label: '有补录的环节', count: late, to: to({ late: 'true' }) },
  ];
  return <CountGroup title="签发与送达" counts={counts} />;
}

/** Where the day begins: what is due, what waits for whom, and the cases to take up first. */
export function HomePage() {
  const place = usePlace();
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  const { user } = useCurrentSession();
  const approves = user.roles.some((role) => role === 'legal' || role === 'approver');
  // Whoever only checks and approves has hardly any cases of their own.
  const usual: Whose = user.roles.includes('clerk') ? 'mine' : 'all';
  const whose: Whose = WHOSE.find(({ value }) => value === search.get('whose'))?.value ?? usual;
  const workload = useWorkload(place.code);
  const data = workload.data;
  return (
    <>
      <PageHead
        title="工作台"
        lead={data && `今天是${dayText(data.on)}，${weekdayOf(data.on)}。`}
        actions={
          <>
            <Segmented<Whose>
              aria-label="看谁的"
              value={whose}
              options={[...WHOSE]}
              onChange={(chosen) => {
                setSearch({ whose: chosen }, { replace: true });
              }}
            />
            {may('handle') && (
              <Link className="button-link" to={`${placePath(place, 'cases')}/new`}>
                登记申请
              </Link>
            )}
          </>
        }
      />
      <MissingNotice />
      <ProblemAlert error={workload.error} title="办理情况没有打开" onRetry={() => void workload.refetch()} />
      {workload.isPending && (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      )}
      {data && (
        <>
          <Dues place={place} whose={whose} standing={data[whose]} />
          <div className="home-columns">
            <section aria-label="先办这些">
              <h2>先办这些</h2>
              <UrgentCases key={whose} place={place} {...(whose === 'mine' && { assignee: '@me' })} />
            </section>
            <div className="home-side">
              {approves && <Approvals place={place} standing={data.all} />}
              <AlertCounts place={place} />
              <ProceedingTerms place={place} />
              <Unconfirmed place={place} />
              <Waiting place={place} whose={whose} standing={data[whose]} />
              <Sending place={place} whose={whose} standing={data[whose]} />
              {!approves && <Approvals place={place} standing={data.all} />}
            </div>
          </div>
        </>
      )}
    </>
  );
}
