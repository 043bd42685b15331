import { Spin } from 'antd';
import { useState } from 'react';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { usePlace } from '../shell/place.js';
import { IntakeForm } from './intake-form-view.js';
import { useDraft } from './queries.js';

/** Takes in one application with the keyboard alone; the receipt follows. */
export function IntakePage() {
  const place = usePlace();
  const draft = useDraft(place.code);
  const [cleared, setCleared] = useState(0);
  const kept = cleared === 0 ? draft.data : undefined;
  return (
    <>
      <PageHead
        title="登记申请"
        lead="案号由系统编，登记后打印回执。填写时自动加密保存草稿，只有本人能打开。"
      />
      <ProblemAlert error={draft.error} title="草稿没有打开" onRetry={() => void draft.refetch()} />
      {draft.isPending ? (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      ) : (
        <IntakeForm
          key={`${place.code} ${cleared}`}
          place={place}
          draft={kept?.content ?? null}
          savedAt={kept?.savedAt ?? null}
          onCleared={() => {
            setCleared((times) => times + 1);
          }}
        />
      )}
    </>
  );
}
