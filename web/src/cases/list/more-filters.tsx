import { Select } from 'antd';
import { optionsOf } from '../../common/terms.js';
import { useVocabularies } from '../../shell/queries.js';
import { FilterDay } from './filter-day.js';
import { RARE_FILTERS, type FilterChange, type ListFilter } from './list-filter.js';

interface Props {
  readonly filter: ListFilter;
  readonly onChange: (changed: FilterChange) => void;
}

/** What a list is narrowed to now and then; in sight where it is in force. */
export function MoreFilters({ filter, onChange }: Props) {
  const words = useVocabularies().data;
  const choices = [
    { name: 'channel', label: '提交方式', terms: words?.channels },
    { name: 'applicantType', label: '申请人类别', terms: words?.applicantTypes },
    ...(filter.view === 'all'
      ? [{ name: 'outcome', label: '最近一次处理结果', terms: words?.outcomes } as const]
      : []),
  ] as const;
  const days = [
    { name: 'receivedFrom', label: '收到日自' },
    { name: 'receivedTo', label: '收到日至' },
    ...(filter.view === 'open'
      ? ([
          { name: 'dueFrom', label: '期限自' },
          { name: 'dueTo', label: '期限至' },
        ] as const)
      : []),
  ] as const;
  return (
    <details className="more-filters" open={RARE_FILTERS.some((name) => filter[name] !== undefined)}>
      <summary>更多筛选</summary>
      <div>
        {choices.map(({ name, label, terms }) => (
          <label key={name}>
            <span>{label}</span>
            <Select
              allowClear
              placeholder="不限"
              popupMatchSelectWidth={false}
              value={filter[name] ?? null}
              options={optionsOf(terms)}
              showSearch={{ optionFilterProp: 'label' }}
              onChange={(chosen: string | undefined) => {
                onChange({ [name]: chosen });
              }}
            />
          </label>
        ))}
        {days.map(({ name, label }) => (
          <FilterDay
            key={name}
            label={label}
            value={filter[name]}
            onChange={(day) => {
              onChange({ [name]: day });
            }}
          />
        ))}
      </div>
    </details>
  );
}
