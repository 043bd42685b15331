import { Button, Radio } from 'antd';
import { useState } from 'react';
import type { Scope } from '../api/types.js';
import { EmptyHint } from '../common/empty-hint.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useAgencies } from '../shell/queries.js';
import type { Place } from '../shell/place.js';
import { useOpenReport } from './queries.js';
import { useDuties } from './report-duties.js';
import { SCOPE_LABELS } from './report-terms.js';

const SCOPES = (['own', 'rollup'] as const).map((value) => ({ value, label: SCOPE_LABELS[value] }));

/** Nobody has begun the report of the year yet. */
export function BeginReport({ place }: { readonly place: Place }) {
  const { drafts } = useDuties(place.code);
  const agencies = useAgencies().data ?? [];
  const agency = agencies.find(({ code }) => code === place.code);
  const hasBelow = agencies.some(({ parentCode }) => parentCode === place.code);
  const [chosen, setChosen] = useState<Scope>();
  const open = useOpenReport(place);
  // A government answers for its departments and for the governments below it (条例 art. 49).
  const scope = chosen ?? (agency?.kind === 'government' ? 'rollup' : 'own');
  if (!drafts)
    return (
      <EmptyHint title={`${place.year}年度报告还没有开始编制`}>
        由本机关的填报人开始编制；送审以后，这里可以查看和审批。
      </EmptyHint>
    );
  return (
    <>
      <ProblemAlert error={open.error} title="没有开始编制" />
      <EmptyHint
        title={`${place.year}年度报告还没有开始编制`}
        action={
          <div className="report-begin">
            {hasBelow && (
              <Radio.Group
                aria-label="报告的范围"
                value={scope}
                options={SCOPES}
                onChange={({ target }) => {
                  setChosen(target.value as Scope);
                }}
              />
            )}
            <Button
              type="primary"
              loading={open.isPending}
              onClick={() => {
                open.mutate(scope);
              }}
            >
              开始编制
            </Button>
          </div>
        }
      >
        表二、表三、表四由登记的数据生成，一、五、六部分的文字由系统先拟一稿，您在此修改、补充，校核通过后送审。
      </EmptyHint>
    </>
  );
}
