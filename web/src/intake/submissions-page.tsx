import { Button, Segmented, Spin, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Submission, SubmissionState } from '../api/types.js';
import { casePath } from '../cases/case-terms.js';
import { DayInput } from '../common/day-input.js';
import { EmptyHint } from '../common/empty-hint.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { labelIn } from '../common/terms.js';
import { useMay } from '../session/use-session.js';
import { placePath, usePlace, type Place } from '../shell/place.js';
import { useVocabularies } from '../shell/queries.js';
import { useSubmissions } from './queries.js';
import { ConfirmDialog, ContactDialog, DismissDialog } from './submission-dialogs.js';
import { DISMISSAL_LABELS, STATE_LABELS } from './submission-terms.js';

const STATES = ['pending', 'confirmed', 'dismissed'] as const satisfies SubmissionState[];
type Deed = 'confirm' | 'dismiss' | 'contact';
interface Doing {
  readonly deed: Deed;
  readonly submission: Submission;
}
const DIALOGS = { confirm: ConfirmDialog, dismiss: DismissDialog, contact: ContactDialog } as const;

function Waiting({ submission }: { readonly submission: Submission }) {
  const { waitingDays, late, dismissedAs, dismissalReason, caseNo, state } = submission;
  if (state === 'dismissed' && dismissedAs !== null)
    return (
      <>
        {DISMISSAL_LABELS[dismissedAs]}
        <span className="sub">{dismissalReason}</span>
      </>
    );
  if (state === 'confirmed') return <>{caseNo}</>;
  if (waitingDays === null) return <>—</>;
  return late ? (
    <span className="submission-late" title={submission.warning ?? ''}>
      超过一个工作日（已 {waitingDays} 个）
    </span>
  ) : (
    <>{waitingDays === 0 ? '今日收到' : `${waitingDays} 个工作日`}</>
  );
}

function columnsOf(
  place: Place,
  channelOf: (submission: Submission) => string,
  onDo: ((doing: Doing) => void) | undefined,
): TableColumnsType<Submission> {
  return [
    { title: '提出之日', dataIndex: 'submittedOn', width: 112, className: 'day' },
    { title: '方式', key: 'channel', width: 110, render: (_, submission) => channelOf(submission) },
    { title: '申请人', dataIndex: 'applicantName', width: 140 },
    { title: '所需内容', dataIndex: 'description', className: 'wide-text', ellipsis: true },
    {
      title: '状况',
      key: 'waiting',
      width: 200,
      render: (_, submission) =>
        submission.state === 'confirmed' && submission.caseNo !== null ? (
          <Link to={casePath(place, submission.caseNo)}>{submission.caseNo}</Link>
        ) : (
          <Waiting submission={submission} />
        ),
    },
    ...(onDo
      ? [
          {
            title: '办理',
            key: 'actions',
            width: 260,
            render: (_: unknown, submission: Submission) => <Actions submission={submission} onDo={onDo} />,
          },
        ]
      : []),
  ];
}

const DEEDS = { confirm: '确认收到', contact: '联系申请人', dismiss: '不是申请' } as const;

function Actions({
  submission,
  onDo,
}: {
  readonly submission: Submission;
  readonly onDo: (doing: Doing) => void;
}) {
  if (submission.state !== 'pending' || submission.confirmedOn !== null || submission.dismissedOn !== null)
    return <>—</>;
  return (
    <span className="submission-actions">
      {(Object.keys(DEEDS) as Deed[]).map((deed) => (
        <Button
          key={deed}
          size="small"
          aria-label={`${DEEDS[deed]}：${submission.applicantName}，${submission.description.slice(0, 20)}`}
          onClick={() => {
            onDo({ deed, submission });
          }}
        >
          {DEEDS[deed]}
        </Button>
      ))}
    </span>
  );
}

/** What came by a channel that has to be confirmed, and what became of it. */
export function SubmissionsPage() {
  const place = usePlace();
  const may = useMay();
  const words = useVocabularies();
  const [search, setSearch] = useSearchParams();
  const [doing, setDoing] = useState<Doing>();
  const state = STATES.find((each) => each === search.get('state')) ?? 'pending';
  const asOf = search.get('asOf') ?? undefined;
  const submissions = useSubmissions(place.code, state, asOf === '' ? undefined : asOf);
  const items = submissions.data?.pages.flatMap((page) => page.items) ?? [];
  const counts = submissions.data?.pages[0]?.counts;
  const Dialog = doing && DIALOGS[doing.deed];
  const channelOf = ({ channel }: Submission): string => labelIn(words.data?.channels, channel);
  return (
    <>
      <PageHead
        title="待确认的申请"
        lead="互联网、电子邮件、传真和平常信函来的，确认之日才是收到申请之日，确认之前不编案号、不计入统计。"
        actions={
          may('handle') && (
            <Link className="button-link" to={`${placePath(place, 'cases')}/new`}>
              登记申请
            </Link>
          )
        }
      />
      {counts && (
        <p className="case-note" role="status">
          到 {counts.on} 待确认 {counts.pending} 件
          {counts.late > 0 && (
            <strong className="submission-late">
              ，其中 {counts.late}{' '}
              件超过一个工作日没有确认：应当及时确认，不能以不确认推迟答复（条例第三十一条）
            </strong>
          )}
          。
        </p>
      )}
      <div className="form-actions case-views">
        <Segmented<SubmissionState>
          aria-label="显示哪些"
          value={state}
          options={STATES.map((value) => ({ value, label: STATE_LABELS[value] }))}
          onChange={(chosen) => {
            setSearch({ state: chosen, ...(asOf !== undefined && { asOf }) }, { replace: true });
          }}
        />
        <label className="submission-as-of">
          截至
          <DayInput
            value={asOf ?? ''}
            onChange={(day) => {
              setSearch({ state, ...(day !== '' && { asOf: day }) }, { replace: true });
            }}
          />
        </label>
      </div>
      <ProblemAlert
        error={submissions.error}
        title="列表没有打开"
        onRetry={() => void submissions.refetch()}
      />
      {submissions.isPending ? (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      ) : items.length === 0 ? (
        <EmptyHint title="这里没有申请">
          {state === 'pending' ? '没有等待确认的申请。' : '换一个条件查看其他的。'}
        </EmptyHint>
      ) : (
        <Table<Submission>
          size="small"
          bordered
          pagination={false}
          rowKey="id"
          columns={columnsOf(place, channelOf, may('handle') ? setDoing : undefined)}
          dataSource={items}
        />
      )}
      {submissions.hasNextPage && (
        <div className="case-more">
          <Button onClick={() => void submissions.fetchNextPage()}>
            再显示一页（已显示 {items.length} 件）
          </Button>
        </div>
      )}
      {doing && Dialog && (
        <Dialog
          place={place}
          submission={doing.submission}
          onClose={() => {
            setDoing(undefined);
          }}
        />
      )}
    </>
  );
}
