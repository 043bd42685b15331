import { Link } from 'react-router';
import { ClockState } from '../clocks/clock-state.js';
import { clockName, inOrderOfCare } from '../clocks/clock-words.js';
import { VerdictTag } from '../verdict.js';
import type { ChainEntry, ChainNode } from './chain-node.js';

function Entry({ text, to, note }: ChainEntry) {
  return (
    <p className="chain-entry">
      {to === undefined ? text : <Link to={to}>{text}</Link>}
      {note !== undefined && note !== '' && <span className="sub">{note}</span>}
    </p>
  );
}

function Clocks({ node: { clocks }, today }: Props) {
  if (clocks.length === 0) return null;
  return (
    <ul className="chain-clocks" aria-label="期限">
      {inOrderOfCare(clocks).map((clock) => (
        <li key={`${clock.key} ${clock.startsOn}`}>
          <span>{clockName({ ...clock, level: null })}</span>
          {clock.dueOn !== null && <span className="day">至 {clock.dueOn}</span>}
          <ClockState clock={clock} today={today} />
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly node: ChainNode;
  readonly today: string | undefined;
}

/** One link of the chain, with what runs beneath it. */
export function ChainStep({ node, today }: Props) {
  const { title, entries, days, word, verdict, state, own } = node;
  const className = ['chain-step', `chain-${state}`, own && 'chain-own'].filter(Boolean).join(' ');
  return (
    <li className={className} {...(own && { 'aria-current': true })}>
      <div className="chain-box">
        <p className="chain-title">
          {title}
          {verdict !== undefined && <VerdictTag verdict={verdict} />}
        </p>
        {word !== undefined && <p className="chain-word">{word}</p>}
        {entries.map((entry) => (
          <Entry key={entry.text} {...entry} />
        ))}
        {days.length > 0 && (
          <dl className="chain-days">
            {days.map(([label, day]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd className="day">{day}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <Clocks node={node} today={today} />
    </li>
  );
}
