import { App, Button, Space, Table, type TableColumnsType } from 'antd';
import type { User } from '../api/types.js';
import { sentenceOf } from '../api/problem.js';
import { useCurrentSession } from '../session/use-session.js';
import { useChangeUser, useRemoveSecondFactorOf, useResetPassword } from './queries.js';
import { rolesText } from './role-terms.js';

interface Props {
  readonly code: string;
  readonly users: readonly User[];
  readonly onEdit: (user: User) => void;
  readonly onPassword: (given: { readonly username: string; readonly oneTimePassword: string }) => void;
}

function stateOf({ disabledAt, passwordChangeRequired }: User): string {
  if (disabledAt !== null) return '已停用';
  return passwordChangeRequired ? '待改密码' : '正常';
}

export function UsersTable({ code, users, onEdit, onPassword }: Props) {
  const { user: self } = useCurrentSession();
  const change = useChangeUser(code);
  const reset = useResetPassword(code);
  const unlink = useRemoveSecondFactorOf(code);
  const { modal, message } = App.useApp();
  const onError = (error: unknown): void => void message.error(sentenceOf(error));
  const ask = (title: string, content: string, act: () => void): void => {
    void modal.confirm({ title, content, okText: '确定', cancelText: '取消', onOk: act });
  };
  const columns: TableColumnsType<User> = [
    {
      title: '姓名',
      key: 'name',
      render: (_, user) => (
        <>
          {user.name}
          <span className="sub">{user.username}</span>
        </>
      ),
    },
    { title: '角色', key: 'roles', render: (_, user) => rolesText(user.roles) },
    {
      title: '动态口令',
      key: 'factor',
      width: 110,
      render: (_, user) => (user.secondFactor ? '已启用' : '—'),
    },
    { title: '状态', key: 'state', width: 110, render: (_, user) => stateOf(user) },
    {
      title: '操作',
      key: 'actions',
      width: 380,
      render: (_, user) =>
        user.username === self.username ? (
          '本人'
        ) : (
          <Space size={0} wrap>
            <Button
              type="link"
              size="small"
              aria-label={`修改${user.name}`}
              onClick={() => {
                onEdit(user);
              }}
            >
              修改
            </Button>
            <Button
              type="link"
              size="small"
              aria-label={`重设密码：${user.name}`}
              onClick={() => {
                ask(`重设${user.name}的密码`, '将生成新的一次性密码，该用户现有的登录随即结束。', () => {
                  reset.mutate(user.username, { onSuccess: onPassword, onError });
                });
              }}
            >
              重设密码
            </Button>
            {user.secondFactor && (
              <Button
                type="link"
                size="small"
                aria-label={`清除动态口令：${user.name}`}
                onClick={() => {
                  ask(
                    `清除${user.name}的动态口令`,
                    '仅在手机和恢复码都丢失时办理，请先核实本人身份。',
                    () => {
                      unlink.mutate(user.username, { onError });
                    },
                  );
                }}
              >
                清除动态口令
              </Button>
            )}
            <Button
              type="link"
              size="small"
              danger={user.disabledAt === null}
              aria-label={`${user.disabledAt === null ? '停用' : '启用'}${user.name}`}
              onClick={() => {
                const body = { disabled: user.disabledAt === null };
                const act = (): void => {
                  change.mutate({ username: user.username, body }, { onError });
                };
                if (body.disabled) ask(`停用${user.name}`, '该用户现有的登录随即结束，不能再登录。', act);
                else act();
              }}
            >
              {user.disabledAt === null ? '停用' : '启用'}
            </Button>
          </Space>
        ),
    },
  ];
  return (
    <Table<User>
      size="small"
      bordered
      rowKey="username"
      columns={columns}
      dataSource={[...users]}
      pagination={false}
    />
  );
}
