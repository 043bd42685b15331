import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { FigureSheet } from '../api/types.js';
import { dayText } from '../common/days.js';
import type { Place } from '../shell/place.js';
import { AnswerForm } from './answer-form.js';
import { ReportedItems } from './reported-items.js';
import { SheetActions } from './sheet-actions.js';
import { SheetHistory } from './sheet-history.js';
import { SheetState } from './sheet-state.js';
import { SCOPE_LABELS } from './sheet-terms.js';

function SheetFacts({ sheet }: { readonly sheet: FigureSheet }) {
  const { dueOn, overdueDays, scope, reminders, filledBy, confirmedBy, confirmedOn } = sheet;
  return (
    <p className="sheet-facts">
      <SheetState sheet={sheet} /> 应于 {dayText(dueOn)}以前报回
      {overdueDays > 0 && <strong className="due-over">，逾期 {overdueDays} 天</strong>}；数据范围：
      {SCOPE_LABELS[scope]}
      {reminders.count > 0 && `；已催 ${reminders.count} 次，最近 ${reminders.lastOn ?? ''}`}
      {confirmedOn !== null &&
        `；填表人 ${filledBy ?? ''}，审核人 ${confirmedBy ?? ''}，${dayText(confirmedOn)}`}
      。
    </p>
  );
}

/** One sheet: what was asked, what came back, and what can be done next. */
export function SheetPanel({ place, sheet }: { readonly place: Place; readonly sheet: FigureSheet }) {
  const [typing, setTyping] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!typing) heading.current?.focus();
  }, [typing, sheet.state]);
  return (
    <section aria-labelledby="sheet-heading" className="sheet-panel">
      <p>
        <Link to=".">← 全部填报单</Link>
      </p>
      <h2 id="sheet-heading" ref={heading} tabIndex={-1}>
        第 {sheet.number} 号：{sheet.unit}
      </h2>
      {sheet.contact !== null && <p className="sub">联系人：{sheet.contact}</p>}
      <SheetFacts sheet={sheet} />
      {typing ? (
        <AnswerForm
          place={place}
          sheet={sheet}
          onDone={() => {
            setTyping(false);
          }}
        />
      ) : (
        <>
          <SheetActions
            place={place}
            sheet={sheet}
            onType={() => {
              setTyping(true);
            }}
          />
          <ReportedItems sheet={sheet} />
        </>
      )}
      <SheetHistory sheet={sheet} />
    </section>
  );
}
