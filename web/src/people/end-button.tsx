import { App, Button } from 'antd';
import { sentenceOf } from '../api/problem.js';
import { dayOf } from '../common/instants.js';

interface Props {
  /** What the end is called, such as 结束代理. */
  readonly action: string;
  readonly of: string;
  readonly warning: string;
  readonly endedAt: string | null;
  readonly end: (options: { onError: (error: unknown) => void }) => void;
}

/** Ends something before its last day, after a question; or says when it was ended. */
export function EndButton({ action, of, warning, endedAt, end }: Props) {
  const { modal, message } = App.useApp();
  if (endedAt !== null) return <>{dayOf(endedAt)} 提前结束</>;
  return (
    <Button
      type="link"
      size="small"
      danger
      aria-label={`${action}：${of}`}
      onClick={() => {
        void modal.confirm({
          title: `${action}：${of}`,
          content: warning,
          okText: '确定',
          cancelText: '取消',
          onOk: () => {
            end({ onError: (error) => void message.error(sentenceOf(error)) });
          },
        });
      }}
    >
      {action}
    </Button>
  );
}
