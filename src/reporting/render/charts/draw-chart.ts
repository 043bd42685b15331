import { percent, sentenceOf, sumOf, type Bar, type Chart } from './chart.js';
import { drawing, element, label, line, rect, type Svg } from './svg.js';

/** In units of the drawing, which is printed half a page wide: a line of text is then about 7 pt high. */
const WIDTH = 420;
const LINE = 14;
/** Apart by their lightness, so that a photocopy shows them too; numbers stand beside, so that no colour has to be read. */
const STRONG = '#2f5073';
const PLAIN = '#93a9bf';
const GROUND = '#e9edf1';
const AXIS = '#4a4a4a';

const COLUMNS = { height: 210, top: 28, foot: 34 } as const;

/** A row of columns, the number above each and its name below. */
function columns(bars: readonly Bar[]): readonly Svg[] {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const step = WIDTH / bars.length;
  const width = Math.min(56, step * 0.55);
  const base = COLUMNS.height - COLUMNS.foot;
  const drawn = bars.flatMap(({ label: name, value, strong }, index) => {
    const middle = step * (index + 0.5);
    const height = (value / most) * (base - COLUMNS.top);
    return [
      rect(middle - width / 2, base - height, width, height, { fill: strong ? STRONG : PLAIN }),
      label(middle, base - height - 7, 'middle', String(value), strong ? { 'font-weight': 'bold' } : {}),
      label(middle, base + LINE + 6, 'middle', name),
    ];
  });
  return [...drawn, line(0, base, WIDTH, base, { stroke: AXIS })];
}

const ROW = { height: 32, names: 104, numbers: 122 } as const;

/** Parts one below the other, from the name through the bar to the number and its share. */
function rows(bars: readonly Bar[]): readonly Svg[] {
  const whole = sumOf(bars);
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const room = WIDTH - ROW.names - ROW.numbers;
  return bars.flatMap(({ label: name, value }, index) => {
    const top = index * ROW.height;
    const width = (value / most) * room;
    return [
      label(ROW.names - 10, top + 22, 'end', name),
      rect(ROW.names, top + 6, room, 22, { fill: GROUND }),
      rect(ROW.names, top + 6, width, 22, { fill: STRONG }),
      label(WIDTH, top + 22, 'end', `${value}（${percent(value, whole)}）`),
    ];
  });
}

const HATCH = element(
  'pattern',
  { id: 'chart-hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
  rect(0, 0, 6, 6, { fill: '#ffffff' }),
  line(0, 0, 0, 6, { stroke: STRONG, 'stroke-width': 3 }),
);
const FILLS = [STRONG, 'url(#chart-hatch)', PLAIN] as const;
const SHARE = { bar: 46, legend: 64, height: 64 } as const;

/** One bar cut into its parts, with a line for each part below. */
function share(bars: readonly Bar[]): readonly Svg[] {
  const whole = Math.max(1, sumOf(bars));
  let from = 0;
  const parts = bars.map(({ value }, index) => {
    const width = (value / whole) * WIDTH;
    const part = rect(from, 0, width, SHARE.bar, { fill: FILLS[index] ?? PLAIN });
    from += width;
    return part;
  });
  const legend = bars.flatMap(({ label: name, value }, index) => {
    const top = SHARE.legend + index * 30;
    return [
      rect(0, top, 18, 18, { fill: FILLS[index] ?? PLAIN, stroke: AXIS }),
      label(28, top + 15, 'start', name),
      label(WIDTH, top + 15, 'end', `${value}（${percent(value, sumOf(bars))}）`),
    ];
  });
  const frame = rect(0, 0, WIDTH, SHARE.bar, { fill: 'none', stroke: AXIS });
  return [element('defs', {}, HATCH), ...parts, frame, ...legend];
}

const FORMS = {
  columns: { draw: columns, height: () => COLUMNS.height },
  bars: { draw: rows, height: (bars: number) => bars * ROW.height },
  share: { draw: share, height: (bars: number) => SHARE.height + bars * 30 },
} as const satisfies Record<
  Chart['form'],
  { draw: (bars: readonly Bar[]) => readonly Svg[]; height: (bars: number) => number }
>;

/** A chart as an SVG that needs no script, no font and nothing from elsewhere. The same figures give the same bytes. */
export function drawChart(chart: Chart): Svg {
  const { draw, height } = FORMS[chart.form];
  const frame = {
    id: `chart-${chart.key}`,
    width: WIDTH,
    height: height(chart.bars.length),
    title: chart.title,
    description: sentenceOf(chart),
  };
  return drawing(frame, element('g', { 'font-size': LINE, fill: '#1a1a1a' }, ...draw(chart.bars)));
}
