import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { theme } from '../theme.js';
import type { TrendChart } from './trend-charts.js';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** Neighbours differ in lightness, so that they are told apart in greyscale. */
const COLOURS = ['#23415f', '#c9a25a', '#7d9cba', '#5a4a3a', '#c3d0dc', '#8c8f94'];
const INK = '#4a5663';
/** By name: places are reckoned from the width of the text. */
const FONT = theme.token?.fontFamily ?? 'sans-serif';

const optionOf = ({ series, stacked }: TrendChart, years: readonly string[]) => ({
  animation: false,
  color: COLOURS,
  textStyle: { fontFamily: FONT, fontSize: 13, color: INK },
  grid: { left: 8, right: 12, top: 44, bottom: 4, containLabel: true },
  legend: {
    top: 0,
    left: 0,
    itemWidth: 14,
    itemHeight: 14,
    itemGap: 18,
    textStyle: { fontSize: 13, color: INK },
  },
  // The other way to render it writes style attributes, which the content security policy refuses.
  tooltip: {
    trigger: 'axis',
    renderMode: 'richText',
    axisPointer: { type: 'shadow' },
    transitionDuration: 0,
  },
  xAxis: {
    type: 'category',
    data: [...years],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: INK } },
  },
  yAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: '#dcdfe2' } } },
  series: series.map(({ name, values }) => ({
    type: 'bar',
    name,
    data: [...values],
    barMaxWidth: 34,
    barGap: '8%',
    emphasis: { disabled: true },
    ...(stacked
      ? { stack: 'whole', itemStyle: { borderColor: '#fff', borderWidth: 1 } }
      : {
          label: { show: years.length * series.length <= 12, position: 'top', color: INK },
        }),
  })),
});

interface Props {
  readonly chart: TrendChart;
  /** As they stand under the columns. */
  readonly years: readonly string[];
}

/** The figures of the table below, drawn. Loaded when a chart is to be seen, and not before. */
export default function Drawing({ chart, years }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const drawn = init(place.current, undefined, { renderer: 'svg' });
    drawn.setOption(optionOf(chart, years));
    const watch = new ResizeObserver(() => {
      drawn.resize();
    });
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      drawn.dispose();
    };
  }, [chart, years]);
  return (
    <div ref={place} className="trend-drawing" role="img" aria-label={`${chart.title}，图中数据见下表`} />
  );
}
