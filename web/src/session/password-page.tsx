import { App, Button, Form, Input, type FormRule } from 'antd';
import { useNavigate } from 'react-router';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useChangePassword, useCurrentSession } from './use-session.js';

interface Fields {
  current: string;
  new: string;
  again: string;
}

const sameAsNew: FormRule = ({ getFieldValue }) => ({
  validator: (_rule, value: unknown) =>
    value === getFieldValue('new') ? Promise.resolve() : Promise.reject(new Error('两次输入的新密码不一致')),
});

export function PasswordPage() {
  const { user, mustChangePassword = false } = useCurrentSession();
  const change = useChangePassword();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const save = (fields: Fields): void => {
    change.mutate(
      { current: fields.current, new: fields.new },
      {
        onSuccess: () => {
          void message.success('密码已修改');
          void navigate('/', { replace: true });
        },
      },
    );
  };
  return (
    <main className="entry" id="content">
      <section className="entry-card">
        <PageHead
          title="修改密码"
          lead={mustChangePassword ? '首次登录，请先设置您自己的密码。' : `用户：${user.displayName}`}
        />
        <ProblemAlert error={change.error} title="密码没有修改" />
        <Form<Fields> layout="vertical" requiredMark={false} onFinish={save}>
          <Form.Item name="current" label="当前密码" rules={[{ required: true, message: '请输入当前密码' }]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Form.Item name="new" label="新密码" rules={[{ required: true, message: '请输入新密码' }]}>
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Form.Item
            name="again"
            label="再次输入新密码"
            dependencies={['new']}
            rules={[{ required: true, message: '请再次输入新密码' }, sameAsNew]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <div className="form-actions">
            <Button type="primary" htmlType="submit" loading={change.isPending}>
              保存新密码
            </Button>
            {!mustChangePassword && <Button onClick={() => void navigate(-1)}>返回</Button>}
          </div>
        </Form>
      </section>
    </main>
  );
}
