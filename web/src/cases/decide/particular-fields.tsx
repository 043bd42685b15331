import { Button, Form, Input } from 'antd';
import type { OutcomePreview } from '../../api/types.js';

type Asked = OutcomePreview['particulars'][number];

const LABELS: Readonly<Record<string, string>> = {
  reasons: '理由',
  given: '公开了什么',
  refused: '没有公开什么',
  where: '获取的方式、途径、地点、时间',
  searchedHow: '怎样检索、查找',
  competentAgency: '负责公开该信息的机关',
  earlierCase: '先前申请的案号',
  specialLaw: '另有规定的法律、行政法规及其条款',
  channel: '信访、投诉、举报的渠道',
};
const SHORT: readonly string[] = ['earlierCase', 'specialLaw', 'channel', 'where'];

function Particular({ asked }: { readonly asked: Asked }) {
  const { key, need, why } = asked;
  const label = LABELS[key] ?? key;
  if (key === 'competentAgency')
    return (
      <Form.Item label={label} extra={why}>
        <div className="form-row">
          <Form.Item name={['particulars', key, 'name']} noStyle>
            <Input placeholder="名称" aria-label={`${label}：名称`} maxLength={200} autoComplete="off" />
          </Form.Item>
          <Form.Item name={['particulars', key, 'contact']} noStyle>
            <Input
              placeholder="联系方式"
              aria-label={`${label}：联系方式`}
              maxLength={200}
              autoComplete="off"
            />
          </Form.Item>
        </div>
      </Form.Item>
    );
  return (
    <Form.Item
      name={['particulars', key]}
      label={need === 'expected' ? `${label}（应当写明）` : label}
      extra={why}
      rules={need === 'required' ? [{ required: true, whitespace: true, message: `请填写${label}` }] : []}
    >
      {SHORT.includes(key) ? (
        <Input maxLength={200} autoComplete="off" />
      ) : (
        <Input.TextArea rows={key === 'reasons' ? 4 : 2} maxLength={5000} />
      )}
    </Form.Item>
  );
}

/** What an answer with this result has to say, each with the reason for asking. */
export function ParticularFields({
  rule,
  onSample,
}: {
  readonly rule: Pick<OutcomePreview, 'particulars' | 'samples'>;
  readonly onSample: (text: string) => void;
}) {
  return (
    <>
      {rule.particulars.map((asked) => (
        <Particular key={asked.key} asked={asked} />
      ))}
      {rule.samples.length > 0 && (
        <details className="samples">
          <summary>理由范例（{rule.samples.length} 则）</summary>
          <ol>
            {rule.samples.map((text) => (
              <li key={text}>
                {text}
                <Button
                  size="small"
                  type="link"
                  onClick={() => {
                    onSample(text);
                  }}
                >
                  套用
                </Button>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
