import { Select, Spin } from 'antd';
import { useMemo, useState } from 'react';
import type { AnnualReport } from '../../api/types.js';
import { CaseSection } from '../../cases/page/case-section.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import type { Place } from '../../shell/place.js';
import { useDifferences } from '../queries.js';
import { comparisonsOf } from './comparisons.js';
import { DifferenceLists } from './difference-lists.js';

/** What has changed since it was submitted, or between two times that it was: by name, never by a colour in a text. */
export function DifferencesPanel({
  place,
  report,
}: {
  readonly place: Place;
  readonly report: AnnualReport;
}) {
  const offered = useMemo(() => comparisonsOf(report), [report]);
  const [chosen, setChosen] = useState<string>();
  const comparison = offered.find(({ key }) => key === chosen) ?? offered[0];
  if (comparison === undefined) return null;
  return (
    <CaseSection
      title="变动"
      actions={
        <Select
          className="report-comparison"
          aria-label="比较什么"
          value={comparison.key}
          options={offered.map(({ key, label }) => ({ value: key, label }))}
          onChange={setChosen}
        />
      }
    >
      <Compared place={place} report={report} comparison={comparison} />
    </CaseSection>
  );
}

function Compared({
  place,
  report,
  comparison,
}: {
  readonly place: Place;
  readonly report: AnnualReport;
  readonly comparison: ReturnType<typeof comparisonsOf>[number];
}) {
  const found = useDifferences(place, comparison);
  return (
    <>
      <ProblemAlert error={found.error} title="变动没有载入" onRetry={() => void found.refetch()} />
      {found.isPending && <Spin aria-label="正在比较" />}
      {found.data && <DifferenceLists place={place} report={report} found={found.data} />}
    </>
  );
}
