import { Input, InputNumber, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { DayInput } from '../../common/day-input.js';
import { optionsFrom } from '../../common/terms.js';
import { levelName } from '../proceeding-terms.js';
import type { Control } from './step-shapes.js';

const AGREED = [
  { value: true, label: '达成协议' },
  { value: false, label: '没有达成协议' },
];

const BY_LABEL = { optionFilterProp: 'label' };

interface Shown {
  readonly control: Control;
  readonly levels: readonly number[];
}

/** The control of a field, to be put into an item of a form. */
export function controlOf({ control, levels }: Shown): ReactNode {
  switch (control) {
    case 'day':
      return <DayInput />;
    case 'days':
      return <InputNumber min={1} max={90} precision={0} />;
    case 'round':
      return <InputNumber min={1} max={99} precision={0} />;
    case 'text':
      return <Input.TextArea rows={2} maxLength={2000} />;
    case 'line':
      return <Input maxLength={200} autoComplete="off" />;
    case 'agreed':
      return <Radio.Group options={AGREED} />;
    case 'level':
      return (
        <Select
          showSearch={BY_LABEL}
          options={levels.map((level) => ({ value: level, label: levelName(level) }))}
        />
      );
    default:
      return <Select allowClear showSearch={BY_LABEL} options={optionsFrom(control)} />;
  }
}
