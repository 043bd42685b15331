import { Alert, Button } from 'antd';
import type { NotificationSettings, TestMessages } from '../api/types.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useSendTest } from './queries.js';

const WAYS = { email: '邮件', webhook: '网关' } as const;

/** Sends a message to what is saved, and says what came of it. */
export function TestMessage({ settings }: { readonly settings: NotificationSettings }) {
  const test = useSendTest();
  if (settings.email === null && settings.webhookAddress === null) return null;
  return (
    <div className="notification-test">
      <Button
        loading={test.isPending}
        onClick={() => {
          test.mutate();
        }}
      >
        发送测试消息
      </Button>
      <ProblemAlert error={test.error} title="没有发送" />
      {test.data && (
        <div role="status">
          {settings.email !== null && <Outcome way="email" result={test.data.email} />}
          {settings.webhookAddress !== null && <Outcome way="webhook" result={test.data.webhook} />}
        </div>
      )}
    </div>
  );
}

interface OutcomeProps {
  readonly way: keyof typeof WAYS;
  readonly result: TestMessages[keyof typeof WAYS];
}

function Outcome({ way, result }: OutcomeProps) {
  return (
    <Alert
      type={result.outcome === 'sent' ? 'success' : 'warning'}
      showIcon
      title={`${WAYS[way]}：${result.explanation}`}
    />
  );
}
