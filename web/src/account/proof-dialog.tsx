import { Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { ProblemAlert } from '../common/problem-alert.js';

export interface Proof {
  readonly password: string;
  readonly totp: string;
}

interface Props {
  readonly name: string;
  readonly title: string;
  readonly okText: string;
  readonly danger?: boolean;
  readonly pending: boolean;
  readonly error: unknown;
  readonly failure: string;
  readonly children?: ReactNode;
  readonly onProof: (proof: Proof) => void;
  readonly onCancel: () => void;
}

/** Asks for password and code before something is done to the second factor. */
export function ProofDialog(props: Props) {
  const { name, title, okText, danger = false, pending, error, failure, children, onProof, onCancel } = props;
  const [form] = Form.useForm<Proof>();
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText="取消"
      okButtonProps={{ danger }}
      confirmLoading={pending}
      onOk={form.submit}
      onCancel={onCancel}
    >
      {children}
      <ProblemAlert error={error} title={failure} />
      <Form<Proof> form={form} name={name} layout="vertical" onFinish={onProof}>
        <Form.Item name="password" label="当前密码" rules={[{ required: true, message: '请输入当前密码' }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="totp" label="动态口令" rules={[{ required: true, message: '请输入动态口令' }]}>
          <Input autoComplete="one-time-code" maxLength={32} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
