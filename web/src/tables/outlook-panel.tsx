import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, client } from '../api/client.js';
import { casesKey } from '../cases/queries.js';
import { searchOf, type FilterChange } from '../cases/list/list-filter.js';
import { dayText } from '../common/days.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useMay } from '../session/use-session.js';
import { placePath, type Place } from '../shell/place.js';

/** Kept under the cases: whatever changes a case changes it. */
const useOutlook = (code: string) =>
  useQuery({
    queryKey: [...casesKey(code), 'outlook'],
    queryFn: () => answerOf(client.GET('/api/v1/agencies/{code}/outlook', { params: { path: { code } } })),
  });

interface Line {
  readonly label: string;
  readonly count: number;
  readonly filter: FilterChange;
  readonly note?: string;
}

function OutlookLine({ place, label, count, filter, note }: Line & { readonly place: Place }) {
  const sees = useMay()('cases');
  const number = (
    <>
      {count}
      <i>件</i>
    </>
  );
  return (
    <li>
      <span className="outlook-label">{label}</span>
      {sees ? (
        <Link
          className="outlook-number"
          aria-label={`${label} ${count} 件`}
          to={`${placePath(place, 'cases')}${searchOf({ view: 'open', ...filter })}`}
        >
          {number}
        </Link>
      ) : (
        <span className="outlook-number">{number}</span>
      )}
      <span className="sub">{note}</span>
    </li>
  );
}

/** What the end of the running year will find of the cases that are open now. Of another year there is nothing to foresee. */
export function OutlookPanel({ place }: { readonly place: Place }) {
  const { data, error } = useOutlook(place.code);
  if (error !== null) return <ProblemAlert error={error} title="年末预计没有打开" />;
  if (data?.year !== place.year) return null;
  const { year, on, open, mustAnswer, mayCarryOut, provisional, madeAgain } = data;
  const next = year + 1;
  const lines: readonly Line[] = [
    {
      label: '应在年内答复',
      count: mustAnswer.count,
      filter: { dueTo: `${year}-12-31` },
      note: `期限在12月31日及以前`,
    },
    { label: '其中已逾期', count: mustAnswer.overdue, filter: { due: 'overdue' }, note: '须尽快答复' },
    {
      label: '期限在下一年',
      count: mayCarryOut.dueLater,
      filter: { dueFrom: `${next}-01-01` },
      note: '可以依法结转',
    },
    {
      label: '期限未定',
      count: mayCarryOut.undetermined,
      filter: { due: 'none' },
      note: '等待补正、缴费等，可以依法结转',
    },
  ];
  return (
    <section className="outlook" aria-labelledby="outlook-title">
      <h2 id="outlook-title">按现有办件预计</h2>
      <p>
        截至{dayText(on)}，本机关未办结 <strong>{open}</strong> 件：应在年内答复{' '}
        <strong>{mustAnswer.count}</strong> 件，可以依法结转下年度 <strong>{mayCarryOut.count}</strong> 件。
        {madeAgain > 0 && `其中 ${madeAgain} 件是重新作出答复，第一次答复已经计入表三，不计入结转。`}
        {provisional > 0 && `有 ${provisional} 件的期限涉及尚未公布放假安排的年份，可能变动。`}
      </p>
      <ul>
        {lines.map((line) => (
          <OutlookLine key={line.label} place={place} {...line} />
        ))}
      </ul>
    </section>
  );
}
