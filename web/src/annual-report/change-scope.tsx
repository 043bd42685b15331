import { Button } from 'antd';
import type { AnnualReport } from '../api/types.js';
import { ProblemAlert } from '../common/problem-alert.js';
import type { Place } from '../shell/place.js';
import { useOpenReport } from './queries.js';
import type { Duties } from './report-duties.js';
import { SCOPE_LABELS } from './report-terms.js';

interface Props {
  readonly place: Place;
  readonly report: AnnualReport;
  readonly duties: Duties;
}

/** A report that was begun with an unusual scope, until it is submitted for the first time. */
export function ChangeScope({ place, report, duties }: Props) {
  const open = useOpenReport(place);
  const other = report.scope === 'own' ? 'rollup' : 'own';
  const isUnusual = report.findings.some(({ id }) => id === 'scope.unusual');
  if (!duties.drafts || report.state !== 'draft' || report.version > 1 || !isUnusual) return null;
  return (
    <>
      <ProblemAlert error={open.error} title="没有改变范围" />
      <Button
        size="small"
        loading={open.isPending}
        onClick={() => {
          open.mutate(other);
        }}
      >
        {`改为${SCOPE_LABELS[other]}`}
      </Button>
    </>
  );
}
