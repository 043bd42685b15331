import { Spin, Table } from 'antd';
import type { ReactNode } from 'react';
import type { ProceedingItem } from '../api/types.js';
import { EmptyHint } from '../common/empty-hint.js';
import { MoreButton } from '../common/more-button.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useWorkload } from '../home/queries.js';
import type { Place } from '../shell/place.js';
import { useVocabularies } from '../shell/queries.js';
import { columnsOf } from './proceeding-columns.js';
import type { FoundProceedings } from './queries.js';

interface Props {
  readonly found: FoundProceedings;
  readonly shown: (item: ProceedingItem) => boolean;
  readonly place: Place;
  /** What is said where there are none. */
  readonly empty: ReactNode;
}

/** The list itself, page after page. */
export function ProceedingTable({ found, shown, place, empty }: Props) {
  const words = useVocabularies().data;
  const today = useWorkload(place.code).data?.on;
  if (found.isPending)
    return (
      <Spin description="正在载入" className="page-spin">
        <div />
      </Spin>
    );
  if (found.isError)
    return <ProblemAlert error={found.error} title="复议诉讼没有打开" onRetry={() => void found.refetch()} />;
  const loaded = found.data.pages.flatMap(({ items }) => items);
  const items = loaded.filter(shown);
  const total = found.data.pages[0]?.total ?? 0;
  return (
    <>
      {items.length === 0 ? (
        <EmptyHint title="这里没有复议、诉讼">{empty}</EmptyHint>
      ) : (
        <Table<ProceedingItem>
          className="proceedings-table"
          size="small"
          bordered
          pagination={false}
          rowKey={({ kind, ref }) => `${kind} ${ref}`}
          columns={columnsOf({ place, words, today })}
          dataSource={items}
        />
      )}
      <MoreButton pages={found} shown={`已载入 ${loaded.length} 件，共 ${total} 件`} />
    </>
  );
}
