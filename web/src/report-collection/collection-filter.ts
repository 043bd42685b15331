import type { CollectedReport, ReportCollection } from '../api/types.js';

export type CountKey = keyof ReportCollection['counts'];

interface Filter {
  readonly label: string;
  /** As the server counts them. */
  readonly has: (item: CollectedReport) => boolean;
}

export const FILTERS: Readonly<Record<CountKey, Filter>> = {
  all: { label: '全部', has: () => true },
  missing: { label: '未报送', has: ({ standing, state }) => standing === null && state !== 'returned' },
  returned: { label: '已退回', has: ({ state }) => state === 'returned' },
  submitted: { label: '已送审', has: ({ state }) => state === 'submitted' },
  approved: { label: '已批准', has: ({ state }) => state === 'approved' },
  published: { label: '已公布', has: ({ state }) => state === 'published' },
  overdue: {
    label: '逾期',
    has: ({ overdueDays, publishOverdueDays }) => overdueDays > 0 || publishOverdueDays > 0,
  },
  corrected: { label: '更正过', has: ({ version }) => (version ?? 1) > 1 },
};

export const COUNT_KEYS = Object.keys(FILTERS) as CountKey[];

export const countKey = (text: string | null): CountKey => COUNT_KEYS.find((key) => key === text) ?? 'all';
