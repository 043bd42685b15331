import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { ProblemError } from '../api/problem.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { PageHead } from '../common/page-head.js';
import { useLogIn, useSession } from './use-session.js';

interface Fields {
  username: string;
  password: string;
  totp?: string;
}

/** Once the server has said that it wants a code, the field stays. */
const ASKS_FOR_CODE = ['session.secondFactor', 'secondFactor.wrong'];

/** Only addresses of this site: what stands in the query may have been written by anybody. */
function safeReturn(from: string | null): string {
  return from !== null && /^\/(?![/\\])/.test(from) ? from : '/';
}

export function LoginPage() {
  const { data: session } = useSession();
  const [search] = useSearchParams();
  const logIn = useLogIn();
  const code = logIn.error instanceof ProblemError ? logIn.error.code : undefined;
  const [asked, setAsked] = useState(false);
  const asksForCode = asked || (code !== undefined && ASKS_FOR_CODE.includes(code));
  if (session) return <Navigate to={safeReturn(search.get('from'))} replace />;
  return (
    <main className="entry" id="content">
      <section className="entry-card">
        <p className="entry-mark">政府信息公开</p>
        <PageHead title="登录" lead="政府信息公开申请登记、统计与年度报告" />
        {code === 'session.secondFactor' ? (
          <Alert className="problem" type="info" showIcon role="status" title="请输入动态口令" />
        ) : (
          <ProblemAlert error={logIn.error} title="没有登录成功" />
        )}
        <Form<Fields>
          layout="vertical"
          requiredMark={false}
          onFinish={(fields) => {
            setAsked(asksForCode);
            logIn.mutate(fields);
          }}
        >
          <Form.Item name="username" label="用户名" rules={[{ required: true, message: '请输入用户名' }]}>
            <Input autoComplete="username" autoFocus size="large" />
          </Form.Item>
          <Form.Item name="password" label="密码" rules={[{ required: true, message: '请输入密码' }]}>
            <Input.Password autoComplete="current-password" size="large" />
          </Form.Item>
          {asksForCode && (
            <Form.Item
              name="totp"
              label="动态口令"
              extra="身份验证器上的 6 位数字；手机不在身边时填一个恢复码。"
              rules={[{ required: true, message: '请输入动态口令' }]}
            >
              <Input autoComplete="one-time-code" autoFocus size="large" maxLength={32} />
            </Form.Item>
          )}
          <Button type="primary" htmlType="submit" size="large" block loading={logIn.isPending}>
            登录
          </Button>
        </Form>
        <p className="entry-help">忘记密码，请联系本单位的系统管理员重设。</p>
      </section>
    </main>
  );
}
