import type { AnnualReport, Grid } from '../api/types.js';
import { cellKey, headingsByCell } from '../tables/grid-layout.js';
import { TABLE_NAMES } from '../tables/table-names.js';

/** A figure that prose can refer to: typed digits would stay when the table moves. */
export interface Reference {
  /** Within the braces: `applications.newReceived.total`. */
  readonly name: string;
  readonly label: string;
  /** As the table has it now; absent where no table has it. */
  readonly value?: string;
}

export const placeholderOf = (name: string): string => `{{${name}}}`;

const BESIDES: readonly Reference[] = [
  { name: 'year', label: '年度' },
  { name: 'agency', label: '机关全称' },
  { name: 'fees.notices', label: '信息处理费：发出收费通知（件）' },
  { name: 'fees.noticedYuan', label: '信息处理费：通知收费金额（元）' },
  { name: 'fees.paidYuan', label: '信息处理费：实际收取（元）' },
];

/** A row of table 三, with the group that it stands in: several groups end with 其他. */
const rowOf = (labels: readonly string[]): string => labels.slice(labels.length > 2 ? -2 : -1).join(' · ');

function ofGrid(grid: Grid): Reference[] {
  const headings = headingsByCell(grid);
  return grid.rows.flat().flatMap(({ ref, text }) => {
    if (ref === undefined) return [];
    const { rows, columns } = headings.get(cellKey(ref)) ?? { rows: [], columns: [] };
    const isFigure = ref.table === 'proactive';
    const row = ref.table === 'applications' ? [rowOf(rows)] : rows;
    // Tables 二 and 三: the headings further up are of other blocks, or of all columns.
    const words = [...row, ...(ref.table === 'proceedings' ? columns : columns.slice(-1))];
    return [
      {
        name: [ref.table, ref.row, ...(isFigure ? [] : [ref.column])].join('.'),
        label: `${TABLE_NAMES[ref.table]}：${words.join('，')}`,
        value: text,
      },
    ];
  });
}

/** Every cell of the report's own tables, the figures of section 一 that units report, and what else prose may name. */
export const referencesOf = ({
  sections,
  overview,
}: Pick<AnnualReport, 'sections' | 'overview'>): Reference[] => [
  ...sections.flatMap(({ grid }) => (grid === null ? [] : ofGrid(grid))),
  ...overview.map(({ key, label, measure, value }) => ({
    name: key,
    label: `总体情况：${label}（${measure}）`,
    value: value === null ? '尚未报回' : String(value),
  })),
  ...BESIDES,
];
