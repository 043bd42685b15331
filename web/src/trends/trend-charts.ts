import type { TrendYear, Trends, Vocabularies } from '../api/types.js';
import { labelIn } from '../common/terms.js';

/** One line of a chart and of the table below it: a number for each year. */
export interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

export interface TrendChart {
  readonly key: string;
  readonly title: string;
  /** What has to be known to read it. */
  readonly note?: string;
  /** Parts of one whole stand on each other, others beside each other. */
  readonly stacked: boolean;
  readonly series: readonly Series[];
  /** Told in the table alone. */
  readonly rates?: readonly { readonly name: string; readonly values: readonly string[] }[];
}

const rate = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)}%`;

const suits = ({ proceedings }: TrendYear, column: 'corrected' | 'total' | 'pending'): number =>
  proceedings.suitDirect[column] + proceedings.suitAfterReview[column];

/** What the years show, in the order in which an office asks. */
export function trendCharts(
  { years, outcomeGroups }: Trends,
  words: Vocabularies | undefined,
): readonly TrendChart[] {
  const series = (name: string, of: (year: TrendYear) => number): Series => ({ name, values: years.map(of) });
  const types = Object.keys(years[0]?.applicantTypes ?? {}) as (keyof TrendYear['applicantTypes'])[];
  return [
    {
      key: 'received',
      title: '新收与办结',
      stacked: false,
      series: [series('本年新收', ({ received }) => received), series('本年办结', ({ handled }) => handled)],
    },
    {
      key: 'carried',
      title: '结转',
      note: '尚未结束的年份，结转下年为现有未办结的件数。',
      stacked: false,
      series: [
        series('上年结转', ({ carriedIn }) => carriedIn),
        series('结转下年', ({ carriedOut }) => carriedOut),
      ],
    },
    {
      key: 'outcomes',
      title: '办理结果',
      stacked: true,
      series: outcomeGroups.map(({ key, label }) => series(label, ({ outcomes }) => outcomes[key])),
    },
    {
      key: 'applicants',
      title: '申请人类型（新收）',
      stacked: true,
      series: types.map((type) =>
        series(labelIn(words?.applicantTypes, type), ({ applicantTypes }) => applicantTypes[type]),
      ),
    },
    {
      key: 'timeliness',
      title: '首次答复是否按期',
      note: '按法律上的答复时间逐件推算。撤回、逾期不补正等无须答复的，以及期限无法推算的，不作比较。',
      stacked: true,
      series: [
        series('按期', ({ timeliness }) => timeliness.inTime),
        series('逾期', ({ timeliness }) => timeliness.late),
        series('不作比较', ({ timeliness }) => timeliness.notJudged),
      ],
      rates: [
        {
          name: '按期率',
          values: years.map(({ timeliness: { inTime, late } }) => rate(inTime, inTime + late)),
        },
      ],
    },
    {
      key: 'corrected',
      title: '复议、诉讼结果纠正',
      stacked: false,
      series: [
        series('复议纠正', ({ proceedings }) => proceedings.review.corrected),
        series('诉讼纠正', (year) => suits(year, 'corrected')),
      ],
      rates: [
        {
          name: '复议审结',
          values: years.map(({ proceedings: { review } }) => String(review.total - review.pending)),
        },
        {
          name: '诉讼审结',
          values: years.map((year) => String(suits(year, 'total') - suits(year, 'pending'))),
        },
      ],
    },
  ];
}
