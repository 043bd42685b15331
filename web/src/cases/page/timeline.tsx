import type { Case, Term } from '../../api/types.js';
import { weekdayOf } from '../../common/days.js';
import { dayOf, minuteOf } from '../../common/instants.js';
import { labelIn } from '../../common/terms.js';

type Fact = Case['events'][number];

function Recorded({ fact }: { readonly fact: Fact }) {
  const { recordedAt, recordedBy, on } = fact;
  if (recordedBy === null) return <span className="sub">随台账导入</span>;
  return (
    <span className="sub">
      {recordedBy} {dayOf(recordedAt) === on ? '当日登记' : `${minuteOf(recordedAt)} 登记`}
    </span>
  );
}

/** What happened to the case, day by day; the latest stands last, as in the file. */
export function Timeline({ found, terms }: { readonly found: Case; readonly terms: readonly Term[] }) {
  return (
    <ol className="timeline">
      <li className="timeline-first">
        <time dateTime={found.receivedOn}>
          {found.receivedOn}
          <span>{weekdayOf(found.receivedOn)}</span>
        </time>
        <div>收到申请</div>
      </li>
      {found.events.map((fact) => (
        <li key={fact.seq}>
          <time dateTime={fact.on}>
            {fact.on}
            <span>{weekdayOf(fact.on)}</span>
          </time>
          <div>
            {labelIn(terms, fact.type)}
            <Recorded fact={fact} />
          </div>
        </li>
      ))}
    </ol>
  );
}
