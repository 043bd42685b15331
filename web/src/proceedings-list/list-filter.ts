import type { ProceedingItem, ProceedingQuery } from '../api/types.js';

export const VIEWS = ['terms', 'open', 'all'] as const;
export type View = (typeof VIEWS)[number];

export const KIND_LABELS = {
  review: '行政复议',
  lawsuit: '行政诉讼',
} as const satisfies Record<ProceedingItem['kind'], string>;

export const DUE_LABELS = { over: '已逾期', near: '临近' } as const;
type Due = keyof typeof DUE_LABELS;

/** What the list is narrowed to; stands in the address, so that a list can be sent to a colleague. */
export interface ListFilter {
  readonly view: View;
  readonly kind?: ProceedingItem['kind'];
  /** Among the own periods only. */
  readonly due?: Due;
  readonly caseNo?: string;
}

const keyOf = <Key extends string>(
  labels: Readonly<Record<Key, string>>,
  text: string | null,
): Key | undefined => (text !== null && Object.hasOwn(labels, text) ? (text as Key) : undefined);

/** The filter that an address names; what it does not know is left out. */
export function filterFrom(search: URLSearchParams): ListFilter {
  const view = VIEWS.find((each) => each === search.get('view')) ?? 'terms';
  const kind = keyOf(KIND_LABELS, search.get('kind'));
  const due = keyOf(DUE_LABELS, search.get('due'));
  const caseNo = search.get('caseNo')?.trim();
  return {
    view,
    ...(kind && { kind }),
    ...(due && view === 'terms' && { due }),
    ...(caseNo && view !== 'terms' && { caseNo }),
  };
}

export type FilterChange = Partial<Record<keyof ListFilter, string | undefined>>;

/** The part of an address that names the filter, with its question mark. */
export function searchOf(filter: FilterChange): string {
  const search = new URLSearchParams();
  for (const name of ['view', 'kind', 'due', 'caseNo'] as const) {
    if (filter[name] !== undefined) search.set(name, filter[name]);
  }
  return `?${search.toString()}`;
}

/** The filter with something chosen otherwise; what does not go with the new choice falls away. */
export const changed = (filter: ListFilter, change: FilterChange): ListFilter =>
  filterFrom(new URLSearchParams(searchOf({ ...filter, ...change })));

/** What the server is asked. */
export const queryOf = ({ view, kind, caseNo }: ListFilter): ProceedingQuery => ({
  ...(view === 'terms' && { terms: 'true' as const }),
  ...(view === 'open' && { open: 'true' as const }),
  ...(kind && { kind }),
  ...(caseNo !== undefined && { caseNo }),
});

/** The server lists all own periods; those of one state are picked out of them here. */
export const isShown = ({ due }: ListFilter, { next }: Pick<ProceedingItem, 'next'>): boolean =>
  due === undefined || next?.state === due;
