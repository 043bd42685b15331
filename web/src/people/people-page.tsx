import { Button, Spin } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { User } from '../api/types.js';
import { EmptyHint } from '../common/empty-hint.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useCurrentSession } from '../session/use-session.js';
import { AgencySelect } from '../shell/agency-select.js';
import { useAgencies } from '../shell/queries.js';
import { DeputiesPanel } from './deputies-panel.js';
import { GrantsPanel } from './grants-panel.js';
import { usePeople } from './queries.js';
import { ShownOnce } from './shown-once.js';
import { SinglePersonOffice } from './single-person-office.js';
import { TokensPanel } from './tokens-panel.js';
import { UserForm } from './user-form.js';
import { UsersTable } from './users-table.js';

interface GivenPassword {
  readonly username: string;
  readonly oneTimePassword: string;
}

function AgencyPeople({ code }: { readonly code: string }) {
  const people = usePeople(code);
  const [editing, setEditing] = useState<User | 'new'>();
  const [given, setGiven] = useState<GivenPassword>();
  return (
    <>
      <ProblemAlert error={people.error} title="人员没有打开" onRetry={() => void people.refetch()} />
      {people.isPending && (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      )}
      {people.data && (
        <>
          <SinglePersonOffice code={code} people={people.data} />
          <section className="page-section" aria-label="人员">
            <header className="section-head">
              <h2>人员</h2>
              <Button
                type="primary"
                onClick={() => {
                  setEditing('new');
                }}
              >
                添加人员
              </Button>
            </header>
            {people.data.users.length === 0 ? (
              <EmptyHint title="还没有人员">
                点“添加人员”登记用户名、姓名和角色，系统给出一次性密码。
              </EmptyHint>
            ) : (
              <UsersTable code={code} users={people.data.users} onEdit={setEditing} onPassword={setGiven} />
            )}
          </section>
          <DeputiesPanel code={code} users={people.data.users} />
          <GrantsPanel code={code} />
          <TokensPanel code={code} />
        </>
      )}
      {editing !== undefined && (
        <UserForm
          code={code}
          user={editing === 'new' ? undefined : editing}
          onClose={(saved) => {
            setEditing(undefined);
            if (saved?.oneTimePassword !== undefined)
              setGiven({ username: saved.username, oneTimePassword: saved.oneTimePassword });
          }}
        />
      )}
      {given && (
        <ShownOnce
          title={`${given.username} 的一次性密码`}
          secret={given.oneTimePassword}
          onClose={() => {
            setGiven(undefined);
          }}
        >
          请当面交给本人，关闭后不再显示。72 小时内有效，登录后必须修改。
        </ShownOnce>
      )}
    </>
  );
}

/** Who works in an agency and in which roles, and which systems may act for it. */
export function PeoplePage() {
  const { user } = useCurrentSession();
  const agencies = useAgencies();
  const [search, setSearch] = useSearchParams();
  const top = agencies.data?.find(({ parentCode }) => parentCode === null)?.code;
  const code = search.get('agency') ?? user.agencyCode ?? top;
  return (
    <>
      <PageHead
        title="人员与角色"
        lead="人员属于一个机关。角色变动、停用和重设密码即时生效，该用户须重新登录。"
        actions={
          <AgencySelect
            aria-label="人员所在的机关"
            className="people-agency"
            value={code ?? null}
            popupMatchSelectWidth={320}
            onChange={(chosen) => {
              setSearch({ agency: chosen });
            }}
          />
        }
      />
      <ProblemAlert error={agencies.error} title="机关没有打开" onRetry={() => void agencies.refetch()} />
      {code !== undefined && <AgencyPeople key={code} code={code} />}
    </>
  );
}
