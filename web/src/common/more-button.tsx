import { Button } from 'antd';

interface Props {
  /** An infinite query. */
  readonly pages: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    fetchNextPage(): unknown;
  };
  /** How many are there by now, e.g. 已显示 50 件. */
  readonly shown: string;
}

/** Below a list of which there is more. It keeps the focus while it loads, so it is never disabled. */
export function MoreButton({ pages, shown }: Props) {
  if (!pages.hasNextPage) return null;
  const loading = pages.isFetchingNextPage;
  return (
    <div className="case-more">
      <Button onClick={loading ? undefined : () => void pages.fetchNextPage()} aria-disabled={loading}>
        {loading ? '正在载入' : `再显示一页（${shown}）`}
      </Button>
    </div>
  );
}
