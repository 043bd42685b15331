import type { ReactNode } from 'react';
import type { Proceeding } from '../../api/types.js';
import { weekdayOf } from '../../common/days.js';
import { dayOf, minuteOf } from '../../common/instants.js';
import { useVocabularies } from '../../shell/queries.js';
import { detailsOf } from './step-words.js';

type Step = Proceeding['steps'][number];

export function Day({ on }: { readonly on: string }) {
  return (
    <time dateTime={on}>
      {on}
      <span>{weekdayOf(on)}</span>
    </time>
  );
}

function Details({ step }: { readonly step: Step }) {
  const words = useVocabularies().data;
  const told = detailsOf(step, words);
  if (told.length === 0) return null;
  return (
    <dl className="fact-details">
      {told.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

const reasonOf = ({ details: { reason } }: Step): string => (typeof reason === 'string' ? `：${reason}` : '');

interface Props {
  readonly step: Step;
  readonly all: readonly Step[];
  readonly action: ReactNode;
}

/** A correction says what it strikes out; what was struck out stays readable, with the reason. */
export function StepLine({ step, all, action }: Props) {
  const { on, label, struck, recordedAt, recordedBy } = step;
  const corrected = all.find(({ seq }) => seq === step.corrects);
  const correction = all.find(({ corrects }) => corrects === step.seq);
  return (
    <li className={struck ? 'fact-struck' : ''}>
      <Day on={on} />
      <div>
        <p className="fact-head">
          {struck ? <s>{label}</s> : <strong>{label}</strong>}
          {struck && <span className="fact-tag">已更正</span>}
          {action}
        </p>
        {corrected && (
          <p>
            更正 {corrected.on} 的“{corrected.label}”{reasonOf(step)}
          </p>
        )}
        <Details step={step} />
        {correction && (
          <p className="fact-why">
            {correction.on} 更正{reasonOf(correction)}
          </p>
        )}
        <span className="sub">
          {recordedBy} {dayOf(recordedAt) === on ? '当日登记' : `${minuteOf(recordedAt)} 登记`}
        </span>
      </div>
    </li>
  );
}
