import type { Case, CaseDeadline } from '../../api/types.js';
import { dayText } from '../../common/days.js';
import { DueText } from '../due-text.js';
import { RibbonPiece } from './ribbon-piece.js';
import { ribbonRuns, type RibbonRun } from './ribbon-runs.js';
import { shortArticle, shortDay } from './ribbon-words.js';
import { AWAITED, STARTS, TraceList } from './trace-list.js';

function Run({ run, nowLabel }: { readonly run: RibbonRun; readonly nowLabel: string }) {
  const { because, on, article, pieces, stop } = run;
  return (
    <div className="ribbon-run">
      <p className="ribbon-start">
        <span className="day">{on}</span> {STARTS[because]}
        {because === 'receipt' && '，次日起算'}
        <span className="ribbon-article">{shortArticle(article)}</span>
      </p>
      <ol className="ribbon" aria-label={`自 ${on} 起逐日`}>
        {pieces.map((piece, index) => (
          <RibbonPiece key={index} piece={piece} nowLabel={nowLabel} />
        ))}
        {stop && (
          <li className="cell-span cell-stop">
            <b>
              {shortDay(stop.on)} 停止计算，等待{AWAITED[stop.waitingFor]}
            </b>
            <i>
              至 {shortDay(stop.until)}　{shortArticle(stop.article)}
            </i>
          </li>
        )}
      </ol>
    </div>
  );
}

function Limits({ found, deadline }: { readonly found: Case; readonly deadline: CaseDeadline }) {
  const open = found.state !== 'handled';
  return (
    <dl className="ribbon-limits">
      <div className="ribbon-due">
        <dt>答复期限</dt>
        <dd>
          <DueText {...found} />
        </dd>
      </div>
      <div>
        <dt>已计</dt>
        <dd>{deadline.daysUsed} 个工作日</dd>
      </div>
      {open && found.events.length === 0 && (
        <div>
          <dt>补正告知最迟</dt>
          <dd className="day">{deadline.supplementNoticeBy}</dd>
        </div>
      )}
      {open && deadline.extendableTo !== null && !found.overdue && (
        <div>
          <dt>用足延长期限可到</dt>
          <dd className="day">{deadline.extendableTo}</dd>
        </div>
      )}
      {deadline.otherwiseDueOn !== null && (
        <div>
          <dt>另一种理解下的期限</dt>
          <dd className="day">{dayText(deadline.otherwiseDueOn)}</dd>
        </div>
      )}
    </dl>
  );
}

function Legend({ nowLabel }: { readonly nowLabel: string }) {
  return (
    <p className="ribbon-legend" aria-hidden="true">
      <span className="key key-past" /> 已计的工作日
      <span className="key" /> 未到的工作日
      <span className="key key-off" /> 不计
      <span className="key key-due" /> 届满
      <span className="key key-now" /> {nowLabel}
    </p>
  );
}

/** What the mark at the last day of the reckoning is called. */
function labelOfNow({ state, decisions }: Case): string {
  if (state !== 'handled') return '今日';
  return decisions.length > 0 ? '答复' : '办结';
}

/** Why the case is due when it is: each working day a cell, each stop and extension a span with reason and article. */
export function DeadlineRibbon({ found }: { readonly found: Case }) {
  const { deadline } = found;
  if (deadline === null) return <p>收到日早于现行条例施行之日，不推算答复期限。</p>;
  const nowLabel = labelOfNow(found);
  return (
    <>
      <Limits found={found} deadline={deadline} />
      {ribbonRuns(deadline, found.daysLeft).map((run) => (
        <Run key={`${run.because} ${run.on}`} run={run} nowLabel={nowLabel} />
      ))}
      <Legend nowLabel={nowLabel} />
      {deadline.remarks.map(({ code, on, message }) => (
        <p key={`${code} ${on}`} className="ribbon-remark">
          {message}
        </p>
      ))}
      <TraceList trace={deadline.trace} />
    </>
  );
}
