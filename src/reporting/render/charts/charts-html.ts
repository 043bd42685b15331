import { escapeHtml } from '../html/escape-html.js';
import { percent, sumOf, type Chart } from './chart.js';
import { drawChart } from './draw-chart.js';

export const CHARTS_ID = 'section-charts';
export const CHARTS_HEADING = '附：数据图示';

/**
 * The figures as somebody hears them. No `table` element and none of the labels that the format prints: whoever reads the
 * statutory tables out of the page must not take this for one of them.
 */
function figuresHtml({ key, title, bars, unit, form }: Chart): string {
  const whole = sumOf(bars);
  const rows = bars.map(({ label, value }) => {
    const share = form === 'columns' ? '' : `<span role="cell">${percent(value, whole)}</span>`;
    return `<span role="row"><span role="rowheader">${escapeHtml(label)}</span><span role="cell">${value}${escapeHtml(unit)}</span>${share}</span>`;
  });
  return `<div class="chart-figures" role="table" id="chart-${key}-figures" aria-label="${escapeHtml(title)}（数据）">${rows.join('')}</div>`;
}

function figureHtml(chart: Chart, index: number): string {
  return [
    `<figure class="chart chart-${chart.form}">`,
    `<figcaption>图${index + 1}　${escapeHtml(chart.title)}</figcaption>`,
    drawChart(chart),
    figuresHtml(chart),
    '</figure>',
  ].join('\n');
}

/** Charts after the sections of the edition, in a section of their own. */
export function chartsHtml(charts: readonly Chart[]): string {
  return [
    `<section class="charts" aria-labelledby="${CHARTS_ID}">`,
    `<h2 id="${CHARTS_ID}">${CHARTS_HEADING}</h2>`,
    '<p>以下各图按本报告和近年统计数据绘制，供阅读参考，不属于年度报告格式规定的表格。</p>',
    '<div class="chart-sheet">',
    ...charts.map(figureHtml),
    '</div>',
    '</section>',
  ].join('\n');
}
