import { Link } from 'react-router';
import { PageHead } from '../common/page-head.js';
import { NotificationSettingsPanel } from '../notifications/settings-panel.js';
import { rolesText } from '../people/role-terms.js';
import { useCurrentSession } from '../session/use-session.js';
import { SecondFactorPanel } from './second-factor-panel.js';
import { SessionsPanel } from './sessions-panel.js';

/** One's own account: how one logs in, and where one is logged in. */
export function AccountPage() {
  const { user } = useCurrentSession();
  return (
    <>
      <PageHead
        title="登录与安全"
        lead={`${user.displayName}（${user.username}）　角色：${rolesText(user.roles)}`}
        actions={<Link to="/password">修改密码</Link>}
      />
      <SecondFactorPanel />
      <SessionsPanel />
      <NotificationSettingsPanel />
    </>
  );
}
