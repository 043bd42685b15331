import { Form, Input, Modal } from 'antd';
import type { Case, NewCaseEvent } from '../../api/types.js';
import { labelIn } from '../../common/terms.js';
import { useEventTerms } from '../event-terms.js';
import { fieldErrors } from '../field-errors.js';
import { useRecordEvent } from '../queries.js';
import { NotRecorded } from './meanwhile.js';

interface Props {
  readonly code: string;
  readonly caseNo: string;
  readonly version: number;
  readonly fact: Case['events'][number];
  /** Comes before `onClose`, which comes also where nothing was corrected. */
  readonly onCorrected: () => void;
  readonly onClose: () => void;
}

/** Strikes a fact out by a correcting one, which says why; nothing is erased. */
export function CorrectDialog({ code, caseNo, version, fact, onCorrected, onClose }: Props) {
  const [form] = Form.useForm<Record<string, unknown>>();
  const terms = useEventTerms();
  const record = useRecordEvent(code, caseNo);
  const what = `${fact.on} 的“${labelIn(terms, fact.type)}”`;
  return (
    <Modal
      open
      title={`更正：${labelIn(terms, fact.type)}`}
      okText="更正"
      okButtonProps={{ danger: true }}
      cancelText="取消"
      confirmLoading={record.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="dialog-article">
        {what}不再计入期限和统计，仍保留在办理经过中并注明更正。内容有误的，更正之后重新登记。
      </p>
      <NotRecorded error={record.error} again="更正" />
      <Form<Record<string, unknown>>
        form={form}
        name="correct"
        layout="vertical"
        onFinish={({ reason }) => {
          if (record.isPending) return;
          const body = { type: 'corrected', ref: fact.seq, reason } as unknown as NewCaseEvent;
          record.mutate(
            { body, version },
            {
              onSuccess: () => {
                onCorrected();
                onClose();
              },
              onError: (error) => {
                form.setFields(fieldErrors(error, ['reason']));
              },
            },
          );
        }}
      >
        <Form.Item
          name="reason"
          label="更正的原因"
          rules={[{ required: true, whitespace: true, message: '请填写更正的原因' }]}
        >
          <Input.TextArea rows={3} maxLength={500} autoFocus placeholder="例如：日期登记有误" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
