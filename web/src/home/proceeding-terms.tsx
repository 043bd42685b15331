import { searchOf } from '../proceedings-list/list-filter.js';
import { useProceedingCounts } from '../proceedings-list/queries.js';
import { placePath, type Place } from '../shell/place.js';
import { CountGroup, type Count } from './count-card.js';

/** Reviews and lawsuits have no handler here: always counted for the whole agency. */
export function ProceedingTerms({ place }: { readonly place: Place }) {
  const counts = useProceedingCounts(place.code).data;
  if (counts === undefined) return null;
  const path = placePath(place, 'proceedings');
  const lines: readonly Count[] = [
    {
      label: '已逾期',
      of: '复议诉讼',
      count: counts.over,
      to: path + searchOf({ view: 'terms', due: 'over' }),
      sign: '！',
      tone: 'late',
    },
    {
      label: '临近',
      of: '复议诉讼',
      count: counts.near,
      to: path + searchOf({ view: 'terms', due: 'near' }),
      sign: '◷',
      tone: 'soon',
    },
    { label: '未了结', of: '复议诉讼', count: counts.open, to: path + searchOf({ view: 'open' }) },
  ];
  return <CountGroup title="复议诉讼期限" counts={lines} />;
}
