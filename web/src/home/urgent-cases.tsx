import { Spin } from 'antd';
import { Link } from 'react-router';
import { calledOf, casePath } from '../cases/case-terms.js';
import { DueText } from '../cases/due-text.js';
import { useCases } from '../cases/queries.js';
import { EmptyHint } from '../common/empty-hint.js';
import { ProblemAlert } from '../common/problem-alert.js';
import type { Place } from '../shell/place.js';

/** No more than are seen without scrolling; the whole list is one click away. */
const SHOWN = 8;

/** The cases that are due first. */
export function UrgentCases({ place, assignee }: { readonly place: Place; readonly assignee?: string }) {
  const query = { open: 'true', limit: SHOWN, ...(assignee !== undefined && { assignee }) } as const;
  const cases = useCases(place.code, query);
  if (cases.isPending)
    return (
      <Spin description="正在载入" className="page-spin">
        <div />
      </Spin>
    );
  if (cases.isError)
    return <ProblemAlert error={cases.error} title="案件没有打开" onRetry={() => void cases.refetch()} />;
  const items = cases.data.pages[0]?.items ?? [];
  if (items.length === 0)
    return (
      <EmptyHint title={assignee === undefined ? '没有未办结的申请' : '您手上没有未办结的申请'}>
        收到申请后，从右上方的“登记申请”开始。
      </EmptyHint>
    );
  return (
    <table className="list-table urgent-cases" aria-label="先办这些">
      <thead>
        <tr>
          <th scope="col">案号</th>
          <th scope="col">所需内容</th>
          <th scope="col">答复期限</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.ref}>
            <td>
              <Link to={casePath(place, calledOf(item))}>{calledOf(item)}</Link>
              <span className="sub">{item.applicantName}</span>
            </td>
            <td className="wide-text">
              <span className="two-lines">{item.description}</span>
            </td>
            <td>
              <DueText {...item} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
