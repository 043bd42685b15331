import { Segmented } from 'antd';
import type { YearTables } from '../api/types.js';
import { DayInput } from '../common/day-input.js';
import type { Place } from '../shell/place.js';
import { useEditions } from '../shell/queries.js';
import { TABLE_NAMES } from './table-names.js';
import { PeriodPicker } from './period-picker.js';
import type { TablesView } from './view.js';

interface Props {
  readonly place: Place;
  readonly view: TablesView;
  /** What the server really used, once it has answered. */
  readonly used: YearTables | undefined;
  readonly onChange: (changes: Readonly<Record<string, string | undefined>>) => void;
}

export function TablesToolbar({ place, view, used, onChange }: Props) {
  const editions = useEditions().data ?? [];
  const shown = view.edition ?? used?.edition;
  const citation = editions.find(({ id }) => id === shown)?.citation;
  return (
    <div className="toolbar" role="group" aria-label="统计口径">
      <div className="toolbar-item">
        <span className="toolbar-label" id="edition-label">
          格式
        </span>
        <Segmented
          aria-labelledby="edition-label"
          name="edition"
          value={shown ?? ''}
          options={editions.map(({ id }) => ({ value: id, label: `${id}年版` }))}
          onChange={(edition) => {
            onChange({ edition });
          }}
        />
      </div>
      <div className="toolbar-item">
        <span className="toolbar-label" id="scope-label">
          范围
        </span>
        <Segmented
          aria-labelledby="scope-label"
          name="scope"
          value={view.scope}
          options={[
            { value: 'own', label: '本机关' },
            { value: 'rollup', label: '含下级汇总' },
          ]}
          onChange={(scope) => {
            onChange({ scope: scope === 'own' ? undefined : scope });
          }}
        />
      </div>
      <PeriodPicker
        year={place.year}
        period={view.period}
        onChange={(period) => {
          onChange({ from: period?.from, to: period?.to, asOf: undefined, cell: undefined });
        }}
      />
      <label className="toolbar-item">
        <span className="toolbar-label">统计截至</span>
        <DayInput
          value={view.asOf ?? used?.asOf ?? ''}
          min={view.period?.from ?? `${place.year}-01-01`}
          max={view.period?.to ?? `${place.year}-12-31`}
          onChange={(asOf) => {
            onChange({ asOf });
          }}
        />
      </label>
      <nav className="toolbar-jump" aria-label="跳到">
        {Object.entries(TABLE_NAMES)
          .filter(([key]) => view.period === undefined || key !== 'proactive')
          .map(([key, name]) => (
            <a key={key} href={`#table-${key}`}>
              {name}
            </a>
          ))}
      </nav>
      {citation !== undefined && <span className="toolbar-citation">{citation}</span>}
    </div>
  );
}
