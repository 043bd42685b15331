import type { Proceeding, ProceedingClock } from '../../api/types.js';
import { useWorkload } from '../../home/queries.js';
import type { ProceedingKind } from '../proceeding-terms.js';
import { ClockState } from './clock-state.js';
import { clockName, inOrderOfCare, isPast, ownerOf } from './clock-words.js';

interface LineProps {
  readonly clock: ProceedingClock;
  readonly kind: ProceedingKind;
  readonly today: string | undefined;
}

/** On what the last day rests. */
function basisOf({ startsOn, nominal, dueOn, citation }: ProceedingClock): string {
  const moved = nominal !== null && nominal !== dueOn ? `原为 ${nominal}，遇休息日顺延` : '';
  return [`自 ${startsOn} 起算`, moved, citation].filter(Boolean).join('；');
}

function Line({ clock, kind, today }: LineProps) {
  return (
    <li className={clock.whose === 'own' ? 'clock-own' : ''}>
      <p className="clock-head">
        <strong>{clockName(clock)}</strong>
        <span className="fact-tag">{ownerOf(clock, kind)}</span>
      </p>
      <p>
        {clock.dueOn !== null && (
          <span className="clock-due">
            至 <span className="day">{clock.dueOn}</span>
            {clock.provisional && '（暂定）'}
          </span>
        )}
        <ClockState clock={clock} today={today} />
      </p>
      <p className="sub">{basisOf(clock)}</p>
    </li>
  );
}

/** Every period that was set going, what this agency has to do first. */
export function ClocksList({ code, found }: { readonly code: string; readonly found: Proceeding }) {
  const today = useWorkload(code).data?.on;
  if (found.clocks.length === 0)
    return <p className="sub">还没有期限起算。收到副本、受理、送达等登记以后，期限列在这里。</p>;
  const list = (clocks: readonly ProceedingClock[]) => (
    <ul className="clocks">
      {inOrderOfCare(clocks).map((clock) => (
        <Line
          key={`${clock.key} ${clock.level ?? ''} ${clock.startsOn}`}
          clock={clock}
          kind={found.kind}
          today={today}
        />
      ))}
    </ul>
  );
  const past = found.clocks.filter((clock) => isPast(clock));
  const present = found.clocks.filter((clock) => !isPast(clock));
  return (
    <>
      {present.length > 0 ? list(present) : <p className="sub">现在没有正在计算的期限。</p>}
      {past.length > 0 && (
        <details className="clocks-past">
          <summary>已了结的期限（{past.length}）</summary>
          {list(past)}
        </details>
      )}
    </>
  );
}
