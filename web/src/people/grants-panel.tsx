import { Button, Form, Input, Modal, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import type { NewGrant, SupervisionGrant } from '../api/types.js';
import { EmptyHint } from '../common/empty-hint.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { EndButton } from './end-button.js';
import { useEndGrant, useGiveGrant, useGrants } from './standing-queries.js';
import { TermFields } from './term-fields.js';

function GrantForm({ code, onClose }: { readonly code: string; readonly onClose: () => void }) {
  const [form] = Form.useForm<NewGrant>();
  const give = useGiveGrant(code);
  return (
    <Modal
      open
      title="授权查看个案"
      okText="授权"
      cancelText="取消"
      confirmLoading={give.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>主管人员平时只能看统计数字。授权之后，在期限内可以查看本机关的个案，申请人信息仍然遮盖。</p>
      <ProblemAlert error={give.error} title="没有授权" />
      <Form<NewGrant>
        form={form}
        name="grant"
        layout="vertical"
        onFinish={(body) => {
          give.mutate(body, { onSuccess: onClose });
        }}
      >
        <Form.Item
          name="username"
          label="主管人员的用户名"
          extra="本机关或者上级机关中有主管角色的人员。"
          rules={[{ required: true, whitespace: true, message: '请填写用户名' }]}
        >
          <Input maxLength={64} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="basis"
          label="依据"
          rules={[{ required: true, whitespace: true, message: '请填写依据，例如检查通知的文号' }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <TermFields />
      </Form>
    </Modal>
  );
}

/** Which supervisors may see single cases of the agency, on what basis and until when. */
export function GrantsPanel({ code }: { readonly code: string }) {
  const grants = useGrants(code);
  const end = useEndGrant(code);
  const [giving, setGiving] = useState(false);
  const columns: TableColumnsType<SupervisionGrant> = [
    {
      title: '主管人员',
      key: 'name',
      render: (_, { name, username }) => (
        <>
          {name}
          <span className="sub">{username}</span>
        </>
      ),
    },
    { title: '依据', dataIndex: 'basis' },
    { title: '自', dataIndex: 'from', width: 120, className: 'day' },
    { title: '至', dataIndex: 'to', width: 120, className: 'day' },
    { title: '授权人', dataIndex: 'grantedBy', width: 120 },
    {
      title: '操作',
      key: 'end',
      width: 170,
      render: (_, { id, name, endedAt }) => (
        <EndButton
          action="收回授权"
          of={name}
          warning="该主管人员随即不能再查看本机关的个案。"
          endedAt={endedAt}
          end={(options) => {
            end.mutate(id, options);
          }}
        />
      ),
    },
  ];
  return (
    <section className="page-section" aria-label="查看个案的授权">
      <header className="section-head">
        <h2>查看个案的授权</h2>
        <Button
          onClick={() => {
            setGiving(true);
          }}
        >
          授权查看
        </Button>
      </header>
      <ProblemAlert error={grants.error} title="授权没有打开" onRetry={() => void grants.refetch()} />
      {grants.data?.length === 0 && (
        <EmptyHint title="没有授权过">主管人员确需查看本机关个案时，在这里按依据和期限授权。</EmptyHint>
      )}
      {grants.data !== undefined && grants.data.length > 0 && (
        <Table<SupervisionGrant>
          size="small"
          bordered
          rowKey="id"
          columns={columns}
          dataSource={grants.data}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        />
      )}
      {giving && (
        <GrantForm
          code={code}
          onClose={() => {
            setGiving(false);
          }}
        />
      )}
    </section>
  );
}
