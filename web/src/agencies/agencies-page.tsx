import { App, Button, Form, Modal, Spin, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Agency, NewAgency, Vocabularies } from '../api/types.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { labelIn } from '../common/terms.js';
import { withoutBlanks } from '../common/without-blanks.js';
import { useMay } from '../session/use-session.js';
import { agencyTree, type AgencyNode } from '../shell/agency-tree.js';
import { useAgencies, useVocabularies } from '../shell/queries.js';
import { AgencyFields } from './agency-fields.js';
import { AgencyHistory } from './agency-history.js';
import { useAddAgency } from './queries.js';

function columnsFor(
  words: Vocabularies | undefined,
  onHistory: (agency: Agency) => void,
): TableColumnsType<AgencyNode> {
  return [
    {
      title: '机关全称',
      key: 'name',
      render: (_, { agency }) => (
        <>
          <Link to={`/agencies/${encodeURIComponent(agency.code)}`}>{agency.name}</Link>
          {agency.demonstration && <span className="tag-demonstration tag-inline">演示</span>}
          {agency.foundedOn !== null && <span className="sub">{agency.foundedOn} 设立</span>}
          {agency.endedOn !== null && <span className="sub">{agency.endedOn} 终止</span>}
        </>
      ),
    },
    {
      title: '代码',
      key: 'code',
      width: 190,
      render: (_, { agency }) => <span className="code">{agency.code}</span>,
    },
    {
      title: '层级',
      key: 'level',
      width: 90,
      render: (_, { agency }) => labelIn(words?.levels, agency.level),
    },
    { title: '性质', key: 'kind', width: 160, render: (_, { agency }) => labelIn(words?.kinds, agency.kind) },
    {
      title: '行政复议机关',
      key: 'reviewBody',
      width: 180,
      render: (_, { agency }) => agency.reviewBody ?? '—',
    },
    { title: '管辖法院', key: 'court', width: 180, render: (_, { agency }) => agency.court ?? '—' },
    {
      title: '沿革',
      key: 'history',
      width: 90,
      render: (_, { agency }) => (
        <Button
          type="link"
          size="small"
          aria-label={`${agency.name}的沿革`}
          onClick={() => {
            onHistory(agency);
          }}
        >
          沿革
        </Button>
      ),
    },
  ];
}

function AddAgency({ onClose }: { readonly onClose: (saved: boolean) => void }) {
  const [form] = Form.useForm<NewAgency>();
  const add = useAddAgency();
  return (
    <Modal
      open
      title="添加机关"
      okText="保存"
      cancelText="取消"
      width={640}
      confirmLoading={add.isPending}
      onOk={form.submit}
      onCancel={() => {
        onClose(false);
      }}
    >
      <ProblemAlert error={add.error} title="没有保存" />
      <Form<NewAgency>
        form={form}
        name="agency"
        layout="vertical"
        onFinish={(fields) => {
          add.mutate(withoutBlanks(fields), {
            onSuccess: () => {
              onClose(true);
            },
          });
        }}
      >
        <AgencyFields withParent />
      </Form>
    </Modal>
  );
}

export function AgenciesPage() {
  const agencies = useAgencies();
  const words = useVocabularies().data;
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState<string>();
  const { message } = App.useApp();
  const past = agencies.data?.find(({ code }) => code === shown);
  const close = (saved: boolean): void => {
    setAdding(false);
    if (saved) void message.success('机关已添加');
  };
  return (
    <>
      <PageHead
        title="机关"
        lead="政府及其部门、乡镇按隶属关系列出。汇总口径按这棵树逐级相加；点机关名称查看它的统计表。"
        actions={
          may('administer') && (
            <Button
              type="primary"
              onClick={() => {
                setAdding(true);
              }}
            >
              添加机关
            </Button>
          )
        }
      />
      <ProblemAlert error={agencies.error} title="机关没有打开" onRetry={() => void agencies.refetch()} />
      {agencies.isPending && (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      )}
      {agencies.data && (
        <Table<AgencyNode>
          size="small"
          bordered
          columns={columnsFor(words, ({ code }) => {
            setShown(code);
          })}
          dataSource={agencyTree(agencies.data)}
          pagination={false}
          expandable={{ defaultExpandAllRows: true }}
        />
      )}
      {past && (
        <AgencyHistory
          agency={past}
          onClose={() => {
            setShown(undefined);
          }}
        />
      )}
      {adding && <AddAgency onClose={close} />}
    </>
  );
}
