import { Button } from 'antd';
import { Link } from 'react-router';
import { comparisonPath } from '../annual-report/differences/comparisons.js';
import { ReportState } from '../annual-report/report-state.js';
import type { CollectedReport } from '../api/types.js';
import { useCurrentSession } from '../session/use-session.js';
import { placePath, type Place } from '../shell/place.js';

interface Props {
  readonly place: Place;
  readonly item: CollectedReport;
  readonly nameOf: (code: string) => string;
  readonly onReturn: () => void;
}

/** What was changed before an agency below submitted again. */
function Compared({ place, item: { agency, submissions } }: Pick<Props, 'place' | 'item'>) {
  const [after, before] = submissions;
  if (after === undefined || before === undefined) return null;
  return (
    <Link
      className="sub"
      aria-label={`与上一稿比较：${agency.name}`}
      to={comparisonPath({ code: agency.code, year: place.year }, { before, after })}
    >
      与上一稿比较
    </Link>
  );
}

function Standing({ item, nameOf }: Pick<Props, 'item' | 'nameOf'>) {
  const { state, stateLabel, version, returnedFor, coveredBy, standing } = item;
  return (
    <>
      <ReportState state={state} label={stateLabel} />
      {(version ?? 1) > 1 && <span className="sub">第 {version} 版（更正）</span>}
      {standing !== null && standing.version !== version && (
        <span className="sub">汇总仍用第 {standing.version} 版</span>
      )}
      {returnedFor !== null && <span className="sub wide-text">退回的理由：{returnedFor}</span>}
      {coveredBy !== null && <span className="sub">数据已含在{nameOf(coveredBy)}的报告里，不另外相加</span>}
    </>
  );
}

/** Handing in and publishing have a day each; the first version counts. */
function Delay({ item: { overdueDays, publishOverdueDays } }: { readonly item: CollectedReport }) {
  const late = [
    ...(overdueDays > 0 ? [`报送逾期 ${overdueDays} 天`] : []),
    ...(publishOverdueDays > 0 ? [`公布逾期 ${publishOverdueDays} 天`] : []),
  ];
  if (late.length === 0) return <td>—</td>;
  return (
    <td className="due-over">
      {late.map((words) => (
        <div key={words}>{words}</div>
      ))}
    </td>
  );
}

/** One agency below. Reports are looked at on their own page; one that is not frozen for good can be sent back from here, too. */
export function CollectionRow({ place, item, nameOf, onReturn }: Props) {
  const { agency, state, dueOn, submittedOn, publishedOn, address } = item;
  const supervises = useCurrentSession().user.roles.includes('supervisor');
  const returnable = supervises && (state === 'submitted' || state === 'approved');
  return (
    <tr>
      <th scope="row">
        <Link to={placePath({ code: agency.code, year: place.year }, 'report')}>{agency.name}</Link>
        {agency.parent !== null && agency.parent !== place.code && (
          <span className="sub">{nameOf(agency.parent)}的下级</span>
        )}
      </th>
      <td>
        <Standing item={item} nameOf={nameOf} />
        <Compared place={place} item={item} />
      </td>
      <td className="day">{dueOn}</td>
      <Delay item={item} />
      <td className="day">{submittedOn ?? '—'}</td>
      <td>
        <span className="day">{publishedOn ?? '—'}</span>
        {address !== null && (
          <a className="sub wide-text" href={address} target="_blank" rel="noreferrer">
            {address}
          </a>
        )}
      </td>
      <td>
        {returnable ? (
          <Button size="small" aria-label={`退回：${agency.name}`} onClick={onReturn}>
            退回
          </Button>
        ) : (
          '—'
        )}
      </td>
    </tr>
  );
}
