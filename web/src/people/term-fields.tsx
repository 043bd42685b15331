import { Form } from 'antd';
import { DayInput } from '../common/day-input.js';

/** First and last day of a leave or a grant. */
export function TermFields() {
  return (
    <div className="form-row">
      <Form.Item name="from" label="自" rules={[{ required: true, message: '请选择第一日' }]}>
        <DayInput />
      </Form.Item>
      <Form.Item
        name="to"
        label="至"
        extra="含这一日，最长一年。"
        rules={[{ required: true, message: '请选择最后一日' }]}
      >
        <DayInput />
      </Form.Item>
    </div>
  );
}
