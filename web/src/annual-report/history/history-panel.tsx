import { Link } from 'react-router';
import type { AnnualReport, ReportEvent } from '../../api/types.js';
import { CaseSection } from '../../cases/page/case-section.js';
import { minuteOf } from '../../common/instants.js';
import { useAgencies } from '../../shell/queries.js';
import type { Place } from '../../shell/place.js';
import { searchOf, submissionsOf } from '../differences/comparisons.js';
import { EVENT_LABELS } from '../report-terms.js';
import { FilesPanel } from './files-panel.js';

const deedOf = ({ type, version }: ReportEvent): string =>
  type === 'opened' && version > 1 ? '开始更正' : EVENT_LABELS[type];

interface EntryProps {
  readonly event: ReportEvent;
  readonly agencyName?: string;
  /** Where a submission is compared with the one before. */
  readonly comparison?: string | undefined;
}

function Entry({ event, agencyName, comparison }: EntryProps) {
  const { version, at, by, reason, publication, sha256 } = event;
  return (
    <li>
      <p>
        <time dateTime={at}>{minuteOf(at)}</time>
        <strong>{deedOf(event)}</strong>
        <span>第 {version} 版</span>
        <span>{agencyName === undefined ? by.name : `${by.name}（${agencyName}）`}</span>
        {comparison !== undefined && <Link to={comparison}>与上一稿比较</Link>}
      </p>
      {reason !== null && <p className="report-words">{reason}</p>}
      {publication?.address !== undefined && <p className="sub">{publication.address}</p>}
      {sha256 !== null && <p className="sub code">SHA-256：{sha256}</p>}
    </li>
  );
}

/** Where each submission but the first is held against the one before it. */
function comparisonsByEvent(report: AnnualReport): Map<ReportEvent, string> {
  const submissions = submissionsOf(report);
  const submitted = report.history.filter(({ type }) => type === 'submitted');
  return new Map(
    submitted.flatMap((event, at) => {
      const [before, after] = [submissions[at - 1], submissions[at]];
      return before === undefined || after === undefined ? [] : [[event, searchOf({ before, after })]];
    }),
  );
}

/** Who did what to the report, when and why; its documents; its versions. */
export function HistoryPanel({ place, report }: { readonly place: Place; readonly report: AnnualReport }) {
  const agencies = useAgencies().data ?? [];
  const nameOf = (code: string): string => agencies.find((one) => one.code === code)?.name ?? code;
  const compared = comparisonsByEvent(report);
  return (
    <div className="report-columns">
      <CaseSection title="经过">
        <ol className="report-history">
          {report.history.toReversed().map((event) => (
            <Entry
              key={`${event.at} ${event.type}`}
              event={event}
              comparison={compared.get(event)}
              {...(event.by.agency !== null && { agencyName: nameOf(event.by.agency) })}
            />
          ))}
        </ol>
      </CaseSection>
      <FilesPanel place={place} report={report} />
    </div>
  );
}
