import { Select, Spin } from 'antd';
import { useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { AnnualReport } from '../../api/types.js';
import { CaseSection } from '../../cases/page/case-section.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import type { Place } from '../../shell/place.js';
import { useDifferences } from '../queries.js';
import { askedComparison, labelOf, NOW, searchOf, submissionsOf, type Comparison } from './comparisons.js';
import { DifferenceLists } from './difference-lists.js';

interface Props {
  readonly place: Place;
  readonly report: AnnualReport;
}

/**
 * What has changed since it was submitted, or between any two times that it was: by name, never by a colour in a text. What is
 * compared stands in the address: other pages lead to it, and it can be sent to a colleague.
 */
export function DifferencesPanel({ place, report }: Props) {
  const [search, setSearch] = useSearchParams();
  const section = useRef<HTMLElement>(null);
  const submissions = useMemo(() => submissionsOf(report), [report]);
  const comparison = askedComparison(submissions, search);
  const isAsked = search.get('before') !== null;
  const key = comparison && searchOf(comparison);
  useEffect(() => {
    if (isAsked) section.current?.focus();
  }, [isAsked, key]);
  if (comparison === undefined) return null;
  const choose = (chosen: Comparison): void => {
    setSearch(searchOf(chosen), { replace: true, preventScrollReset: true });
  };
  return (
    <CaseSection
      title="变动"
      ref={section}
      actions={<Chooser submissions={submissions} comparison={comparison} onChoose={choose} />}
    >
      <Compared place={place} comparison={comparison} />
    </CaseSection>
  );
}

function Chooser({
  submissions,
  comparison: { before, after },
  onChoose,
}: {
  readonly submissions: readonly string[];
  readonly comparison: Comparison;
  readonly onChoose: (chosen: Comparison) => void;
}) {
  const options = submissions.map((value) => ({ value, label: labelOf(value) }));
  const later = (name: string): typeof options => options.slice(submissions.indexOf(name) + 1);
  return (
    <span className="report-comparison">
      <Select
        aria-label="与哪一次送审比较"
        value={before}
        options={options}
        onChange={(chosen) => {
          const keeps = after !== undefined && later(chosen).some(({ value }) => value === after);
          onChoose(keeps ? { before: chosen, after } : { before: chosen });
        }}
      />
      <span>与</span>
      <Select
        aria-label="比较哪一份"
        value={after ?? NOW}
        options={[...later(before), { value: NOW, label: '现在的登记' }]}
        onChange={(chosen) => {
          onChoose(chosen === NOW ? { before } : { before, after: chosen });
        }}
      />
    </span>
  );
}

function Compared({ place, comparison }: { readonly place: Place; readonly comparison: Comparison }) {
  const found = useDifferences(place, comparison);
  return (
    <>
      <ProblemAlert error={found.error} title="变动没有载入" onRetry={() => void found.refetch()} />
      {found.isPending && <Spin aria-label="正在比较" />}
      {found.data && <DifferenceLists place={place} found={found.data} />}
    </>
  );
}
