import type { AnnualReport, ReportEvent } from '../../api/types.js';
import { CaseSection } from '../../cases/page/case-section.js';
import { minuteOf } from '../../common/instants.js';
import { useAgencies } from '../../shell/queries.js';
import type { Place } from '../../shell/place.js';
import { EVENT_LABELS } from '../report-terms.js';
import { FilesPanel } from './files-panel.js';

const deedOf = ({ type, version }: ReportEvent): string =>
  type === 'opened' && version > 1 ? '开始更正' : EVENT_LABELS[type];

function Entry({ event, agencyName }: { readonly event: ReportEvent; readonly agencyName?: string }) {
  const { version, at, by, reason, publication, sha256 } = event;
  return (
    <li>
      <p>
        <time dateTime={at}>{minuteOf(at)}</time>
        <strong>{deedOf(event)}</strong>
        <span>第 {version} 版</span>
        <span>{agencyName === undefined ? by.name : `${by.name}（${agencyName}）`}</span>
      </p>
      {reason !== null && <p className="report-words">{reason}</p>}
      {publication?.address !== undefined && <p className="sub">{publication.address}</p>}
      {sha256 !== null && <p className="sub code">SHA-256：{sha256}</p>}
    </li>
  );
}

/** Who did what to the report, when and why; its documents; its versions. */
export function HistoryPanel({ place, report }: { readonly place: Place; readonly report: AnnualReport }) {
  const agencies = useAgencies().data ?? [];
  const nameOf = (code: string): string => agencies.find((one) => one.code === code)?.name ?? code;
  return (
    <div className="report-columns">
      <CaseSection title="经过">
        <ol className="report-history">
          {report.history.toReversed().map((event) => (
            <Entry
              key={`${event.at} ${event.type}`}
              event={event}
              {...(event.by.agency !== null && { agencyName: nameOf(event.by.agency) })}
            />
          ))}
        </ol>
      </CaseSection>
      <FilesPanel place={place} report={report} />
    </div>
  );
}
