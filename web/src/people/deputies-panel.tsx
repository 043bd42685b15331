import { Button, Form, Modal, Select, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import type { Deputy, NewDeputy, User } from '../api/types.js';
import { EmptyHint } from '../common/empty-hint.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { EndButton } from './end-button.js';
import { useAppointDeputy, useDeputies, useEndDeputy } from './standing-queries.js';
import { TermFields } from './term-fields.js';

interface Props {
  readonly code: string;
  readonly users: readonly User[];
}

function DeputyForm({ code, users, onClose }: Props & { readonly onClose: () => void }) {
  const [form] = Form.useForm<NewDeputy>();
  const appoint = useAppointDeputy(code);
  const active = users.filter(({ disabledAt }) => disabledAt === null);
  const options = active.map(({ username, name }) => ({ value: username, label: `${name}（${username}）` }));
  return (
    <Modal
      open
      title="指定休假代理"
      okText="保存"
      cancelText="取消"
      confirmLoading={appoint.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>代理期间，代理人同时具有休假人员的角色，“我的案件”包括休假人员手上的申请。</p>
      <ProblemAlert error={appoint.error} title="没有保存" />
      <Form<NewDeputy>
        form={form}
        name="deputy"
        layout="vertical"
        onFinish={(body) => {
          appoint.mutate(body, { onSuccess: onClose });
        }}
      >
        <Form.Item name="username" label="休假人员" rules={[{ required: true, message: '请选择休假人员' }]}>
          <Select options={options} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item name="deputy" label="代理人" rules={[{ required: true, message: '请选择代理人' }]}>
          <Select options={options} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <TermFields />
      </Form>
    </Modal>
  );
}

/** Who stands in for whom. */
export function DeputiesPanel({ code, users }: Props) {
  const deputies = useDeputies(code);
  const end = useEndDeputy(code);
  const [appointing, setAppointing] = useState(false);
  const names = new Map(users.map(({ username, name }) => [username, name]));
  const nameOf = (username: string): string => names.get(username) ?? username;
  const columns: TableColumnsType<Deputy> = [
    { title: '休假人员', key: 'username', render: (_, { username }) => nameOf(username) },
    { title: '代理人', key: 'deputy', render: (_, { deputy }) => nameOf(deputy) },
    { title: '自', dataIndex: 'from', width: 120, className: 'day' },
    { title: '至', dataIndex: 'to', width: 120, className: 'day' },
    { title: '指定人', dataIndex: 'appointedBy', width: 120 },
    {
      title: '操作',
      key: 'end',
      width: 170,
      render: (_, { id, username, endedAt }) => (
        <EndButton
          action="结束代理"
          of={nameOf(username)}
          warning="代理人随即不再具有休假人员的角色。"
          endedAt={endedAt}
          end={(options) => {
            end.mutate(id, options);
          }}
        />
      ),
    },
  ];
  return (
    <section className="page-section" aria-label="休假代理">
      <header className="section-head">
        <h2>休假代理</h2>
        <Button
          onClick={() => {
            setAppointing(true);
          }}
        >
          指定代理
        </Button>
      </header>
      <ProblemAlert error={deputies.error} title="休假代理没有打开" onRetry={() => void deputies.refetch()} />
      {deputies.data?.length === 0 && (
        <EmptyHint title="没有指定过代理">人员休假期间由谁代行职责，在这里指定，到期自动结束。</EmptyHint>
      )}
      {deputies.data !== undefined && deputies.data.length > 0 && (
        <Table<Deputy>
          size="small"
          bordered
          rowKey="id"
          columns={columns}
          dataSource={deputies.data}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        />
      )}
      {appointing && (
        <DeputyForm
          code={code}
          users={users}
          onClose={() => {
            setAppointing(false);
          }}
        />
      )}
    </section>
  );
}
