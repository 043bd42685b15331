import { Link } from 'react-router';
import type { YearTables } from '../api/types.js';
import { EmptyHint } from '../common/empty-hint.js';
import { useMay } from '../session/use-session.js';
import { placePath, type Place } from '../shell/place.js';

/** An empty year is more often a register not yet uploaded than a year without applications. */
export function WorkNotes({ place, tables }: { readonly place: Place; readonly tables: YearTables }) {
  const may = useMay();
  const counted = tables.applications.rows.some(({ values }) => values.some((value) => value !== 0));
  const disputed = Object.values(tables.proceedings).some((group) =>
    Object.values(group).some((value) => value !== 0),
  );
  if (counted || disputed) return null;
  return (
    <EmptyHint
      title={`${tables.agency.name}在 ${place.year} 年没有登记任何申请和复议、诉讼案件`}
      action={
        <span className="hint-actions">
          {may('register') && <Link to={placePath(place, 'imports')}>导入台账</Link>}
          {may('figures') && <Link to={placePath(place, 'figures')}>填报本年数据</Link>}
        </span>
      }
    >
      各格按零件列出。若实际有申请，请先导入台账；确无申请的，填好表二数据即可生成报告。
    </EmptyHint>
  );
}
