import { Form, Modal } from 'antd';
import { useState } from 'react';
import type { Proceeding } from '../../api/types.js';
import { todayOnThisComputer } from '../../common/days.js';
import { toldBy, type Told } from '../page/saved-warnings.js';
import { useRecordStep, type StepAction } from '../queries.js';
import { freshStep, stepBody, type StepForm } from './step-body.js';
import { Refusal } from './refusal.js';
import { placedErrors } from './step-errors.js';
import { StepFields } from './step-fields.js';

interface Props {
  readonly code: string;
  /** As it was when last read; raised behind the form when the server says it has moved on. */
  readonly found: Proceeding;
  readonly action: StepAction;
  /** Comes before `onClose`, which comes also where nothing was recorded. */
  readonly onRecorded: (told: Told) => void;
  readonly onClose: () => void;
}

/** Records one step, on the version that was seen. */
export function StepDialog({ code, found, action, onRecorded, onClose }: Props) {
  const { step: type, label, article } = action;
  const [form] = Form.useForm<StepForm>();
  const [initial] = useState(() => freshStep(found, type, todayOnThisComputer()));
  const record = useRecordStep(code, found);
  const submit = (): void => {
    if (record.isPending) return;
    // With what the form does not show: what a ground is about.
    const body = stepBody(found, type, form.getFieldsValue(true) as StepForm);
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
      title={label}
      okText="登记"
      cancelText="取消"
      width={type === 'decided' ? 760 : 640}
      confirmLoading={record.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      {article !== null && <p className="dialog-article">依据：{article}</p>}
      <Refusal kind={found.kind} error={record.error} again="登记" />
      <Form<StepForm> form={form} name="step" layout="vertical" initialValues={initial} onFinish={submit}>
        <StepFields found={found} type={type} />
      </Form>
    </Modal>
  );
}
