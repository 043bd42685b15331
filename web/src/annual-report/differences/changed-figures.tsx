import type { ReportDifferences } from '../../api/types.js';
import { useMay } from '../../session/use-session.js';
import type { Place } from '../../shell/place.js';
import { RecordNames } from './record-link.js';

type ChangedCell = ReportDifferences['cells'][number];
type Change = ReportDifferences['figures'][number] | ChangedCell;

const valueOf = (value: number | null): string => (value === null ? '没有汇总' : String(value));

function Moved({ place, cell }: { readonly place: Place; readonly cell: ChangedCell }) {
  const sees = useMay()('cases');
  return (
    <>
      {cell.entered.length > 0 && (
        <span className="sub">
          新计入：
          <RecordNames place={place} records={cell.entered} sees={sees} />
        </span>
      )}
      {cell.left.length > 0 && (
        <span className="sub">
          不再计入：
          <RecordNames place={place} records={cell.left} sees={sees} />
        </span>
      )}
    </>
  );
}

/** Figures that differ, each with what moved it: its records, and the reports below. */
export function ChangedFigures({
  place,
  changes,
}: {
  readonly place: Place;
  readonly changes: readonly Change[];
}) {
  return (
    <ul className="difference-cells">
      {changes.map((change) => (
        <li key={change.name}>
          {change.name}：<del>{change.before}</del> → <ins>{change.after}</ins>
          {'entered' in change && <Moved place={place} cell={change} />}
          {change.below.length > 0 && (
            <span className="sub">
              下级机关：
              {change.below
                .map(({ name, before, after }) => `${name} ${valueOf(before)} → ${valueOf(after)}`)
                .join('；')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
