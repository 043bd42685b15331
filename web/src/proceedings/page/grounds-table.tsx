import type { Proceeding } from '../../api/types.js';
import { VerdictTag } from '../verdict.js';

type Part = Proceeding['parts'][number];

function Ended({ part }: { readonly part: Part }) {
  const { disposal, result, lossReasonLabel, reason } = part;
  if (disposal === null && result === null) return <>尚无处理</>;
  return (
    <>
      {disposal} {result !== null && <VerdictTag verdict={result} />}
      {lossReasonLabel !== null && <span className="sub">败因：{lossReasonLabel}</span>}
      {reason !== null && <span className="sub">{reason}</span>}
    </>
  );
}

/** What is contested, ground by ground, and what was decided of each. */
export function GroundsTable({ found: { parts } }: { readonly found: Proceeding }) {
  if (parts.length === 0) return <p className="sub">没有登记争议事项。可以在“补充、更改登记事项”中补充。</p>;
  return (
    <table className="list-table grounds-table">
      <thead>
        <tr>
          <th scope="col">争议的事项</th>
          <th scope="col">处理</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part, index) => (
          <tr key={index}>
            <td>
              {part.complaintLabel ?? '未填类别'}
              {part.outcomeLabel !== null && <span className="sub">所争议的结果：{part.outcomeLabel}</span>}
              {part.ground !== null && <span className="sub">{part.ground}</span>}
            </td>
            <td>
              <Ended part={part} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
