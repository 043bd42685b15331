import { Spin } from 'antd';
import { Link } from 'react-router';
import type { AlertItem } from '../api/types.js';
import { EmptyHint } from '../common/empty-hint.js';
import { MoreButton } from '../common/more-button.js';
import { ProblemAlert } from '../common/problem-alert.js';
import type { Place } from '../shell/place.js';
import { alertPath, SUBJECT_LABELS } from './alert-terms.js';
import type { useAlerts } from './queries.js';

interface Props {
  readonly place: Place;
  readonly found: ReturnType<typeof useAlerts>;
  /** What is said where there are none. */
  readonly empty: string;
}

function Line({ place, alert }: { readonly place: Place; readonly alert: AlertItem }) {
  const { subject, name, label, urgent, dueOn, provisional, remedy, citation, endedOn } = alert;
  return (
    <tr>
      <td>
        <Link to={alertPath(place, alert)}>{name}</Link>
        <span className="sub">{SUBJECT_LABELS[subject]}</span>
      </td>
      <td className={urgent && endedOn === null ? 'due-over' : undefined}>
        {urgent && endedOn === null && (
          <span className="count-sign" aria-hidden="true">
            ！
          </span>
        )}
        {label}
      </td>
      <td>
        <span className="day">{dueOn}</span>
        {provisional && '（暂定）'}
        {endedOn !== null && <span className="sub">{endedOn} 结束</span>}
      </td>
      <td className="wide-text">
        {remedy}
        <span className="sub">{citation}</span>
      </td>
    </tr>
  );
}

export function AlertsTable({ place, found, empty }: Props) {
  if (found.isPending)
    return (
      <Spin description="正在载入" className="page-spin">
        <div />
      </Spin>
    );
  if (found.isError)
    return <ProblemAlert error={found.error} title="期限提醒没有打开" onRetry={() => void found.refetch()} />;
  const items = found.data.pages.flatMap((page) => page.items);
  const total = found.data.pages[0]?.total ?? 0;
  if (items.length === 0) return <EmptyHint title="这里没有期限提醒">{empty}</EmptyHint>;
  return (
    <>
      <div className="table-frame" role="region" aria-label="期限提醒" tabIndex={0}>
        <table className="list-table alerts-table" aria-label="期限提醒">
          <thead>
            <tr>
              <th scope="col">事项</th>
              <th scope="col">提醒</th>
              <th scope="col">期限</th>
              <th scope="col">应当怎么办</th>
            </tr>
          </thead>
          <tbody>
            {items.map((alert) => (
              <Line key={alert.id} place={place} alert={alert} />
            ))}
          </tbody>
        </table>
      </div>
      <MoreButton pages={found} shown={`已载入 ${items.length} 条，共 ${total} 条`} />
    </>
  );
}
