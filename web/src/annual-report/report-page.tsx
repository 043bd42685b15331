import { Spin } from 'antd';
import { useCallback, useState } from 'react';
import type { AnnualReport } from '../api/types.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { usePlace, type Place } from '../shell/place.js';
import { AdjustmentsPanel } from './adjustments/adjustments-panel.js';
import { DifferencesPanel } from './differences/differences-panel.js';
import { FindingsSummary } from './findings/findings-summary.js';
import { HistoryPanel } from './history/history-panel.js';
import { BeginReport } from './begin-report.js';
import { PreviewLinks } from './preview-links.js';
import { useReport } from './queries.js';
import { isOpen, useDuties } from './report-duties.js';
import { ReportSections } from './sections/report-sections.js';
import { ReportStanding } from './steps/report-standing.js';

function Report({ place, report }: { readonly place: Place; readonly report: AnnualReport }) {
  const duties = useDuties(place.code);
  const [unsaved, setUnsaved] = useState<readonly string[]>([]);
  const onUnsaved = useCallback((section: string, isUnsaved: boolean): void => {
    setUnsaved((before) => [...before.filter((key) => key !== section), ...(isUnsaved ? [section] : [])]);
  }, []);
  return (
    <>
      <ReportStanding place={place} report={report} duties={duties} unsaved={unsaved} />
      {report.scope === 'rollup' && isOpen(report) && (
        <p className="sub report-note">
          表格加总下级机关送审的年度报告；下级机关送审以后的改动，重新送审才计入。
        </p>
      )}
      <FindingsSummary report={report} />
      <ReportSections place={place} report={report} duties={duties} onUnsaved={onUnsaved} />
      <AdjustmentsPanel place={place} report={report} duties={duties} />
      {report.history.some(({ type }) => type === 'submitted') && (
        <DifferencesPanel place={place} report={report} />
      )}
      <HistoryPanel place={place} report={report} />
    </>
  );
}

/** The annual report of an agency: written, checked, submitted, approved, published and corrected on one page. */
export function ReportPage() {
  const place = usePlace();
  const found = useReport(place);
  const { data } = found;
  return (
    <>
      <PageHead
        title={`${place.year}年度报告`}
        lead={data?.agency.name}
        actions={data && <PreviewLinks place={place} report={data} />}
      />
      <ProblemAlert error={found.error} title="年度报告没有打开" onRetry={() => void found.refetch()} />
      {found.isPending && (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      )}
      {data === null && <BeginReport place={place} />}
      {data && <Report key={`${place.code} ${place.year}`} place={place} report={data} />}
    </>
  );
}
