import { Form, Input, Select } from 'antd';
import { DayInput } from '../common/day-input.js';
import { optionsOf } from '../common/terms.js';
import { AgencySelect } from '../shell/agency-select.js';
import { useVocabularies } from '../shell/queries.js';

const CODE_RULES = [
  { required: true, message: '请填写机关代码' },
  { pattern: /^[A-Za-z0-9-]{2,32}$/, message: '代码由 2 至 32 位字母、数字或短横线组成' },
];

/** The fields of an agency; the first one of an installation has no parent to choose. */
export function AgencyFields({ withParent }: { readonly withParent: boolean }) {
  const words = useVocabularies().data;
  return (
    <>
      <Form.Item
        name="name"
        label="机关全称"
        rules={[{ required: true, whitespace: true, message: '请填写机关全称，年度报告标题会用到' }]}
      >
        <Input maxLength={100} placeholder="例如：××县人民政府" />
      </Form.Item>
      <Form.Item
        name="code"
        label="机关代码"
        rules={CODE_RULES}
        extra="可用统一社会信用代码；登记之后不再更改。"
      >
        <Input maxLength={32} />
      </Form.Item>
      <div className="form-row">
        <Form.Item name="level" label="层级" rules={[{ required: true, message: '请选择层级' }]}>
          <Select options={optionsOf(words?.levels)} />
        </Form.Item>
        <Form.Item name="kind" label="性质" rules={[{ required: true, message: '请选择机关性质' }]}>
          <Select options={optionsOf(words?.kinds)} />
        </Form.Item>
      </div>
      {withParent && (
        <Form.Item name="parentCode" label="上级机关">
          <AgencySelect allowClear />
        </Form.Item>
      )}
      <Form.Item
        name="foundedOn"
        label="设立日期（早已存在的不填）"
        extra="新设立的机关填写：设立以前的年度不提醒它报送年度报告，也不计入上级的汇总。"
      >
        <DayInput />
      </Form.Item>
      <div className="form-row">
        <Form.Item name="reviewBody" label="行政复议机关">
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="court" label="有管辖权的人民法院">
          <Input maxLength={100} />
        </Form.Item>
      </div>
    </>
  );
}
