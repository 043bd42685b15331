import { useState } from 'react';
import type { AnnualReport, ReportStep } from '../../api/types.js';
import { ChangeScope } from '../change-scope.js';
import { minuteOf } from '../../common/instants.js';
import { useFocusAfter } from '../../common/use-focus-after.js';
import type { Place } from '../../shell/place.js';
import { isOpen, lastOf, type Duties } from '../report-duties.js';
import { EVENT_LABELS, SCOPE_LABELS } from '../report-terms.js';
import { ReportState } from '../report-state.js';
import { StepBar } from './step-bar.js';
import { StepDialog } from './step-dialog.js';

interface Props {
  readonly place: Place;
  readonly report: AnnualReport;
  readonly duties: Duties;
  /** Sections in which something typed is not saved. */
  readonly unsaved: readonly string[];
}

/** Why it is with whoever drafts it again: seen before anything else. */
function Returned({ report }: { readonly report: AnnualReport }) {
  const returned = lastOf(report, 'returned');
  if (report.state !== 'returned' || returned === undefined) return null;
  const { at, by, reason } = returned;
  return (
    <div className="report-returned">
      <p>
        <strong>{`${by.name}于 ${minuteOf(at)} 退回，理由：`}</strong>
      </p>
      <p className="report-words">{reason}</p>
    </div>
  );
}

function Publication({ report }: { readonly report: AnnualReport }) {
  const { publication } = lastOf(report, 'published') ?? {};
  if (!publication) return null;
  const { on, address, letterNo, signedBy } = publication;
  return (
    <p className="report-published">
      {on !== undefined && <span>公布日：{on}</span>}
      {address !== undefined && (
        <span>
          网址：
          <a href={address} target="_blank" rel="noreferrer">
            {address}
          </a>
        </span>
      )}
      {letterNo !== undefined && <span>报送函：{letterNo}</span>}
      {signedBy !== undefined && <span>签批：{signedBy}</span>}
    </p>
  );
}

/** Where the report stands, what was last done to it, and what comes next. */
export function ReportStanding({ place, report, duties, unsaved }: Props) {
  const [step, setStep] = useState<ReportStep>();
  const focus = useFocusAfter<HTMLElement>(step !== undefined);
  const last = report.history.at(-1);
  return (
    <section
      ref={focus.place}
      tabIndex={-1}
      className="report-standing"
      aria-label="状态和下一步"
      data-state={report.state}
    >
      <div className="report-standing-facts">
        <ReportState state={report.state} label={report.stateLabel} />
        <span>第 {report.version} 版</span>
        <span>{SCOPE_LABELS[report.scope]}</span>
        <ChangeScope place={place} report={report} duties={duties} />
        <span>{report.edition}年版格式</span>
        {last && (
          <span className="report-last">
            {`${minuteOf(last.at)} ${last.by.name} ${last.type === 'opened' && last.version > 1 ? '开始更正' : EVENT_LABELS[last.type]}`}
          </span>
        )}
      </div>
      {report.correction !== null && (
        <p className="report-words">
          <strong>更正说明：</strong>
          {report.correction}
        </p>
      )}
      <Returned report={report} />
      <Publication report={report} />
      {!isOpen(report) && report.state !== 'published' && (
        <p className="sub report-settled">
          送审的内容已经定格：此后登记的变动不进入这一份，可在“变动”中查看。
        </p>
      )}
      <StepBar report={report} duties={duties} unsaved={unsaved} onStep={setStep} />
      {step !== undefined && (
        <StepDialog
          place={place}
          report={report}
          step={step}
          onClose={() => {
            setStep(undefined);
          }}
          onDone={() => {
            focus.done();
            setStep(undefined);
          }}
        />
      )}
    </section>
  );
}
