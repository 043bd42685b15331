import { Button, Spin, Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { EmptyHint } from '../common/empty-hint.js';
import { ProblemAlert } from '../common/problem-alert.js';

interface Props<Item> {
  readonly count: number | undefined;
  /** Cases of other agencies are in the number and not in the list. */
  readonly withheld: boolean;
  /** The number as it stands in the table, to be seen equal. */
  readonly printed: string;
  readonly items: readonly Item[];
  readonly columns: TableColumnsType<Item>;
  readonly rowKey: (item: Item) => string;
  readonly error: unknown;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly onMore: () => void;
  readonly emptyHint: ReactNode;
}

function CountLine({ count, printed }: { readonly count: number; readonly printed: string }) {
  const agrees = String(count) === printed;
  return (
    <p className={agrees ? 'case-count' : 'case-count case-count-differs'} role="status">
      共 <strong data-testid="case-count">{count}</strong> 件
      {agrees ? '，与表中数字一致' : `，表中为 ${printed}：统计之后登记有变化，请刷新页面重新统计`}
    </p>
  );
}

export function CaseList<Item extends object>(props: Props<Item>) {
  const { count, withheld, printed, items, columns, rowKey, error, hasMore, loadingMore, onMore, emptyHint } =
    props;
  if (error !== null) return <ProblemAlert error={error} title="案件清单没有打开" />;
  if (count === undefined)
    return (
      <Spin description="正在载入" className="page-spin">
        <div />
      </Spin>
    );
  return (
    <>
      <CountLine count={count} printed={printed} />
      {withheld && <p>其他机关的案件计入本格，但当前账号未获授权查看，不在清单之列。</p>}
      {items.length === 0 && withheld ? null : items.length === 0 ? (
        <EmptyHint title="本格没有案件">{emptyHint}</EmptyHint>
      ) : (
        <Table<Item>
          size="small"
          bordered
          pagination={false}
          columns={columns}
          dataSource={[...items]}
          rowKey={rowKey}
        />
      )}
      {hasMore && (
        <div className="case-more">
          {/* Not antd's loading state: its icon may stay behind, and a disabled button would lose the focus. */}
          <Button onClick={loadingMore ? undefined : onMore} aria-disabled={loadingMore}>
            {loadingMore ? '正在载入' : `再显示一页（已显示 ${items.length} 件）`}
          </Button>
        </div>
      )}
    </>
  );
}
