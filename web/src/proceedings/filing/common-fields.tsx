import { Form, Input, Radio } from 'antd';
import { DayInput } from '../../common/day-input.js';
import { optionsFrom } from '../../common/terms.js';
import { COMPLAINANT_LABELS, type ProceedingKind } from '../proceeding-terms.js';

const WORDS = {
  review: {
    filedOn: '申请复议之日',
    body: ['body', '复议机关', '不填按本机关的登记'],
    number: ['caseNumber', '复议案号（可不填）'],
    who: '申请复议的人',
  },
  lawsuit: {
    filedOn: '起诉之日',
    body: ['court', '法院', '不填按本机关的登记'],
    number: ['docketNo', '案号（可不填）'],
    who: '原告',
  },
} as const;

/** When, before whom, under which number and by whom it was brought. */
export function CommonFields({ kind }: { readonly kind: ProceedingKind }) {
  const { filedOn, body, number, who } = WORDS[kind];
  return (
    <>
      <div className="form-row">
        <Form.Item name="filedOn" label={filedOn} rules={[{ required: true, message: `请填写${filedOn}` }]}>
          <DayInput />
        </Form.Item>
        <Form.Item name={body[0]} label={body[1]}>
          <Input maxLength={200} autoComplete="off" placeholder={body[2]} />
        </Form.Item>
        <Form.Item name={number[0]} label={number[1]}>
          <Input maxLength={200} autoComplete="off" placeholder="受理、立案时再填也可以" />
        </Form.Item>
        <Form.Item name="ref" label="本机关的编号（可不填）">
          <Input maxLength={200} autoComplete="off" placeholder="不填由系统编号" />
        </Form.Item>
      </div>
      <Form.Item name="complainant" label={who} extra="第三方：认为公开侵犯其合法权益的，不是申请公开的人。">
        <Radio.Group options={optionsFrom(COMPLAINANT_LABELS)} />
      </Form.Item>
    </>
  );
}
