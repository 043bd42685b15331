import { Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Vocabularies } from '../../api/types.js';
import { DayInput } from '../../common/day-input.js';
import { optionsFrom, optionsOf } from '../../common/terms.js';
import { useVocabularies } from '../../shell/queries.js';
import { fieldsOf, type Control } from './event-shapes.js';

function controlOf(control: Control, words: Vocabularies | undefined): ReactNode {
  switch (control) {
    case 'day':
      return <DayInput />;
    case 'workingDays':
      return <InputNumber min={1} max={365} precision={0} />;
    case 'yuan':
      return <InputNumber min={0} precision={2} />;
    case 'text':
      return <Input.TextArea rows={2} maxLength={2000} />;
    case 'delivery':
      return <Select allowClear options={optionsOf(words?.deliveries)} />;
    case 'line':
      return <Input maxLength={200} autoComplete="off" />;
    default:
      return <Select allowClear options={optionsFrom(control)} />;
  }
}

/** Exactly the fields of one kind of event. */
export function EventFields({ type }: { readonly type: string }) {
  const words = useVocabularies();
  return (
    <div className="form-row">
      {fieldsOf(type).map(({ name, label, control, needed, extra }) => (
        <Form.Item
          key={name}
          name={name}
          label={label}
          extra={extra}
          className={control === 'text' ? 'form-wide' : ''}
          rules={needed ? [{ required: true, message: `请填写${label}` }] : []}
        >
          {controlOf(control, words.data)}
        </Form.Item>
      ))}
    </div>
  );
}
