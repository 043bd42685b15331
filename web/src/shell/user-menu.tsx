import { Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import { useCurrentSession, useLogOut } from '../session/use-session.js';

export function UserMenu() {
  const { user } = useCurrentSession();
  const logOut = useLogOut();
  const navigate = useNavigate();
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'account', label: '登录与安全', onClick: () => void navigate('/account') },
          { key: 'password', label: '修改密码', onClick: () => void navigate('/password') },
          {
            key: 'logOut',
            label: '退出登录',
            onClick: () => {
              logOut.mutate();
            },
          },
        ],
      }}
    >
      <button type="button" className="user-menu" aria-haspopup="menu">
        {user.displayName}
        <span aria-hidden="true" className="caret" />
      </button>
    </Dropdown>
  );
}
