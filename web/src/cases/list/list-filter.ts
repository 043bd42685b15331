import type { CaseQuery } from '../../api/types.js';

export const VIEWS = ['open', 'all', 'people', 'find'] as const;
export type View = (typeof VIEWS)[number];

/** What the work list is narrowed to; stands in the address, so that a list can be sent to a colleague. */
export interface ListFilter {
  readonly view: View;
  readonly assignee?: string;
  readonly due?: NonNullable<CaseQuery['due']>;
  readonly waitingFor?: NonNullable<CaseQuery['waitingFor']>;
  readonly stage?: NonNullable<CaseQuery['stage']>;
  readonly late?: 'true';
  readonly state?: NonNullable<CaseQuery['state']>;
  readonly channel?: string;
  readonly applicantType?: string;
  readonly outcome?: string;
  readonly receivedFrom?: string;
  readonly receivedTo?: string;
  readonly dueFrom?: string;
  readonly dueTo?: string;
}
export type FilterChange = Partial<Record<keyof ListFilter, string | undefined>>;

/** Asked for now and then. */
export const RARE_FILTERS = [
  'channel',
  'applicantType',
  'outcome',
  'receivedFrom',
  'receivedTo',
  'dueFrom',
  'dueTo',
] as const;

export const DUE_LABELS = {
  overdue: '已逾期',
  today: '今日到期',
  week: '七日内到期',
  none: '期限未定',
} as const satisfies Record<NonNullable<CaseQuery['due']>, string>;

export const WAITING_FILTERS = {
  supplement: '申请人补正',
  fee: '申请人缴费',
  thirdParty: '第三方意见',
  agency: '其他机关意见',
  ownUnit: '内设机构检索',
  extension: '延期批准',
} as const satisfies Record<NonNullable<CaseQuery['waitingFor']>, string>;

const keyOf = <Key extends string>(
  labels: Readonly<Record<Key, string>>,
  text: string | null,
): Key | undefined => (text !== null && Object.hasOwn(labels, text) ? (text as Key) : undefined);

/** Stages of cases that wait for their answer; their names are those of the vocabulary. */
const STAGES = {
  received: '',
  awaitingSupplement: '',
  awaitingFee: '',
  decided: '',
  checked: '',
  approved: '',
  signed: '',
  dispatched: '',
  returned: '',
} as const;
export const OPEN_STAGES: readonly string[] = Object.keys(STAGES);

const STATES = { open: '', decided: '', handled: '' } as const;

/** A day on which an application can have been received, or be due. */
export const isListDay = (text: string): boolean => /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text);

/** As it stands in the address: whether the vocabularies have such a word, the server says. */
const wordOf = (
  name: 'channel' | 'applicantType' | 'outcome',
  search: URLSearchParams,
): Partial<ListFilter> => {
  const text = search.get(name);
  return text === null ? {} : { [name]: text };
};

type DayName = 'receivedFrom' | 'receivedTo' | 'dueFrom' | 'dueTo';
const dayOf = (name: DayName, search: URLSearchParams): Partial<ListFilter> => {
  const text = search.get(name);
  return text !== null && isListDay(text) ? { [name]: text } : {};
};

/** The filter that an address names; what it does not know is left out. */
export function filterFrom(search: URLSearchParams): ListFilter {
  const view = VIEWS.find((each) => each === search.get('view')) ?? 'open';
  const assignee = search.get('assignee');
  const due = keyOf(DUE_LABELS, search.get('due'));
  const waitingFor = keyOf(WAITING_FILTERS, search.get('waitingFor'));
  const stage = keyOf(STAGES, search.get('stage'));
  const state = keyOf(STATES, search.get('state'));
  return {
    view,
    ...(assignee !== null && { assignee }),
    ...(due && view === 'open' && { due }),
    ...(waitingFor && view === 'open' && { waitingFor }),
    ...(stage && view === 'open' && { stage }),
    ...(search.get('late') === 'true' && view === 'open' && { late: 'true' as const }),
    ...(state && view === 'all' && { state }),
    ...wordOf('channel', search),
    ...wordOf('applicantType', search),
    ...(view === 'all' && wordOf('outcome', search)),
    ...dayOf('receivedFrom', search),
    ...dayOf('receivedTo', search),
    ...(view === 'open' && { ...dayOf('dueFrom', search), ...dayOf('dueTo', search) }),
  };
}

/** The part of an address that names the filter, with its question mark. */
export function searchOf(filter: FilterChange): string {
  const search = new URLSearchParams();
  const names = ['view', 'assignee', 'due', 'waitingFor', 'stage', 'late', 'state', ...RARE_FILTERS] as const;
  for (const name of names) if (filter[name] !== undefined) search.set(name, filter[name]);
  return `?${search.toString()}`;
}

/** What the server is asked. @param year for the register of a year */
export function queryOf({ view, ...narrowed }: ListFilter, year: number): CaseQuery {
  return (view === 'open' ? { open: 'true', ...narrowed } : { year, ...narrowed }) as CaseQuery;
}
