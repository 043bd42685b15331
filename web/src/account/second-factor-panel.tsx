import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { ProblemAlert } from '../common/problem-alert.js';
import { useRemoveSecondFactor, useSecondFactor, useSecondFactorChanged } from './queries.js';
import { SecondFactorSetup } from './second-factor-setup.js';

function RemoveForm({ onClose }: { readonly onClose: () => void }) {
  const [form] = Form.useForm<{ password: string; totp: string }>();
  const remove = useRemoveSecondFactor();
  const { message } = App.useApp();
  return (
    <Modal
      open
      title="停用动态口令"
      okText="停用"
      cancelText="取消"
      okButtonProps={{ danger: true }}
      confirmLoading={remove.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <ProblemAlert error={remove.error} title="没有停用" />
      <Form<{ password: string; totp: string }>
        form={form}
        name="remove-second-factor"
        layout="vertical"
        onFinish={(fields) => {
          remove.mutate(fields, {
            onSuccess: () => {
              void message.success('动态口令已停用');
              onClose();
            },
          });
        }}
      >
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

/** Whether one's own account has a second factor; sets it up and removes it. */
export function SecondFactorPanel() {
  const factor = useSecondFactor();
  const changed = useSecondFactorChanged();
  const [open, setOpen] = useState<'setUp' | 'remove'>();
  const close = (): void => {
    setOpen(undefined);
  };
  const state = factor.data;
  return (
    <section className="page-section" aria-label="动态口令">
      <header className="section-head">
        <h2>动态口令</h2>
        {state?.enabled === false && (
          <Button
            type="primary"
            onClick={() => {
              setOpen('setUp');
            }}
          >
            设置动态口令
          </Button>
        )}
        {state?.enabled === true && !state.required && (
          <Button
            onClick={() => {
              setOpen('remove');
            }}
          >
            停用
          </Button>
        )}
      </header>
      <ProblemAlert error={factor.error} title="动态口令没有打开" onRetry={() => void factor.refetch()} />
      {state && (
        <p>
          {state.enabled
            ? `已启用，还有 ${state.recoveryCodesLeft} 个恢复码。`
            : '没有启用。启用后，登录时除密码外还要填写手机上的 6 位数字。'}
        </p>
      )}
      {open === 'setUp' && (
        <Modal open title="设置动态口令" footer={null} mask={{ closable: false }} onCancel={close}>
          <SecondFactorSetup
            onDone={() => {
              close();
              void changed();
            }}
          />
        </Modal>
      )}
      {open === 'remove' && <RemoveForm onClose={close} />}
    </section>
  );
}
