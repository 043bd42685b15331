import type { ReactNode } from 'react';
import { EmptyHint } from '../../common/empty-hint.js';
import { useMay } from '../../session/use-session.js';

/** A form that would be refused is not offered. */
export function WritersOnly({ children }: { readonly children: ReactNode }) {
  const may = useMay();
  if (may('proceedings')) return <>{children}</>;
  return (
    <EmptyHint title="复议、诉讼由法制审核人员登记">
      当前账号没有执行这项操作的角色，请联系系统管理员。
    </EmptyHint>
  );
}
