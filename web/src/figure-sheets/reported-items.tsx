import type { FigureSheet } from '../api/types.js';
import { reported } from './sheet-terms.js';

const HEADINGS = ['项目', '报回', '数据来源', '上年'];

/** What was asked, and what came back. */
export function ReportedItems({ sheet }: { readonly sheet: FigureSheet }) {
  return (
    <table className="list-table sheet-items" aria-label="填报的数据">
      <thead>
        <tr>
          {HEADINGS.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.items.map((item) => (
          <tr key={item.item}>
            <th scope="row">
              {item.label}
              <span className="sub wide-text">
                {item.rule}（{item.citation}）
              </span>
            </th>
            <td className="figure-value">{reported(item)}</td>
            <td>{item.source ?? '—'}</td>
            <td>{item.lastYear === null ? '—' : `${item.lastYear} ${item.measure}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
