import { App, Button, Spin } from 'antd';
import { sentenceOf } from '../api/problem.js';
import type { InboxFilter } from '../api/types.js';
import { EmptyHint } from '../common/empty-hint.js';
import { MoreButton } from '../common/more-button.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { NotificationLine } from './notification-line.js';
import { useNotifications, useReadOne, useReadUpTo } from './queries.js';

/** The newest first; what comes meanwhile does not move the pages. */
export function NotificationList({ filter }: { readonly filter: InboxFilter }) {
  const notifications = useNotifications(filter);
  const readOne = useReadOne();
  const readUpTo = useReadUpTo();
  const { message } = App.useApp();
  const told = { onError: (error: Error) => void message.error(sentenceOf(error)) };
  if (notifications.isPending)
    return (
      <Spin description="正在载入" className="page-spin">
        <div />
      </Spin>
    );
  if (notifications.isError)
    return (
      <ProblemAlert
        error={notifications.error}
        title="通知没有打开"
        onRetry={() => void notifications.refetch()}
      />
    );
  const items = notifications.data.pages.flatMap((page) => page.items);
  const [newest] = items;
  if (newest === undefined)
    return (
      <EmptyHint title={filter.unread ? '没有未读的通知' : '没有通知'}>
        有期限将到、需要您办理的事项时，会在这里提醒。
      </EmptyHint>
    );
  return (
    <>
      {items.some(({ readAt }) => readAt === null) && filter.kind === undefined && (
        <div className="notification-actions">
          <Button
            loading={readUpTo.isPending}
            onClick={() => {
              readUpTo.mutate(newest.id, told);
            }}
          >
            全部标为已读
          </Button>
        </div>
      )}
      <ul className="notification-list" aria-label="通知">
        {items.map((notification) => (
          <NotificationLine
            key={notification.id}
            notification={notification}
            onRead={(id) => {
              readOne.mutate(id, told);
            }}
          />
        ))}
      </ul>
      <MoreButton pages={notifications} shown={`已显示 ${items.length} 条`} />
    </>
  );
}
