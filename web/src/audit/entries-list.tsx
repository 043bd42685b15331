import { Button, Spin, Table, type TableColumnsType } from 'antd';
import type { AuditEntry, AuditQuery, Vocabularies } from '../api/types.js';
import { EmptyHint } from '../common/empty-hint.js';
import { secondOf } from '../common/instants.js';
import { MoreButton } from '../common/more-button.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useVocabularies } from '../shell/queries.js';
import type { ChainCode } from './chain.js';
import { actorText, subjectText } from './fact-text.js';
import { useEntries } from './queries.js';

interface Props {
  readonly code: ChainCode;
  readonly filter: AuditQuery;
  readonly onOpen: (entry: AuditEntry) => void;
}

const columnsFor = (
  words: Vocabularies | undefined,
  onOpen: Props['onOpen'],
): TableColumnsType<AuditEntry> => [
  { title: '序号', dataIndex: 'sequence', width: 90, className: 'day' },
  {
    title: '时间',
    key: 'at',
    width: 170,
    className: 'day',
    render: (_, entry) => secondOf(entry.recordedAt),
  },
  { title: '操作', dataIndex: 'actionLabel' },
  { title: '操作人', key: 'actor', width: 200, render: (_, entry) => actorText(entry) },
  { title: '对象', key: 'subject', className: 'wide-text', render: (_, entry) => subjectText(entry, words) },
  { title: '事由', key: 'reason', width: 70, render: (_, { hasReason }) => (hasReason ? '有' : '—') },
  {
    title: '详情',
    key: 'open',
    width: 80,
    render: (_, entry) => (
      <Button
        type="link"
        size="small"
        aria-label={`查看第 ${entry.sequence} 条`}
        onClick={() => {
          onOpen(entry);
        }}
      >
        查看
      </Button>
    ),
  },
];

/** The newest first; entries that come meanwhile do not move the pages. */
export function EntriesList({ code, filter, onOpen }: Props) {
  const words = useVocabularies();
  const entries = useEntries(code, filter);
  if (entries.isPending)
    return (
      <Spin description="正在载入" className="page-spin">
        <div />
      </Spin>
    );
  if (entries.isError)
    return (
      <ProblemAlert error={entries.error} title="审计记录没有打开" onRetry={() => void entries.refetch()} />
    );
  const items = entries.data.pages.flatMap((page) => page.items);
  if (items.length === 0)
    return <EmptyHint title="没有符合条件的记录">放宽条件或者清除条件后再查询。</EmptyHint>;
  return (
    <>
      <Table<AuditEntry>
        size="small"
        bordered
        pagination={false}
        rowKey="sequence"
        columns={columnsFor(words.data, onOpen)}
        dataSource={items}
      />
      <MoreButton pages={entries} shown={`已显示 ${items.length} 条`} />
    </>
  );
}
