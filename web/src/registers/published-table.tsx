import { Link } from 'react-router';
import { casePath } from '../cases/case-terms.js';
import { EmptyHint } from '../common/empty-hint.js';
import { ProblemAlert } from '../common/problem-alert.js';
import type { Place } from '../shell/place.js';
import { usePublished } from './queries.js';

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

/** What became public for everybody because somebody had asked for it, with the day and the place (条例 art. 44). */
export function PublishedTable({ place }: { readonly place: Place }) {
  const published = usePublished(place);
  const { data } = published;
  if (!data)
    return (
      <ProblemAlert error={published.error} title="清单没有载入" onRetry={() => void published.refetch()} />
    );
  if (data.count === 0)
    return (
      <EmptyHint title={`${place.year}年没有转为主动公开的信息`}>
        在案件的“下一步”里登记“转为主动公开”，填写日期和公开的网址或者场所，就会列在这里。
      </EmptyHint>
    );
  return (
    <table className="list-table published-table" aria-label="依申请转主动公开">
      <thead>
        <tr>
          {['公开日期', '案号', '政府信息', '公开的网址或者场所', '登记人'].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.items.map(({ caseNo, on, description, address, recordedBy }) => (
          <tr key={`${caseNo} ${on} ${address}`}>
            <td className="day">{on}</td>
            <td>
              <Link to={casePath(place, caseNo)}>{caseNo}</Link>
            </td>
            <td className="wide-text">{description}</td>
            <td className="wide-text">
              {isAddress(address) ? (
                <a href={address} target="_blank" rel="noreferrer">
                  {address}
                </a>
              ) : (
                address
              )}
            </td>
            <td>{recordedBy ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
