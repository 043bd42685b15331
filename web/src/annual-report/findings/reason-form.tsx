import { Button, Input } from 'antd';
import { useState } from 'react';
import type { ReportFinding } from '../../api/types.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import type { Place } from '../../shell/place.js';
import { useGiveReason } from '../queries.js';

interface Props {
  readonly place: Place;
  readonly finding: Pick<ReportFinding, 'id' | 'message' | 'reason'>;
  readonly onClose: () => void;
}

/** Why the report is submitted in spite of what was found; taken back, it blocks again. */
export function ReasonForm({ place, finding: { id, message, reason }, onClose }: Props) {
  const [text, setText] = useState(reason ?? '');
  const give = useGiveReason(place);
  const send = (given: string | null): void => {
    give.mutate({ finding: id, reason: given }, { onSuccess: onClose });
  };
  return (
    <form
      className="reason-form"
      aria-label="说明理由"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && !give.isPending) send(text);
      }}
    >
      <ProblemAlert error={give.error} title="理由没有保存" />
      <Input.TextArea
        aria-label={`理由：${message}`}
        rows={2}
        maxLength={2000}
        value={text}
        autoFocus
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <span className="form-actions">
        <Button
          size="small"
          type="primary"
          htmlType="submit"
          disabled={text.trim() === ''}
          loading={give.isPending}
        >
          保存理由
        </Button>
        {reason !== null && (
          <Button
            size="small"
            onClick={() => {
              send(null);
            }}
          >
            收回理由
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          取消
        </Button>
      </span>
    </form>
  );
}
