import { Badge } from 'antd';
import { NavLink } from 'react-router';
import { useUnread } from './queries.js';

const MOST = 99;

/** Leads to the notifications, and says how many nobody has read. */
export function Bell() {
  const unread = useUnread().data?.unread ?? 0;
  return (
    <NavLink
      to="/notifications"
      className="bell"
      aria-label={unread > 0 ? `通知，${unread} 条未读` : '通知，没有未读'}
    >
      <Badge count={unread} overflowCount={MOST} size="small" offset={[2, -2]}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" className="bell-picture">
          <path d="M12 3a6 6 0 0 0-6 6v4l-2 3v1h16v-1l-2-3V9a6 6 0 0 0-6-6Zm-2.5 16a2.5 2.5 0 0 0 5 0Z" />
        </svg>
      </Badge>
    </NavLink>
  );
}
