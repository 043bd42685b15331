import { Form, Input, Radio } from 'antd';
import { optionsFrom } from '../common/terms.js';
import { KIND_LABELS } from '../proceedings-list/list-filter.js';

/** A word that the law data do not have, as the decision has it. */
export function NewWordFields() {
  return (
    <div className="form-row">
      <Form.Item name="kind" label="类别" rules={[{ required: true, message: '请选择类别' }]}>
        <Radio.Group options={optionsFrom(KIND_LABELS)} />
      </Form.Item>
      <Form.Item
        name="word"
        label="文书用语"
        rules={[{ required: true, whitespace: true, message: '请填写文书上的用语' }]}
      >
        <Input maxLength={40} placeholder="照文书主文填写，不含案号" autoComplete="off" />
      </Form.Item>
    </div>
  );
}
