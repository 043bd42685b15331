import { Button, Input, Space } from 'antd';
import { useState } from 'react';

interface Props {
  readonly value: string | undefined;
  readonly onChange: (caseNo: string | undefined) => void;
}

/** Those about one application; asked for by a press of the key or the button, not while a number is half typed. */
export function CaseNoFilter({ value = '', onChange }: Props) {
  const [{ typed, asked }, setTyped] = useState({ typed: value, asked: value });
  if (asked !== value) setTyped({ typed: value, asked: value });
  const ask = (): void => {
    onChange(typed.trim() || undefined);
  };
  return (
    <label className="case-no-filter">
      <span>所涉申请的案号</span>
      <Space.Compact>
        <Input
          value={typed}
          maxLength={200}
          placeholder="完整案号"
          autoComplete="off"
          onPressEnter={ask}
          onChange={(event) => {
            setTyped({ typed: event.target.value, asked: value });
          }}
        />
        <Button onClick={ask}>查找</Button>
      </Space.Compact>
    </label>
  );
}
