import type { TableColumnsType } from 'antd';
import type { ApplicationCase, CellRef, Vocabularies } from '../api/types.js';
import { labelIn } from '../common/terms.js';
import type { Place } from '../shell/place.js';
import { useVocabularies } from '../shell/queries.js';
import { CaseList } from './case-list.js';
import { useApplicationCases } from './queries.js';
import type { TablesView } from './view.js';

export interface CasesProps {
  readonly place: Place;
  readonly view: TablesView;
  readonly cell: CellRef;
  readonly printed: string;
}

function columnsFor(
  scope: TablesView['scope'],
  words: Vocabularies | undefined,
): TableColumnsType<ApplicationCase> {
  return [
    {
      title: '编号',
      key: 'caseNo',
      width: 130,
      render: (_, item) => <span className="code">{item.caseNo ?? item.ref}</span>,
    },
    ...(scope === 'rollup' ? [{ title: '机关', dataIndex: 'agencyName', width: 130 }] : []),
    {
      title: '申请人',
      key: 'applicant',
      width: 112,
      render: (_, item) => (
        <>
          {item.applicantName}
          <span className="sub">{labelIn(words?.applicantTypes, item.applicantType)}</span>
        </>
      ),
    },
    { title: '申请内容', dataIndex: 'description', ellipsis: false, className: 'wide-text' },
    { title: '收到日期', dataIndex: 'receivedOn', width: 106, className: 'day' },
    {
      title: '办结日期',
      key: 'handledOn',
      width: 106,
      className: 'day',
      render: (_, item) => item.handledOn ?? '未办结',
    },
    {
      title: '办理结果',
      key: 'outcome',
      width: 150,
      render: (_, item) => (
        <>
          {item.outcomeLabel ?? '—'}
          {item.documentNo && <span className="sub">{item.documentNo}</span>}
        </>
      ),
    },
  ];
}

export function ApplicationCases({ place, view, cell, printed }: CasesProps) {
  const cases = useApplicationCases(place, view, cell);
  const words = useVocabularies().data;
  return (
    <CaseList
      count={cases.data?.pages[0]?.count}
      withheld={cases.data?.pages[0]?.withheld === true}
      printed={printed}
      items={cases.data?.pages.flatMap((page) => page.items) ?? []}
      columns={columnsFor(view.scope, words)}
      rowKey={(item) => `${item.agencyCode}/${item.ref}`}
      error={cases.error}
      hasMore={cases.hasNextPage}
      loadingMore={cases.isFetchingNextPage}
      onMore={() => void cases.fetchNextPage()}
      emptyHint="台账中没有符合本格规则的申请。若有遗漏，请补充台账后重新导入。"
    />
  );
}
