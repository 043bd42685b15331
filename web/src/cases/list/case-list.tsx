import type { CaseQuery } from '../../api/types.js';
import type { Place } from '../../shell/place.js';
import { useCases } from '../queries.js';
import { CaseTable } from './case-table.js';

interface Props {
  readonly query: CaseQuery;
  readonly place: Place;
  /** Whether anything at all was asked for besides the view. */
  readonly narrowed: boolean;
}

/** The cases that a filter leaves. */
export function CaseList({ query, place, narrowed }: Props) {
  return (
    <CaseTable
      cases={useCases(place.code, query)}
      place={place}
      empty={narrowed ? '没有符合筛选条件的申请。清除筛选可以看到全部。' : '收到申请后点“登记申请”。'}
    />
  );
}
