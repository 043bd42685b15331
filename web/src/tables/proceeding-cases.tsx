import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { ProceedingCase, Vocabularies } from '../api/types.js';
import { labelIn } from '../common/terms.js';
import { proceedingPath } from '../proceedings-list/proceeding-path.js';
import { useMay } from '../session/use-session.js';
import type { Place } from '../shell/place.js';
import { useAgencies, useVocabularies } from '../shell/queries.js';
import type { CasesProps } from './application-cases.js';
import { CaseList } from './case-list.js';
import { useProceedingCases } from './queries.js';
import type { TablesView } from './view.js';

type NameOf = (agencyCode: string) => string;

/** Leads to its page where the reader may see it. */
function Called({ item, place }: { readonly item: ProceedingCase; readonly place: Place | undefined }) {
  const called = <span className="code">{item.caseNumber ?? item.ref}</span>;
  return place ? <Link to={proceedingPath(place, item.kind, item.ref)}>{called}</Link> : called;
}

function columnsFor(
  scope: TablesView['scope'],
  words: Vocabularies | undefined,
  nameOf: NameOf,
  open: Place | undefined,
): TableColumnsType<ProceedingCase> {
  return [
    {
      title: '案号',
      key: 'number',
      width: 170,
      render: (_, item) => <Called item={item} place={item.agencyCode === open?.code ? open : undefined} />,
    },
    {
      title: '种类',
      key: 'kind',
      width: 92,
      render: (_, item) => (item.kind === 'review' ? '行政复议' : '行政诉讼'),
    },
    ...(scope === 'rollup'
      ? [
          {
            title: '机关',
            key: 'agency',
            width: 130,
            render: (_: unknown, item: ProceedingCase) => nameOf(item.agencyCode),
          },
        ]
      : []),
    { title: '受理日期', dataIndex: 'acceptedOn', width: 106, className: 'day' },
    {
      title: '审结日期',
      key: 'concludedOn',
      width: 106,
      className: 'day',
      render: (_, item) => item.concludedOn ?? '未审结',
    },
    {
      title: '结果',
      key: 'result',
      render: (_, item) => (
        <>
          {item.result ? labelIn(words?.results, item.result) : '—'}
          {item.disposal && <span className="sub">{item.disposal}</span>}
        </>
      ),
    },
    {
      title: '所涉申请',
      key: 'application',
      width: 130,
      render: (_, item) => <span className="code">{item.applicationRef ?? '—'}</span>,
    },
  ];
}

export function ProceedingCases({ place, view, cell, printed }: CasesProps) {
  const cases = useProceedingCases(place, view, cell);
  const words = useVocabularies().data;
  const agencies = useAgencies().data;
  const reads = useMay()('cases');
  const nameOf: NameOf = (code) => agencies?.find((agency) => agency.code === code)?.name ?? code;
  return (
    <CaseList
      count={cases.data?.pages[0]?.count}
      printed={printed}
      items={cases.data?.pages.flatMap((page) => page.items) ?? []}
      withheld={cases.data?.pages[0]?.withheld ?? 0}
      columns={columnsFor(view.scope, words, nameOf, reads ? place : undefined)}
      rowKey={(item) => `${item.agencyCode}/${item.kind}/${item.ref}`}
      error={cases.error}
      hasMore={cases.hasNextPage}
      loadingMore={cases.isFetchingNextPage}
      onMore={() => void cases.fetchNextPage()}
      emptyHint="台账中没有符合本格规则的复议、诉讼案件。若有遗漏，请补充台账后重新导入。"
    />
  );
}
