import type { FigureSheet, FigureSheets } from '../api/types.js';

export type CountKey = Exclude<keyof FigureSheets['counts'], 'unasked'>;

interface Filter {
  readonly label: string;
  /** As the server counts them. */
  readonly has: (sheet: FigureSheet) => boolean;
}

export const FILTERS: Readonly<Record<CountKey, Filter>> = {
  all: { label: '全部', has: () => true },
  open: { label: '待填报', has: ({ state }) => state === 'open' },
  overdue: { label: '逾期', has: ({ overdueDays }) => overdueDays > 0 },
  toRemind: { label: '该催报', has: ({ reminders }) => reminders.due },
  answered: { label: '已报回', has: ({ state }) => state === 'answered' },
  sentBack: { label: '已退回', has: ({ state }) => state === 'sentBack' },
  accepted: { label: '已采用', has: ({ state }) => state === 'accepted' },
  voided: { label: '已作废', has: ({ state }) => state === 'voided' },
};

export const COUNT_KEYS = Object.keys(FILTERS) as CountKey[];

export const countKey = (text: string | null): CountKey => COUNT_KEYS.find((key) => key === text) ?? 'all';
