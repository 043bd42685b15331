import { useState, type ReactNode } from 'react';
import type { Case } from '../../api/types.js';
import { weekdayOf } from '../../common/days.js';
import { dayOf, minuteOf } from '../../common/instants.js';
import { labelIn } from '../../common/terms.js';
import { useFocusAfter } from '../../common/use-focus-after.js';
import { CorrectDialog } from '../actions/correct-dialog.js';
import { EventDialog } from '../actions/event-dialog.js';
import type { CaseAction } from '../actions/queries.js';
import { useEventTerms } from '../event-terms.js';
import { FactAction, type FactDeed } from './fact-action.js';
import { FactDetails } from './fact-details.js';

type Fact = Case['events'][number];

function Day({ on }: { readonly on: string }) {
  return (
    <time dateTime={on}>
      {on}
      <span>{weekdayOf(on)}</span>
    </time>
  );
}

function Recorded({ fact: { recordedAt, recordedBy, on } }: { readonly fact: Fact }) {
  if (recordedBy === null) return <span className="sub">随台账导入</span>;
  const when = dayOf(recordedAt) === on ? '当日登记' : `${minuteOf(recordedAt)} 登记`;
  return (
    <span className="sub">
      {recordedBy} {when}
    </span>
  );
}

interface FactProps {
  readonly fact: Fact;
  readonly all: readonly Fact[];
  /** Of the other fact of a correction. */
  readonly labelOf: (type: string) => string;
  readonly action: ReactNode;
}

/** A correction says what it strikes out; what was struck out stays readable, with the reason. */
function FactLine({ fact, all, labelOf, action }: FactProps) {
  const struck = all.find(({ seq }) => seq === fact.corrects);
  const correction = all.find(({ seq }) => seq === fact.correctedBy);
  const label = labelOf(fact.type);
  return (
    <li className={fact.struck ? 'fact-struck' : ''}>
      <Day on={fact.on} />
      <div>
        <p className="fact-head">
          {fact.struck ? <s>{label}</s> : <strong>{label}</strong>}
          {fact.late && <span className="fact-tag fact-late">补录</span>}
          {fact.struck && <span className="fact-tag">已更正</span>}
          {action}
        </p>
        {struck && (
          <p>
            更正 {struck.on} 的“{labelOf(struck.type)}”
          </p>
        )}
        <FactDetails fact={fact} />
        {correction && (
          <p className="fact-why">
            {correction.on} 更正
            {typeof correction.details.reason === 'string' && `：${correction.details.reason}`}
          </p>
        )}
        <Recorded fact={fact} />
      </div>
    </li>
  );
}

interface Props {
  readonly code: string;
  readonly caseNo: string;
  readonly found: Case;
  readonly mayCorrect: boolean;
}

/** What happened to the case, in the order of its days; what was recorded is never taken away. */
export function Timeline({ code, caseNo, found, mayCorrect }: Props) {
  const terms = useEventTerms();
  const [chosen, setChosen] = useState<{ readonly deed: FactDeed; readonly fact: Fact }>();
  const focus = useFocusAfter<HTMLOListElement>(chosen !== undefined);
  const close = (): void => {
    setChosen(undefined);
  };
  const labelOf = (type: string): string => labelIn(terms, type);
  const facts = found.events.toSorted((a, b) =>
    a.on === b.on ? a.place - b.place || a.seq - b.seq : a.on < b.on ? -1 : 1,
  );
  const actionOf = (fact: Fact): ReactNode =>
    mayCorrect && (
      <FactAction
        fact={fact}
        all={found.events}
        label={labelOf(fact.type)}
        onChoose={(deed) => {
          setChosen({ deed, fact });
        }}
      />
    );
  return (
    <>
      <ol className="timeline" ref={focus.place} tabIndex={-1}>
        <li className="timeline-first">
          <Day on={found.receivedOn} />
          <div>
            <strong>收到申请</strong>
          </div>
        </li>
        {facts.map((fact) => (
          <FactLine key={fact.seq} fact={fact} all={found.events} labelOf={labelOf} action={actionOf(fact)} />
        ))}
      </ol>
      {chosen?.deed === 'correct' && (
        <CorrectDialog
          code={code}
          caseNo={caseNo}
          version={found.version}
          fact={chosen.fact}
          onCorrected={focus.done}
          onClose={close}
        />
      )}
      {chosen?.deed === 'enterAnew' && (
        <EventDialog
          code={code}
          caseNo={caseNo}
          version={found.version}
          action={{ event: chosen.fact.type as CaseAction['event'], label: labelOf(chosen.fact.type) }}
          anew={chosen.fact}
          onRecorded={focus.done}
          onClose={close}
        />
      )}
    </>
  );
}
