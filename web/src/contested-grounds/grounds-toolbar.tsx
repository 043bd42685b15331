import { Segmented, Select } from 'antd';
import type { Scope } from '../api/types.js';
import type { Place } from '../shell/place.js';
import { useAgencies, useYears } from '../shell/queries.js';
import { FIRST_YEAR, withYear, type GroundsView } from './view.js';

interface Props {
  readonly place: Place;
  readonly view: GroundsView;
  readonly onChange: (view: GroundsView) => void;
}

const SCOPES: { value: Scope; label: string }[] = [
  { value: 'own', label: '本机关' },
  { value: 'rollup', label: '含下级汇总' },
];

const ENDS = [
  { end: 'from', label: '自' },
  { end: 'to', label: '至' },
] as const;

/** Which years, and whether the agencies below are counted too, where there are any. */
export function GroundsToolbar({ place, view, onChange }: Props) {
  const hasBelow = useAgencies().data?.some(({ parentCode }) => parentCode === place.code) ?? false;
  const known = useYears(place.code).data?.years ?? [];
  const last = Math.max(...known, place.year, view.to);
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, back) => last - back);
  return (
    <div className="toolbar grounds-toolbar" role="group" aria-label="统计口径">
      <div className="toolbar-item">
        <span className="toolbar-label">决定、裁判的年份</span>
        {ENDS.map(({ end, label }) => (
          <label key={end} className="toolbar-item">
            <span className="toolbar-label">{label}</span>
            <Select
              aria-label={`年份${label}`}
              className="grounds-year"
              value={view[end]}
              options={years.map((year) => ({ value: year, label: `${year}年` }))}
              onChange={(year: number) => {
                onChange(withYear(view, end, year));
              }}
            />
          </label>
        ))}
      </div>
      {(hasBelow || view.scope === 'rollup') && (
        <div className="toolbar-item">
          <span className="toolbar-label" id="grounds-scope">
            范围
          </span>
          <Segmented<Scope>
            aria-labelledby="grounds-scope"
            name="grounds-scope"
            value={view.scope}
            options={SCOPES}
            onChange={(scope) => {
              onChange({ ...view, scope });
            }}
          />
        </div>
      )}
    </div>
  );
}
