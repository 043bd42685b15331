import { Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { Proceeding } from '../../api/types.js';
import { toldBy, type Told } from '../page/saved-warnings.js';
import { useRecordStep, type StepBody } from '../queries.js';
import { recordedStep, stepBody, type StepForm } from './step-body.js';
import { Refusal } from './refusal.js';
import { placedErrors } from './step-errors.js';
import { StepFields } from './step-fields.js';

interface Props {
  readonly code: string;
  readonly found: Proceeding;
  readonly step: Proceeding['steps'][number];
  /** Comes before `onClose`, which comes also where nothing was corrected. */
  readonly onRecorded: (told: Told) => void;
  readonly onClose: () => void;
}

interface Fields extends StepForm {
  readonly how: 'instead' | 'cancel';
  readonly why: string;
}

const HOW = [
  { value: 'instead', label: '改为正确的内容' },
  { value: 'cancel', label: '只取消这一步' },
];

const bodyOf = (found: Proceeding, { seq, type }: Props['step'], fields: Fields): StepBody =>
  ({
    type: 'corrected',
    ref: seq,
    reason: fields.why,
    ...(fields.how === 'instead' && { instead: stepBody(found, type, fields, true) }),
  }) as unknown as StepBody;

/** Strikes a step out, which says why, and puts the right one in its place; nothing is erased. */
export function CorrectStepDialog({ code, found, step, onRecorded, onClose }: Props) {
  const [form] = Form.useForm<Fields>();
  const [initial] = useState(() => ({ how: 'instead' as const, ...recordedStep(found, step) }));
  const record = useRecordStep(code, found);
  const instead = Form.useWatch('how', form) !== 'cancel';
  const submit = (): void => {
    if (record.isPending) return;
    const body = bodyOf(found, step, form.getFieldsValue(true) as Fields);
    record.mutate(
      { body, version: found.version },
      {
        onSuccess: (answer) => {
          onRecorded(toldBy(answer));
          onClose();
        },
        onError: (error) => {
          form.setFields(placedErrors(error, { at: ['step'], day: 'on' }));
        },
      },
    );
  };
  return (
    <Modal
      open
      title={`更正：${step.label}`}
      okText="更正"
      okButtonProps={{ danger: true }}
      cancelText="取消"
      width={step.type === 'decided' ? 760 : 640}
      confirmLoading={record.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="dialog-article">
        {step.on} 的“{step.label}”不再计入期限和统计，仍保留在办理经过中并注明更正。
      </p>
      <Refusal kind={found.kind} error={record.error} again="更正" />
      <Form<Fields> form={form} name="correct" layout="vertical" initialValues={initial} onFinish={submit}>
        <Form.Item
          name="why"
          label="更正的原因"
          rules={[{ required: true, whitespace: true, message: '请填写更正的原因' }]}
        >
          <Input.TextArea rows={2} maxLength={500} autoFocus placeholder="例如：日期登记有误" />
        </Form.Item>
        <Form.Item name="how" label="怎样更正">
          <Radio.Group options={HOW} />
        </Form.Item>
        {instead && <StepFields found={found} type={step.type} anew />}
      </Form>
    </Modal>
  );
}
