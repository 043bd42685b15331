import { Button, Select } from 'antd';
import { optionsFrom } from '../common/terms.js';
import { CaseNoFilter } from './case-no-filter.js';
import { changed, DUE_LABELS, KIND_LABELS, type FilterChange, type ListFilter } from './list-filter.js';

interface Props {
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
}

/** Narrows the list. */
export function FilterBar({ filter, onChange }: Props) {
  const { view, ...narrowed } = filter;
  const change = (chosen: FilterChange): void => {
    onChange(changed(filter, chosen));
  };
  return (
    <div className="filter-bar" role="search" aria-label="筛选复议诉讼">
      <label>
        <span>类别</span>
        <Select
          allowClear
          placeholder="不限"
          value={filter.kind ?? null}
          options={optionsFrom(KIND_LABELS)}
          onChange={(kind: string | undefined) => {
            change({ kind });
          }}
        />
      </label>
      {view === 'terms' ? (
        <label>
          <span>期限</span>
          <Select
            allowClear
            placeholder="不限"
            value={filter.due ?? null}
            options={optionsFrom(DUE_LABELS)}
            onChange={(due: string | undefined) => {
              change({ due });
            }}
          />
        </label>
      ) : (
        <CaseNoFilter
          value={filter.caseNo}
          onChange={(caseNo) => {
            change({ caseNo });
          }}
        />
      )}
      {Object.keys(narrowed).length > 0 && (
        <Button
          type="link"
          onClick={() => {
            onChange({ view });
          }}
        >
          清除筛选
        </Button>
      )}
    </div>
  );
}
