import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import type { Proceeding } from '../../api/types.js';
import { optionsFrom, optionsOf } from '../../common/terms.js';
import { useVocabularies } from '../../shell/queries.js';
import { FORM_LABELS, ORDER_LABELS } from '../proceeding-terms.js';
import { DecidedParts } from './decided-parts.js';
import { DisposalInput } from './disposal-input.js';
import { needsResult, usualForm, usualOrder } from './disposal-words.js';

const at = (name: string): string[] => ['step', name];

function Order() {
  const ordered = Form.useWatch<string | undefined>(at('ordered'));
  return (
    <div className="form-row">
      <Form.Item
        name={at('ordered')}
        label="责令事项"
        extra="生效后，所涉申请据此重新办理，并重新计算答复期限。"
      >
        <Select allowClear placeholder="没有责令的，不填" options={optionsFrom(ORDER_LABELS)} />
      </Form.Item>
      {ordered && (
        <Form.Item
          name={at('redoWithinWorkingDays')}
          label="所责令的期限（工作日）"
          extra="文书没有指定的，不填，按二十个工作日计算。"
        >
          <InputNumber min={1} max={365} precision={0} />
        </Form.Item>
      )}
    </div>
  );
}

function Reasons() {
  const words = useVocabularies().data;
  return (
    <>
      <Form.Item name={at('lossReason')} label="败因（结果纠正的）">
        <Select allowClear options={optionsOf(words?.lossReasons)} />
      </Form.Item>
      <Form.Item name={at('reason')} label="文书中的理由" className="form-wide">
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </>
  );
}

/** What was decided: by its word, what it orders, and ground by ground where they end otherwise. */
export function DecisionFields({ found }: { readonly found: Proceeding }) {
  const form = Form.useFormInstance();
  const words = useVocabularies().data;
  const word = Form.useWatch<string | undefined>(at('disposal'));
  const divided = Form.useWatch<boolean | undefined>(at('divided')) === true;
  const isLawsuit = found.kind === 'lawsuit';
  const result = needsResult(words?.disposals, found.kind, word);
  const choose = (chosen: string): void => {
    // What went with another word goes with it.
    form.setFieldValue(at('result'), undefined);
    form.setFieldValue(at('ordered'), usualOrder(chosen));
    if (isLawsuit) form.setFieldValue(at('form'), usualForm(chosen));
  };
  return (
    <>
      <div className="form-row">
        <Form.Item
          name={at('disposal')}
          label={divided && !isLawsuit ? '整体的文书用语（可不填）' : '文书用语'}
          extra={
            result === 'may' && '法律没有的用语，按“文书用语与表四”中的对照计列；没有对照的，请改用法定用语。'
          }
          rules={divided && !isLawsuit ? [] : [{ required: true, message: '请填写文书用语' }]}
          getValueFromEvent={(chosen: string) => {
            choose(chosen);
            return chosen;
          }}
        >
          <DisposalInput found={found} />
        </Form.Item>
        <Form.Item name={at('documentNo')} label="文书号">
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        {isLawsuit && (
          <Form.Item name={at('form')} label="文书" rules={[{ required: true, message: '请选择文书的种类' }]}>
            <Radio.Group options={optionsFrom(FORM_LABELS)} />
          </Form.Item>
        )}
        {result !== 'no' && (
          <Form.Item
            name={at('result')}
            label={result === 'must' ? '结果' : '结果（用语已经说明的，可不填）'}
            rules={result === 'must' ? [{ required: true, message: '请选择结果' }] : []}
          >
            <Select allowClear options={optionsOf(words?.results)} />
          </Form.Item>
        )}
      </div>
      <Order />
      <Form.Item name={at('divided')} valuePropName="checked">
        <Checkbox>各项的处理不同，逐项填写</Checkbox>
      </Form.Item>
      {divided ? (
        <DecidedParts found={found} />
      ) : (
        <div className="form-row">
          <Reasons />
        </div>
      )}
    </>
  );
}
