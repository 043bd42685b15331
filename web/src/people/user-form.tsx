import { Form, Input, Modal } from 'antd';
import type { NewUser, User } from '../api/types.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useAddUser, useChangeUser } from './queries.js';
import { RoleBoxes } from './role-boxes.js';
import { ROLE_OPTIONS } from './role-terms.js';

interface Props {
  readonly code: string;
  /** Absent: somebody new. */
  readonly user?: User | undefined;
  /** @param oneTimePassword of somebody new */
  readonly onClose: (saved?: { readonly username: string; readonly oneTimePassword?: string }) => void;
}

export function UserForm({ code, user, onClose }: Props) {
  const [form] = Form.useForm<NewUser>();
  const add = useAddUser(code);
  const change = useChangeUser(code);
  const save = ({ username, name, roles }: NewUser): void => {
    if (!user) add.mutate({ username, name, roles }, { onSuccess: onClose });
    else
      change.mutate(
        { username: user.username, body: { name, roles } },
        {
          onSuccess: () => {
            onClose({ username: user.username });
          },
        },
      );
  };
  return (
    <Modal
      open
      title={user ? `修改${user.name}` : '添加人员'}
      okText="保存"
      cancelText="取消"
      confirmLoading={add.isPending || change.isPending}
      onOk={form.submit}
      onCancel={() => {
        onClose();
      }}
    >
      <ProblemAlert error={add.error ?? change.error} title="没有保存" />
      <Form<NewUser>
        form={form}
        name="user"
        layout="vertical"
        {...(user && { initialValues: { name: user.name, roles: user.roles } })}
        onFinish={save}
      >
        {!user && (
          <Form.Item
            name="username"
            label="用户名"
            extra="登录时使用，登记之后不再更改。"
            rules={[
              { required: true, message: '请填写用户名' },
              {
                pattern: /^[a-z][a-z0-9._-]{1,31}$/,
                message: '2 至 32 位小写字母、数字、点或横线，以字母开头',
              },
            ]}
          >
            <Input maxLength={32} autoComplete="off" />
          </Form.Item>
        )}
        <Form.Item
          name="name"
          label="姓名"
          rules={[{ required: true, whitespace: true, message: '请填写姓名' }]}
        >
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="roles"
          label="角色"
          {...(user && { extra: '角色变动后，该用户须重新登录。' })}
          rules={[{ required: true, message: '至少选择一个角色' }]}
        >
          <RoleBoxes options={ROLE_OPTIONS} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
