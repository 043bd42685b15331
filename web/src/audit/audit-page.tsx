import { Segmented } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { AuditEntry, AuditQuery } from '../api/types.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useCurrentSession, useMay } from '../session/use-session.js';
import { AgencySelect } from '../shell/agency-select.js';
import { useAgencies } from '../shell/queries.js';
import type { ChainCode } from './chain.js';
import { EntriesList } from './entries-list.js';
import { EntryDrawer } from './entry-drawer.js';
import { EntryFilters } from './entry-filters.js';
import { VerificationPanel } from './verification-panel.js';

const FILTERS = ['action', 'actor', 'subjectKind', 'subjectId', 'from', 'to'] as const;
const PLACES = ['chain', 'agency'] as const;

const picked = (search: URLSearchParams, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = search.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );

function Trail({ code }: { readonly code: ChainCode }) {
  const [search, setSearch] = useSearchParams();
  const [opened, setOpened] = useState<AuditEntry>();
  const filter = picked(search, FILTERS) as AuditQuery;
  const onFilter = (chosen: AuditQuery): void => {
    setOpened(undefined);
    setSearch({ ...picked(search, PLACES), ...(chosen as Record<string, string>) });
  };
  return (
    <>
      <VerificationPanel code={code} />
      <section className="page-section" aria-label="记录">
        <header className="section-head">
          <h2>记录</h2>
        </header>
        <EntryFilters key={JSON.stringify(filter)} filter={filter} onFilter={onFilter} />
        <EntriesList code={code} filter={filter} onOpen={setOpened} />
      </section>
      {opened && (
        <EntryDrawer
          key={opened.sequence}
          code={code}
          entry={opened}
          onFilter={onFilter}
          onClose={() => {
            setOpened(undefined);
          }}
        />
      )}
    </>
  );
}

/** Who did what, for those who audit: read, verified, never changed. */
export function AuditPage() {
  const { user } = useCurrentSession();
  const may = useMay();
  const agencies = useAgencies();
  const [search, setSearch] = useSearchParams();
  const bound = user.agencyCode !== undefined;
  const top = agencies.data?.find(({ parentCode }) => parentCode === null)?.code;
  const agency = user.agencyCode ?? search.get('agency') ?? top;
  const ofInstallation = may('installationTrail') && search.get('chain') === 'installation';
  const code = ofInstallation ? null : agency;
  return (
    <>
      <PageHead
        title="审计"
        lead="谁在何时做了什么。记录只能查看，不能修改；事由加密保存，查看事由本身也会留下记录。"
        actions={
          <div className="audit-chains">
            {!bound && !ofInstallation && (
              <AgencySelect
                aria-label="查看哪个机关"
                className="people-agency"
                value={agency ?? null}
                popupMatchSelectWidth={320}
                onChange={(chosen) => {
                  setSearch({ agency: chosen });
                }}
              />
            )}
            {may('installationTrail') && (
              <Segmented<'agency' | 'installation'>
                aria-label="查看哪条审计链"
                value={ofInstallation ? 'installation' : 'agency'}
                options={[
                  { value: 'agency', label: bound ? '本机关' : '机关' },
                  { value: 'installation', label: '系统' },
                ]}
                onChange={(chosen) => {
                  setSearch(chosen === 'installation' ? { chain: chosen } : {});
                }}
              />
            )}
          </div>
        }
      />
      <ProblemAlert error={agencies.error} title="机关没有打开" onRetry={() => void agencies.refetch()} />
      {code !== undefined && <Trail key={code ?? ''} code={code} />}
    </>
  );
}
