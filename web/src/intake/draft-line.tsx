import { Button } from 'antd';
import { minuteOf } from '../common/instants.js';

interface Props {
  readonly restoredFrom: string | null;
  readonly savedAt: string | undefined;
  readonly failed: boolean;
  readonly onClear: () => void;
}

/** Whether what is typed is kept, and the way to begin anew. */
export function DraftLine({ restoredFrom, savedAt, failed, onClear }: Props) {
  const said = failed
    ? '草稿没有保存，请不要关闭页面。'
    : savedAt !== undefined
      ? '草稿已保存。'
      : restoredFrom !== null
        ? `已恢复 ${minuteOf(restoredFrom)} 的草稿。`
        : '';
  return (
    <p className="draft-line" role="status">
      {said}
      {(savedAt !== undefined || restoredFrom !== null) && (
        <Button size="small" onClick={onClear}>
          清空重填
        </Button>
      )}
    </p>
  );
}
