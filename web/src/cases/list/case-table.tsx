import { Spin, Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { ReactNode } from 'react';
import type { CaseItem, Vocabularies } from '../../api/types.js';
import { EmptyHint } from '../../common/empty-hint.js';
import { MoreButton } from '../../common/more-button.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import { labelIn } from '../../common/terms.js';
import type { Place } from '../../shell/place.js';
import { useVocabularies } from '../../shell/queries.js';
import { calledOf, casePath } from '../case-terms.js';
import { DueText } from '../due-text.js';
import type { FoundCases } from '../queries.js';
import { StageTag } from '../stage-tag.js';

const columnsAt = (place: Place, words: Vocabularies | undefined): TableColumnsType<CaseItem> => [
  {
    title: '案号',
    key: 'caseNo',
    width: 212,
    render: (_, item) => <Link to={casePath(place, calledOf(item))}>{calledOf(item)}</Link>,
  },
  {
    title: '申请人',
    key: 'applicant',
    width: 150,
    render: (_, { applicantName, applicantType }) => (
      <>
        {applicantName}
        <span className="sub">{labelIn(words?.applicantTypes, applicantType)}</span>
      </>
    ),
  },
  {
    title: '所需内容',
    key: 'description',
    className: 'wide-text',
    render: (_, { description }) => (
      <span className="two-lines" title={description}>
        {description}
      </span>
    ),
  },
  { title: '承办人', key: 'assignee', width: 96, render: (_, { assignee }) => assignee?.name ?? '—' },
  { title: '收到', dataIndex: 'receivedOn', width: 112, className: 'day' },
  {
    title: '阶段',
    key: 'stage',
    width: 104,
    render: (_, { stage }) => <StageTag stage={stage} />,
  },
  { title: '答复期限', key: 'due', width: 210, render: (_, item) => <DueText {...item} /> },
];

interface Props {
  readonly cases: FoundCases;
  readonly place: Place;
  /** What is said where there are none. */
  readonly empty: ReactNode;
}

/** The list itself, page after page. */
export function CaseTable({ cases, place, empty }: Props) {
  const words = useVocabularies().data;
  const items = cases.data?.pages.flatMap((page) => page.items) ?? [];
  if (cases.isPending)
    return (
      <Spin description="正在载入" className="page-spin">
        <div />
      </Spin>
    );
  if (cases.isError)
    return <ProblemAlert error={cases.error} title="案件没有打开" onRetry={() => void cases.refetch()} />;
  if (items.length === 0) return <EmptyHint title="这里没有案件">{empty}</EmptyHint>;
  return (
    <>
      <Table<CaseItem>
        size="small"
        bordered
        pagination={false}
        rowKey="ref"
        columns={columnsAt(place, words)}
        dataSource={items}
      />
      <MoreButton pages={cases} shown={`已显示 ${items.length} 件`} />
    </>
  );
}
