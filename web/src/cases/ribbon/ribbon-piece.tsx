import { dayText } from '../../common/days.js';
import { shortArticle, shortDay } from './ribbon-words.js';
import type { DayCell, OffSpan, Piece } from './ribbon-runs.js';

function Day({ cell }: { readonly cell: DayCell }) {
  const marks = [
    'cell-day',
    cell.past && 'cell-past',
    cell.extended && 'cell-extended',
    cell.due && 'cell-due',
  ];
  return (
    <li className={marks.filter(Boolean).join(' ')} title={cell.makeUp}>
      <span className="visually-hidden">
        {dayText(cell.on)}，第 {cell.number} 个工作日
        {cell.makeUp !== undefined && `，${cell.makeUp}`}
        {cell.due && '，期限届满'}
      </span>
      <span aria-hidden="true">
        {cell.due && <span className="cell-flag">届满</span>}
        <b>{cell.number}</b>
        <i>{shortDay(cell.on)}</i>
        {cell.makeUp !== undefined && <em>班</em>}
      </span>
    </li>
  );
}

function NowInside({ now, label }: { readonly now: NonNullable<OffSpan['now']>; readonly label: string }) {
  return (
    <span className="cell-now-inside" style={{ left: `${(now.at * 100).toFixed(1)}%` }}>
      {label} {shortDay(now.on)}
    </span>
  );
}

/** Weekends are narrow; what has a name or a reason says it. */
function Off({ span, nowLabel }: { readonly span: OffSpan; readonly nowLabel: string }) {
  const { from, to, reason, article, kind, now } = span;
  const days = from === to ? shortDay(from) : `${shortDay(from)}—${shortDay(to)}`;
  const mark = now && <NowInside now={now} label={nowLabel} />;
  if (reason === '周末')
    return (
      <li className="cell-weekend" title={`${days} 周末，不计`}>
        <span className="visually-hidden">{days} 周末，不计</span>
        {mark}
      </li>
    );
  return (
    <li className={`cell-span cell-${kind}`} title={reason}>
      {mark}
      <b>不计　{kind === 'off' ? reason.replace(/（.*）$/, '') : reason}</b>
      <i>
        {days}
        {article !== undefined && `　${shortArticle(article)}`}
      </i>
    </li>
  );
}

/** One piece of the ribbon, in signs for the eye and in words for a screen reader. */
export function RibbonPiece({ piece, nowLabel }: { readonly piece: Piece; readonly nowLabel: string }) {
  switch (piece.kind) {
    case 'day':
      return <Day cell={piece} />;
    case 'off':
    case 'excluded':
      return <Off span={piece} nowLabel={nowLabel} />;
    case 'now':
      return (
        <li className="cell-now">
          <b>{nowLabel}</b>
          <i>{shortDay(piece.on)}</i>
        </li>
      );
    case 'late':
      return (
        <li className="cell-span cell-late">
          <b>逾期</b>
          <i>{piece.workingDays} 个工作日</i>
        </li>
      );
    case 'granted':
      return (
        <li className="cell-span cell-granted">
          <b>{piece.reason}</b>
          <i>{shortArticle(piece.article)}</i>
        </li>
      );
  }
}
