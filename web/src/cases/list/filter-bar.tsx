import { Button, Select } from 'antd';
import { optionsFrom } from '../../common/terms.js';
import { useVocabularies } from '../../shell/queries.js';
import { useCaseload } from '../assignment/queries.js';
import { STATE_LABELS } from '../case-terms.js';
import { useWorkload } from '../../home/queries.js';
import {
  DUE_LABELS,
  filterFrom,
  searchOf,
  WAITING_FILTERS,
  type FilterChange,
  type ListFilter,
} from './list-filter.js';
import { MoreFilters } from './more-filters.js';
import { stageOptions } from './stage-options.js';

interface Props {
  readonly code: string;
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
}

const ME = { value: '@me', label: '我的（含代理）' };
const NOBODY = { value: '@none', label: '无人承办' };

/** Narrows the list; every choice is asked of the server at once. */
export function FilterBar({ code, filter, onChange }: Props) {
  const stages = useVocabularies().data?.caseStages;
  const workload = useWorkload(code).data;
  const people = useCaseload(code).data?.people ?? [];
  const handlers = people.map(({ username, name }) => ({ value: username, label: name }));
  const { view, ...narrowed } = filter;
  const change = (changed: FilterChange): void => {
    onChange(filterFrom(new URLSearchParams(searchOf({ ...filter, ...changed }))));
  };
  return (
    <div className="filter-bar" role="search" aria-label="筛选案件">
      <label>
        <span>承办人</span>
        <Select
          allowClear
          placeholder="不限"
          value={filter.assignee ?? null}
          options={[ME, NOBODY, ...handlers]}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(assignee: string | undefined) => {
            change({ assignee });
          }}
        />
      </label>
      {view === 'open' && (
        <>
          <label>
            <span>答复期限</span>
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
          <label>
            <span>正在等待</span>
            <Select
              allowClear
              placeholder="不限"
              value={filter.waitingFor ?? null}
              options={optionsFrom(WAITING_FILTERS)}
              onChange={(waitingFor: string | undefined) => {
                change({ waitingFor });
              }}
            />
          </label>
        </>
      )}
      {view === 'open' ? (
        <label>
          <span>阶段</span>
          <Select
            allowClear
            placeholder="不限"
            value={filter.stage ?? null}
            popupMatchSelectWidth={false}
            listHeight={320}
            options={stageOptions(stages ?? [], workload, filter)}
            onChange={(stage: string | undefined) => {
              change({ stage });
            }}
          />
        </label>
      ) : (
        <label>
          <span>状态</span>
          <Select
            allowClear
            placeholder="不限"
            value={filter.state ?? null}
            options={optionsFrom(STATE_LABELS)}
            onChange={(state: string | undefined) => {
              change({ state });
            }}
          />
        </label>
      )}
      {filter.late && <span className="filter-note">只看有补录环节的</span>}
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
      <MoreFilters filter={filter} onChange={change} />
    </div>
  );
}
