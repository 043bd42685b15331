import { useSearchParams } from 'react-router';
import type { Scope } from '../api/types.js';
import type { Place } from '../shell/place.js';

/** What is counted; all of it stands in the address. */
export interface GroundsView {
  readonly from: number;
  readonly to: number;
  readonly scope: Scope;
}

/** As many years as are counted unless others are asked for. */
const YEARS = 3;
/** 条例 of 2008: no answer is older. */
export const FIRST_YEAR = 2008;

const yearIn = (search: URLSearchParams, name: 'from' | 'to'): number | undefined => {
  const text = search.get(name);
  return text !== null && /^20\d{2}$/.test(text) ? Number(text) : undefined;
};

/** The years before the place's own year and that year itself, unless the address says otherwise. */
export function viewFrom(search: URLSearchParams, { year }: Place): GroundsView {
  const to = yearIn(search, 'to') ?? Math.max(year, yearIn(search, 'from') ?? 0);
  return {
    from: Math.min(yearIn(search, 'from') ?? to - YEARS + 1, to),
    to,
    scope: search.get('scope') === 'rollup' ? 'rollup' : 'own',
  };
}

/** A range stays one: whichever end is moved past the other takes it along. */
export function withYear(view: GroundsView, end: 'from' | 'to', year: number): GroundsView {
  return end === 'from'
    ? { ...view, from: year, to: Math.max(year, view.to) }
    : { ...view, from: Math.min(view.from, year), to: year };
}

export function useGroundsView(place: Place) {
  const [search, setSearch] = useSearchParams();
  const show = ({ from, to, scope }: GroundsView): void => {
    setSearch({ from: String(from), to: String(to), scope }, { replace: true });
  };
  return { view: viewFrom(search, place), show };
}
