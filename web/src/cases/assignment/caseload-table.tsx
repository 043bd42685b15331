import { Button, Spin, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Caseload } from '../../api/types.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import { useCurrentSession } from '../../session/use-session.js';
import { HandOverDialog } from './hand-over-dialog.js';
import { useCaseload } from './queries.js';

type Person = Caseload['people'][number];

const stateOf = ({ disabled, mayHandle }: Person): string => {
  if (disabled) return '已停用';
  return mayHandle ? '' : '现有角色不能承办';
};

/** Who has how many unanswered cases; everybody hands over their own, an approver also those of others. */
export function CaseloadTable({ code }: { readonly code: string }) {
  const { user } = useCurrentSession();
  const caseload = useCaseload(code);
  const [from, setFrom] = useState<Person>();
  const gives = ({ username, open }: Person): boolean =>
    open > 0 && (user.roles.includes('approver') || username === user.username);
  const columns: TableColumnsType<Person> = [
    {
      title: '承办人',
      key: 'name',
      render: (_, person) => (
        <>
          {person.name}
          <span className="sub">{[person.username, stateOf(person)].filter(Boolean).join('，')}</span>
        </>
      ),
    },
    {
      title: '在办（件）',
      key: 'open',
      width: 140,
      align: 'right',
      render: (_, { username, open }) =>
        open === 0 ? 0 : <Link to={`?view=open&assignee=${encodeURIComponent(username)}`}>{open}</Link>,
    },
    {
      title: '操作',
      key: 'actions',
      width: 140,
      render: (_, person) =>
        gives(person) && (
          <Button
            type="link"
            size="small"
            aria-label={`全部移交：${person.name}`}
            onClick={() => {
              setFrom(person);
            }}
          >
            全部移交
          </Button>
        ),
    },
  ];
  if (caseload.isPending)
    return (
      <Spin description="正在载入" className="page-spin">
        <div />
      </Spin>
    );
  if (caseload.isError)
    return (
      <ProblemAlert error={caseload.error} title="在办情况没有打开" onRetry={() => void caseload.refetch()} />
    );
  const { people, unassigned } = caseload.data;
  return (
    <>
      {unassigned > 0 && (
        <p className="case-note">
          另有 <Link to="?view=open&assignee=@none">{unassigned} 件</Link>未办结的申请没有承办人。
        </p>
      )}
      <Table<Person>
        size="small"
        bordered
        rowKey="username"
        pagination={false}
        columns={columns}
        dataSource={[...people]}
      />
      {from && (
        <HandOverDialog
          code={code}
          from={from}
          people={people}
          onClose={() => {
            setFrom(undefined);
          }}
        />
      )}
    </>
  );
}
