import { Link } from 'react-router';
import type { FigureSheet } from '../api/types.js';
import { SheetState } from './sheet-state.js';

const HEADINGS = ['单位', '填报项目', '状态', '应报回', '逾期', '催报'];

function SheetRow({ sheet }: { readonly sheet: FigureSheet }) {
  const { number, unit, contact, dueOn, overdueDays, reminders, items } = sheet;
  return (
    <tr>
      <th scope="row">
        <Link to={`?sheet=${number}`}>{unit}</Link>
        <span className="sub">
          第 {number} 号{contact !== null && `，${contact}`}
        </span>
      </th>
      <td>
        {items
          .map(({ label }) => label.split('·', 1)[0])
          .filter((label, at, all) => all.indexOf(label) === at)
          .join('、')}
        <span className="sub">{items.length} 项</span>
      </td>
      <td>
        <SheetState sheet={sheet} />
      </td>
      <td className="day">{dueOn}</td>
      <td className={overdueDays > 0 ? 'due-over' : undefined}>
        {overdueDays > 0 ? `逾期 ${overdueDays} 天` : '—'}
      </td>
      <td>
        {reminders.count > 0 && `${reminders.count} 次`}
        {reminders.count === 0 && !reminders.due && '—'}
        {reminders.lastOn !== null && <span className="sub">最近 {reminders.lastOn}</span>}
        {reminders.due && <span className="tag-missing">该催报</span>}
      </td>
    </tr>
  );
}

export function SheetsTable({ sheets }: { readonly sheets: readonly FigureSheet[] }) {
  return (
    <table className="list-table sheets-table" aria-label="填报单">
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
        {sheets.map((sheet) => (
          <SheetRow key={sheet.number} sheet={sheet} />
        ))}
      </tbody>
    </table>
  );
}
