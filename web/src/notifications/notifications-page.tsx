import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { InboxFilter, Notification } from '../api/types.js';
import { PageHead } from '../common/page-head.js';
import { HeldBanner } from './held-banner.js';
import { NotificationList } from './notification-list.js';
import { KIND_LABELS, KINDS } from './notification-terms.js';

const READING = [
  { value: 'all', label: '全部' },
  { value: 'unread', label: '未读' },
];

/** What one was told. */
export function NotificationsPage() {
  const [unread, setUnread] = useState(false);
  const [kind, setKind] = useState<Notification['kind']>();
  const filter: InboxFilter = { ...(unread && { unread: 'true' }), ...(kind && { kind }) };
  return (
    <>
      <PageHead
        title="通知"
        lead="期限提醒、每日汇总，以及系统运行中需要处理的情况。"
        actions={<Link to="/account">提醒设置</Link>}
      />
      <HeldBanner />
      <div className="notification-filters">
        <Segmented
          aria-label="是否已读"
          options={READING}
          value={unread ? 'unread' : 'all'}
          onChange={(value) => {
            setUnread(value === 'unread');
          }}
        />
        <Select<Notification['kind']>
          aria-label="类别"
          className="notification-kind"
          allowClear
          placeholder="全部类别"
          value={kind}
          options={KINDS.map((value) => ({ value, label: KIND_LABELS[value] }))}
          onChange={(value: Notification['kind'] | undefined) => {
            setKind(value);
          }}
        />
      </div>
      <NotificationList filter={filter} />
    </>
  );
}
