import { Button, Drawer, Spin, Timeline } from 'antd';
import { useState } from 'react';
import type { Agency, AgencyChange } from '../api/types.js';
import { EmptyHint } from '../common/empty-hint.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useAgencies } from '../shell/queries.js';
import { useMay } from '../session/use-session.js';
import { ChangeForm } from './change-form.js';
import { useAgencyHistory } from './queries.js';

function sentenceOf(change: AgencyChange, nameOf: (code: string | null) => string): string {
  switch (change.kind) {
    case 'renamed':
      return `由“${change.nameBefore ?? ''}”更名为“${change.nameAfter ?? ''}”`;
    case 'moved':
      return `由${nameOf(change.parentBefore)}调整到${nameOf(change.parentAfter)}之下`;
    case 'merged':
      return `并入${nameOf(change.successor)}`;
    case 'dissolved':
      return '撤销';
  }
}

/** What became of an agency; the names and the tree of past years come from here. */
export function AgencyHistory({
  agency,
  onClose,
}: {
  readonly agency: Agency;
  readonly onClose: () => void;
}) {
  const history = useAgencyHistory(agency.code);
  const agencies = useAgencies().data ?? [];
  const [recording, setRecording] = useState(false);
  const nameOf = (code: string | null): string =>
    code === null ? '（没有上级）' : `“${agencies.find((other) => other.code === code)?.name ?? code}”`;
  const mayRecord = useMay()('administer') && agency.endedOn === null;
  return (
    <Drawer
      open
      size={560}
      title={`${agency.name}的沿革`}
      onClose={onClose}
      extra={
        mayRecord && (
          <Button
            type="primary"
            onClick={() => {
              setRecording(true);
            }}
          >
            登记变更
          </Button>
        )
      }
    >
      <ProblemAlert error={history.error} title="沿革没有打开" onRetry={() => void history.refetch()} />
      {history.isPending && (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      )}
      {history.data?.length === 0 && (
        <EmptyHint title="没有登记过变更">
          更名、调整隶属、并入、撤销登记在这里。以前年度的报告仍用当时的名称和隶属关系。
        </EmptyHint>
      )}
      <Timeline
        items={(history.data ?? []).toReversed().map((change) => ({
          key: change.position,
          content: (
            <>
              <strong>{change.on}</strong> {sentenceOf(change, nameOf)}
              <span className="sub">
                依据：{change.basis}；登记人：{change.recordedBy}
              </span>
            </>
          ),
        }))}
      />
      {recording && (
        <ChangeForm
          agency={agency}
          onClose={() => {
            setRecording(false);
          }}
        />
      )}
    </Drawer>
  );
}
