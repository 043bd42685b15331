import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, client } from '../api/client.js';
import { casesKey } from '../cases/queries.js';
import type { Outlook, Scope } from '../api/types.js';
import { searchOf, type FilterChange } from '../cases/list/list-filter.js';
import { dayText } from '../common/days.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useMay } from '../session/use-session.js';
import { placePath, type Place } from '../shell/place.js';

/** Kept under the cases: whatever changes a case changes it. */
const useOutlook = (code: string, scope: Scope) =>
  useQuery({
    queryKey: [...casesKey(code), 'outlook', scope],
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/agencies/{code}/outlook', { params: { path: { code }, query: { scope } } }),
      ),
  });

interface Line {
  readonly label: string;
  readonly count: number;
  readonly filter: FilterChange;
  readonly note?: string;
}

/** @param linked whether the work list of the place has exactly these cases */
function OutlookLine({
  place,
  linked,
  label,
  count,
  filter,
  note,
}: Line & { readonly place: Place; readonly linked: boolean }) {
  const sees = useMay()('cases') && linked;
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

const linesOf = ({ year, mustAnswer, mayCarryOut }: Outlook): readonly Line[] => [
  {
    label: '应在年内答复',
    count: mustAnswer.count,
    filter: { dueTo: `${year}-12-31` },
    note: '期限在12月31日及以前',
  },
  { label: '其中已逾期', count: mustAnswer.overdue, filter: { due: 'overdue' }, note: '须尽快答复' },
  {
    label: '期限在下一年',
    count: mayCarryOut.dueLater,
    filter: { dueFrom: `${year + 1}-01-01` },
    note: '可以依法结转',
  },
  {
    label: '期限未定',
    count: mayCarryOut.undetermined,
    filter: { due: 'none' },
    note: '等待补正、缴费等，可以依法结转',
  },
];

/** The agencies of a sum; the tables of each lead on to its cases. */
function ByAgency({ year, agencies }: Outlook) {
  if (agencies.length === 0) return null;
  return (
    <details>
      <summary>各机关（{agencies.length} 个有未办结的）</summary>
      <table className="list-table" aria-label="各机关的年末预计">
        <thead>
          <tr>
            <th scope="col">机关</th>
            <th scope="col">未办结</th>
            <th scope="col">应在年内答复</th>
            <th scope="col">其中已逾期</th>
            <th scope="col">可以依法结转</th>
          </tr>
        </thead>
        <tbody>
          {agencies.map(({ code, name, open, mustAnswer, mayCarryOut }) => (
            <tr key={code}>
              <th scope="row">
                <Link to={placePath({ code, year }, 'tables')}>{name}</Link>
              </th>
              <td>{open}</td>
              <td>{mustAnswer.count}</td>
              <td>{mustAnswer.overdue}</td>
              <td>{mayCarryOut.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** What the end of the running year will find of the cases that are open now. Of another year there is nothing to foresee. */
export function OutlookPanel({ place, scope }: { readonly place: Place; readonly scope: Scope }) {
  const { data, error } = useOutlook(place.code, scope);
  if (error !== null) return <ProblemAlert error={error} title="年末预计没有打开" />;
  if (data?.year !== place.year) return null;
  const { on, open, mustAnswer, mayCarryOut, provisional, madeAgain } = data;
  return (
    <section className="outlook" aria-labelledby="outlook-title">
      <h2 id="outlook-title">按现有办件预计</h2>
      <p>
        截至{dayText(on)}，{scope === 'own' ? '本机关' : '本机关及下级机关'}未办结 <strong>{open}</strong>{' '}
        件：应在年内答复 <strong>{mustAnswer.count}</strong> 件，可以依法结转下年度{' '}
        <strong>{mayCarryOut.count}</strong> 件。
        {madeAgain > 0 && `其中 ${madeAgain} 件是重新作出答复，第一次答复已经计入表三，不计入结转。`}
        {provisional > 0 && `有 ${provisional} 件的期限涉及尚未公布放假安排的年份，可能变动。`}
      </p>
      <ul>
        {linesOf(data).map((line) => (
          <OutlookLine key={line.label} place={place} linked={scope === 'own'} {...line} />
        ))}
      </ul>
      <ByAgency {...data} />
    </section>
  );
}
