import { App, Button, Table, type TableColumnsType } from 'antd';
import { sentenceOf } from '../api/problem.js';
import type { OwnSession } from '../api/types.js';
import { minuteOf } from '../common/instants.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useEndSession, useOwnSessions } from './queries.js';

const BROWSERS: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const browserOf = (agent: string | null): string =>
  BROWSERS.find(([pattern]) => pattern.test(agent ?? ''))?.[1] ?? agent ?? '—';

/** Where one is logged in, and the end of what should not be. */
export function SessionsPanel() {
  const sessions = useOwnSessions();
  const end = useEndSession();
  const { message } = App.useApp();
  const stop = (id?: string): void => {
    end.mutate(id, {
      onSuccess: () => void message.success('已结束'),
      onError: (error) => void message.error(sentenceOf(error)),
    });
  };
  const columns: TableColumnsType<OwnSession> = [
    { title: '浏览器', key: 'agent', render: (_, session) => browserOf(session.agent) },
    { title: '地址', key: 'address', width: 180, render: (_, session) => session.address ?? '—' },
    {
      title: '登录时间',
      key: 'opened',
      width: 160,
      className: 'day',
      render: (_, session) => minuteOf(session.openedAt),
    },
    {
      title: '最近使用',
      key: 'seen',
      width: 160,
      className: 'day',
      render: (_, session) => minuteOf(session.lastSeenAt),
    },
    {
      title: '操作',
      key: 'actions',
      width: 120,
      render: (_, session) =>
        session.current ? (
          '当前登录'
        ) : (
          <Button
            type="link"
            size="small"
            danger
            aria-label={`结束 ${minuteOf(session.openedAt)} 的登录`}
            onClick={() => {
              stop(session.id);
            }}
          >
            结束
          </Button>
        ),
    },
  ];
  const others = sessions.data?.some(({ current }) => !current) ?? false;
  return (
    <section className="page-section" aria-label="我的登录">
      <header className="section-head">
        <h2>我的登录</h2>
        {others && (
          <Button
            onClick={() => {
              stop();
            }}
          >
            结束其他登录
          </Button>
        )}
      </header>
      <ProblemAlert error={sessions.error} title="登录没有打开" onRetry={() => void sessions.refetch()} />
      {sessions.data && (
        <Table<OwnSession>
          size="small"
          bordered
          rowKey="id"
          columns={columns}
          dataSource={sessions.data}
          pagination={false}
        />
      )}
    </section>
  );
}
