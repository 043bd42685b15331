import { App, Button } from 'antd';
import { ProblemAlert } from '../common/problem-alert.js';
import type { ChainCode } from './chain.js';
import { useReason } from './queries.js';

/** The words to an entry, once asked for; gone when the entry is closed. */
export function ReasonPanel({ code, sequence }: { readonly code: ChainCode; readonly sequence: number }) {
  const reason = useReason(code);
  const { modal } = App.useApp();
  const ask = (): void => {
    void modal.confirm({
      title: `查看第 ${sequence} 条的事由`,
      content: '事由里可能有申请人的个人信息。查看本身会写入审计记录。',
      okText: '查看',
      cancelText: '取消',
      onOk: () => {
        reason.mutate(sequence);
      },
    });
  };
  return (
    <section className="case-card" aria-labelledby="entry-reason">
      <h2 id="entry-reason">事由</h2>
      <ProblemAlert error={reason.error} title="没有显示" />
      {reason.data ? (
        <p className="audit-reason" aria-live="polite">
          {reason.data.reason}
        </p>
      ) : (
        <Button onClick={ask}>查看事由</Button>
      )}
    </section>
  );
}
