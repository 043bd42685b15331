import { Link } from 'react-router';
import { EmptyHint } from '../common/empty-hint.js';
import { PageHead } from '../common/page-head.js';

export function NotFoundPage() {
  return (
    <>
      <PageHead title="没有这个页面" />
      <EmptyHint title="这个地址没有对应的页面" action={<Link to="/">回到年度统计表</Link>}>
        请检查地址，或者从上方的栏目重新进入。
      </EmptyHint>
    </>
  );
}
