import type { Law } from '../../../law/law.js';
import { APPLICANT_TYPES } from '../../../law/vocabularies/keys.js';
import { groupLabel, OUTCOME_GROUPS } from '../../trends/outcome-groups.js';
import { hasData, type YearFigures } from '../../trends/year-figures.js';
import type { Chart } from './chart.js';

/** Years that a report draws, its own among them. */
export const CHARTED_YEARS = 5;

/**
 * The charts of a report; none where nothing happened in its year.
 * @param years ascending, the last is that of the report; earlier ones from the first on that has data
 */
export function reportCharts(
  years: readonly YearFigures[],
  { outcomes, applicantTypes }: Pick<Law, 'outcomes' | 'applicantTypes'>,
): readonly Chart[] {
  const last = years.at(-1);
  if (!last || !hasData(last)) return [];
  const first = years.findIndex(hasData);
  const shown = years.slice(Math.max(first, years.length - CHARTED_YEARS));
  const { inTime, late, notJudged } = last.timeliness;
  const charts: readonly Chart[] = [
    {
      key: 'received',
      title: `历年新收申请件数`,
      unit: '件',
      form: 'columns',
      bars: shown.map(({ year, received, running }) => ({
        label: `${year}年${running ? '（未满）' : ''}`,
        value: received,
        strong: year === last.year,
      })),
    },
    {
      key: 'outcomes',
      title: `${last.year}年各类办理结果`,
      unit: '件',
      form: 'bars',
      bars: OUTCOME_GROUPS.map((group) => ({
        label: groupLabel(group, outcomes),
        value: last.outcomes[group],
      })),
    },
    {
      key: 'applicants',
      title: `${last.year}年申请人类型`,
      unit: '件',
      form: 'bars',
      bars: APPLICANT_TYPES.map((type) => ({
        label: applicantTypes[type].label,
        value: last.applicantTypes[type],
      })),
    },
    {
      key: 'timeliness',
      title: `${last.year}年首次答复是否按期`,
      unit: '件',
      form: 'share',
      bars: [
        { label: '按期答复', value: inTime },
        { label: '逾期答复', value: late },
        { label: '无须答复或不作比较', value: notJudged },
      ],
    },
  ];
  return charts.filter(({ bars }) => bars.some(({ value }) => value > 0));
}
