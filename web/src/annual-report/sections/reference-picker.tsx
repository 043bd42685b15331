import { Select } from 'antd';
import { useMemo } from 'react';
import type { Reference } from '../references.js';

interface Props {
  readonly references: readonly Reference[];
  readonly label: string;
  readonly onPick: (name: string) => void;
}

/** Words in any order, as 新收 总计. */
const hasAll = (label: unknown, typed: string): boolean =>
  typed.split(/\s+/).every((word) => String(label).includes(word));

/** Chooses a cell by the words of its row and column; what is put into the text is a reference, never digits. */
export function ReferencePicker({ references, label, onPick }: Props) {
  const options = useMemo(
    () =>
      references.map(({ name, label: words, value }) => ({
        value: name,
        label: value === undefined ? words : `${words}（现为 ${value}）`,
      })),
    [references],
  );
  return (
    <Select
      className="reference-picker"
      aria-label={label}
      placeholder="插入数据：输入行、列的名称查找"
      value={null}
      options={options}
      showSearch={{ filterOption: (typed, option) => hasAll(option?.label, typed) }}
      popupMatchSelectWidth={640}
      notFoundContent="没有这样的行、列"
      onChange={(name: string | null) => {
        if (name !== null) onPick(name);
      }}
    />
  );
}
