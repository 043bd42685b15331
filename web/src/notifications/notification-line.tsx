import { Button } from 'antd';
import { Link } from 'react-router';
import type { Notification } from '../api/types.js';
import { minuteOf } from '../common/instants.js';
import { KIND_LABELS } from './notification-terms.js';

interface Props {
  readonly notification: Notification;
  readonly onRead: (id: number) => void;
}

/** One thing that one was told. Whoever follows its link has read it. */
export function NotificationLine({ notification, onRead }: Props) {
  const { id, kind, urgent, title, text, path, raisedAt, readAt } = notification;
  const unread = readAt === null;
  const read = (): void => {
    if (unread) onRead(id);
  };
  return (
    <li className={unread ? 'notification notification-unread' : 'notification'}>
      <p className="notification-head">
        {urgent && <strong className="tag-missing">紧急</strong>}
        {path === null ? (
          <strong className="notification-title">{title}</strong>
        ) : (
          <Link className="notification-title" to={path} onClick={read}>
            {title}
          </Link>
        )}
      </p>
      <p className="notification-text">{text}</p>
      <p className="notification-foot">
        <span>{KIND_LABELS[kind]}</span>
        <time dateTime={raisedAt}>{minuteOf(raisedAt)}</time>
        {unread ? (
          <Button type="link" size="small" aria-label={`标为已读：${title}`} onClick={read}>
            标为已读
          </Button>
        ) : (
          <span>已读</span>
        )}
      </p>
    </li>
  );
}
