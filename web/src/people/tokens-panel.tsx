import { App, Button, Form, Input, Modal, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '../api/problem.js';
import type { NewToken, ServiceToken } from '../api/types.js';
import { DayInput } from '../common/day-input.js';
import { dayOf } from '../common/instants.js';
import { EmptyHint } from '../common/empty-hint.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useIssueToken, useRevokeToken, useTokens } from './queries.js';
import { RoleBoxes } from './role-boxes.js';
import { MACHINE_ROLE_OPTIONS, rolesText } from './role-terms.js';
import { ShownOnce } from './shown-once.js';

function TokenForm({ code, onClose }: { readonly code: string; readonly onClose: (token?: string) => void }) {
  const [form] = Form.useForm<NewToken>();
  const issue = useIssueToken(code);
  return (
    <Modal
      open
      title="签发服务令牌"
      okText="签发"
      cancelText="取消"
      confirmLoading={issue.isPending}
      onOk={form.submit}
      onCancel={() => {
        onClose();
      }}
    >
      <ProblemAlert error={issue.error} title="没有签发" />
      <Form<NewToken>
        form={form}
        name="token"
        layout="vertical"
        onFinish={(body) => {
          issue.mutate(body, {
            onSuccess: ({ token }) => {
              onClose(token);
            },
          });
        }}
      >
        <Form.Item
          name="name"
          label="用途"
          rules={[{ required: true, whitespace: true, message: '请写明给哪个系统使用' }]}
        >
          <Input maxLength={50} placeholder="例如：OA 收文对接" />
        </Form.Item>
        <Form.Item
          name="roles"
          label="角色"
          extra="只给必需的角色；审批、审计、系统管理只能由人担任。"
          rules={[{ required: true, message: '至少选择一个角色' }]}
        >
          <RoleBoxes options={MACHINE_ROLE_OPTIONS} />
        </Form.Item>
        <Form.Item
          name="expiresOn"
          label="最后有效日"
          extra="最长一年。"
          rules={[{ required: true, message: '请选择最后有效日' }]}
        >
          <DayInput />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** What other systems of the agency log in with. */
export function TokensPanel({ code }: { readonly code: string }) {
  const tokens = useTokens(code);
  const revoke = useRevokeToken(code);
  const { modal, message } = App.useApp();
  const [issuing, setIssuing] = useState(false);
  const [issued, setIssued] = useState<string>();
  const columns: TableColumnsType<ServiceToken> = [
    { title: '用途', dataIndex: 'name' },
    { title: '角色', key: 'roles', render: (_, token) => rolesText(token.roles) },
    { title: '签发人', dataIndex: 'issuedBy', width: 120 },
    { title: '最后有效日', dataIndex: 'expiresOn', width: 120, className: 'day' },
    {
      title: '最近使用',
      key: 'used',
      width: 120,
      className: 'day',
      render: (_, token) => dayOf(token.lastUsedAt),
    },
    {
      title: '状态',
      key: 'state',
      width: 140,
      render: (_, token) =>
        token.revokedAt === null ? (
          <Button
            type="link"
            size="small"
            danger
            aria-label={`吊销${token.name}`}
            onClick={() => {
              void modal.confirm({
                title: `吊销“${token.name}”`,
                content: '使用它的系统随即不能再访问，不能恢复。',
                okText: '吊销',
                cancelText: '取消',
                onOk: () => {
                  revoke.mutate(token.id, { onError: (error) => void message.error(sentenceOf(error)) });
                },
              });
            }}
          >
            吊销
          </Button>
        ) : (
          `${dayOf(token.revokedAt)} 吊销`
        ),
    },
  ];
  return (
    <section className="page-section" aria-label="服务令牌">
      <header className="section-head">
        <h2>服务令牌</h2>
        <Button
          onClick={() => {
            setIssuing(true);
          }}
        >
          签发令牌
        </Button>
      </header>
      <ProblemAlert error={tokens.error} title="服务令牌没有打开" onRetry={() => void tokens.refetch()} />
      {tokens.data?.length === 0 && (
        <EmptyHint title="没有签发过服务令牌">其他系统（例如 OA）自动读写本机关的数据时使用。</EmptyHint>
      )}
      {tokens.data !== undefined && tokens.data.length > 0 && (
        <Table<ServiceToken>
          size="small"
          bordered
          rowKey="id"
          columns={columns}
          dataSource={tokens.data}
          pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        />
      )}
      {issuing && (
        <TokenForm
          code={code}
          onClose={(token) => {
            setIssuing(false);
            setIssued(token);
          }}
        />
      )}
      {issued !== undefined && (
        <ShownOnce
          title="服务令牌"
          secret={issued}
          onClose={() => {
            setIssued(undefined);
          }}
        >
          请复制到使用它的系统，关闭后不再显示。放在 Authorization: Bearer 请求头里。
        </ShownOnce>
      )}
    </section>
  );
}
