import { Form, Input } from 'antd';
import { DayInput } from '../../common/day-input.js';
import { todayOnThisComputer } from '../../common/days.js';

/** Where and when a report was published, and with which letter it was handed in. */
export function PublicationFields() {
  return (
    <>
      <div className="form-row">
        <Form.Item name="on" label="公布日" rules={[{ required: true, message: '请填写公布日' }]}>
          <DayInput max={todayOnThisComputer()} />
        </Form.Item>
        <Form.Item name="signedBy" label="签批人（可不填）">
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <Form.Item
        name="address"
        label="公布的网址（可不填）"
        rules={[{ pattern: /^https?:\/\/\S+$/, message: '请填写完整的网址，以 http:// 或 https:// 开头' }]}
      >
        <Input maxLength={500} placeholder="https://www.example.gov.cn/…" />
      </Form.Item>
      <Form.Item name="letterNo" label="报送函文号（可不填）">
        <Input maxLength={100} placeholder="例如：演政函〔2026〕3号" />
      </Form.Item>
    </>
  );
}
