import { Alert, Progress } from 'antd';
import type { Settings } from '../api/types.js';

type Recount = NonNullable<Settings['recount']>;

/** How far counting anew has come; the tables may still be those of the former rule. */
export function RecountStatus({ recount }: { readonly recount: Recount | null }) {
  return (
    <div role="status" className="recount">
      {recount && (
        <>
          <p>
            正在按改变后的规则重新计数：{recount.agencies} 个机关中已完成 {recount.done}{' '}
            个。完成之前，统计表可能仍按原来的规则。
          </p>
          <Progress percent={recount.percent} aria-label="重新计数的进度" />
          {recount.failed > 0 && (
            <Alert
              type="error"
              showIcon
              title={`${recount.failed} 个机关没有能够重新计数`}
              description="这些机关的统计表仍按原来的规则。请系统管理员查看后台任务，排除故障后重新执行。"
            />
          )}
        </>
      )}
    </div>
  );
}
