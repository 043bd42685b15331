import { Button } from 'antd';
import { Link } from 'react-router';
import type { DeadlineMoves } from '../api/types.js';
import { casePath } from '../cases/case-terms.js';
import { ProblemAlert } from '../common/problem-alert.js';
import type { Place } from '../shell/place.js';
import { useDeadlineMoves } from './queries.js';

type Move = DeadlineMoves['items'][number];

const DAYS = [
  ['dueOn', '答复期限'],
  ['alertOn', '提醒日'],
  ['supplementNoticeBy', '补正告知'],
  ['waitingUntil', '等待至'],
] as const;

const told = (move: Move): string[] =>
  DAYS.flatMap(([name, label]) => {
    const change = move[name];
    return change === null ? [] : [`${label}：${change.before ?? '无'} → ${change.after ?? '无'}`];
  });

/** The agency's own cases whose days a notice moved: old, new, and why. */
export function MovesPanel({ place }: { readonly place: Place }) {
  const moves = useDeadlineMoves(place.code);
  const pages = moves.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const titles = new Map(pages[0]?.notices.map(({ id, title }) => [id, title]));
  return (
    <section className="calendar-section" aria-label="因放假安排变动的期限">
      <h2>因放假安排变动的期限</h2>
      <ProblemAlert error={moves.error} title="清单没有打开" onRetry={() => void moves.refetch()} />
      {moves.isSuccess && items.length === 0 && <p>没有申请的期限因载入放假安排而变动。</p>}
      {items.length > 0 && (
        <table className="list-table">
          <thead>
            <tr>
              <th scope="col">案号</th>
              <th scope="col">申请人</th>
              <th scope="col">变动</th>
              <th scope="col">原因</th>
            </tr>
          </thead>
          <tbody>
            {items.map((move) => (
              <tr key={`${move.noticeId} ${move.ref}`}>
                <td>
                  <Link to={casePath(place, move.caseNo ?? move.ref)}>{move.caseNo ?? move.ref}</Link>
                </td>
                <td>{move.applicantName}</td>
                <td>
                  {told(move).map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                </td>
                <td>
                  {move.because}
                  <span className="sub">{titles.get(move.noticeId)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {moves.hasNextPage && (
        <Button loading={moves.isFetchingNextPage} onClick={() => void moves.fetchNextPage()}>
          再显示一页
        </Button>
      )}
    </section>
  );
}
