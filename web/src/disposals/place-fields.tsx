import { Form, Input, Radio } from 'antd';
import type { DisposalWord, DisposalWords } from '../api/types.js';
import { DayInput } from '../common/day-input.js';

interface Props {
  readonly columns: DisposalWords['columns'];
  /** Absent: one that is being added. */
  readonly word: DisposalWord | undefined;
}

/** Where a word is to count, from which day on, on what it rests and why. */
export function PlaceFields({ columns, word }: Props) {
  return (
    <>
      <Form.Item name="column" label="计入表四" rules={[{ required: true, message: '请选择计入哪一栏' }]}>
        <Radio.Group className="word-choices">
          {columns.map(({ key, label }) => (
            <Radio key={key} value={key}>
              {label}
              {key === word?.applies.column && '（现行）'}
              {key === word?.law?.column && '（按法律）'}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <div className="form-row">
        <Form.Item
          name="from"
          label="自哪一日作出的决定、裁判起"
          extra="在这一日以前作出的，仍按原来的归类。"
          rules={[{ required: true, message: '请填写起始日' }]}
        >
          <DayInput />
        </Form.Item>
        <Form.Item name="article" label="依据的文件和条款（没有的不填）">
          <Input maxLength={200} placeholder="例如：省政府办公厅年报填报说明第五条" autoComplete="off" />
        </Form.Item>
      </div>
    </>
  );
}

/** Every change of the figures has its reason. */
export function ReasonField() {
  return (
    <Form.Item
      name="reason"
      label="理由"
      rules={[{ required: true, whitespace: true, message: '请填写理由' }]}
    >
      <Input.TextArea rows={2} maxLength={500} placeholder="例如：与上级机关的填报口径一致" />
    </Form.Item>
  );
}
