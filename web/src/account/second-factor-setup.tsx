import { Button, Form, Input, QRCode } from 'antd';
import { useState } from 'react';
import { ProblemAlert } from '../common/problem-alert.js';
import { useBeginSecondFactor, useConfirmSecondFactor } from './queries.js';
import { RecoveryCodes } from './recovery-codes.js';

interface Secret {
  readonly secret: string;
  readonly uri: string;
}

function AskPassword({ onBegun }: { readonly onBegun: (secret: Secret) => void }) {
  const begin = useBeginSecondFactor();
  return (
    <Form<{ password: string }>
      layout="vertical"
      requiredMark={false}
      onFinish={({ password }) => {
        begin.mutate(password, { onSuccess: onBegun });
      }}
    >
      <ProblemAlert error={begin.error} title="没有开始设置" />
      <Form.Item name="password" label="当前密码" rules={[{ required: true, message: '请输入当前密码' }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={begin.isPending}>
        下一步
      </Button>
    </Form>
  );
}

function AskCode({
  secret: { secret, uri },
  onConfirmed,
}: {
  readonly secret: Secret;
  readonly onConfirmed: (recoveryCodes: readonly string[]) => void;
}) {
  const confirm = useConfirmSecondFactor();
  return (
    <Form<{ totp: string }>
      layout="vertical"
      requiredMark={false}
      onFinish={({ totp }) => {
        confirm.mutate(totp, {
          onSuccess: ({ recoveryCodes }) => {
            onConfirmed(recoveryCodes);
          },
        });
      }}
    >
      <p>用手机上的身份验证器扫描二维码，或者手工输入密钥，然后填写显示的 6 位数字。</p>
      <div className="second-factor-code">
        <QRCode value={uri} size={180} type="svg" bordered={false} aria-label="二维码" />
        <p>
          密钥
          <span className="code">{secret.match(/.{1,4}/g)?.join(' ')}</span>
        </p>
      </div>
      <ProblemAlert error={confirm.error} title="没有确认" />
      <Form.Item name="totp" label="动态口令" rules={[{ required: true, message: '请输入动态口令' }]}>
        <Input autoComplete="one-time-code" inputMode="numeric" maxLength={6} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={confirm.isPending}>
        确认并启用
      </Button>
    </Form>
  );
}

/** Password, then the code of the authenticator, then the recovery codes, which are shown once. */
export function SecondFactorSetup({ onDone }: { readonly onDone: () => void }) {
  const [secret, setSecret] = useState<Secret>();
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[]>();
  if (recoveryCodes)
    return (
      <>
        <p>动态口令已启用。请把下面的恢复码记在安全的地方：每个只能用一次，关闭后不再显示。</p>
        <RecoveryCodes codes={recoveryCodes} onDone={onDone} />
      </>
    );
  if (secret) return <AskCode secret={secret} onConfirmed={setRecoveryCodes} />;
  return <AskPassword onBegun={setSecret} />;
}
