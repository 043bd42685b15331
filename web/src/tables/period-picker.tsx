import { Select } from 'antd';
import { useState } from 'react';
import { DayInput } from '../common/day-input.js';
import type { TablesPeriod } from './view.js';

/** Parts of a year for which returns are asked, by month and day. */
const PARTS = {
  q1: ['第一季度', '01-01', '03-31'],
  q2: ['第二季度', '04-01', '06-30'],
  q3: ['第三季度', '07-01', '09-30'],
  q4: ['第四季度', '10-01', '12-31'],
  h1: ['上半年', '01-01', '06-30'],
  h2: ['下半年', '07-01', '12-31'],
  m9: ['前三季度', '01-01', '09-30'],
} as const;
type Part = keyof typeof PARTS;
type Choice = Part | 'year' | 'free';

const OPTIONS: readonly { readonly value: Choice; readonly label: string }[] = [
  { value: 'year', label: '全年' },
  ...(Object.keys(PARTS) as Part[]).map((value) => ({ value, label: PARTS[value][0] })),
  { value: 'free', label: '自定期间' },
];

const daysOf = (part: Part, year: number): TablesPeriod => {
  const [, from, to] = PARTS[part];
  return { from: `${year}-${from}`, to: `${year}-${to}` };
};

function choiceOf(period: TablesPeriod | undefined, year: number): Choice {
  if (period === undefined) return 'year';
  const same = (Object.keys(PARTS) as Part[]).find((part) => {
    const { from, to } = daysOf(part, year);
    return from === period.from && to === period.to;
  });
  return same ?? 'free';
}

interface Props {
  readonly year: number;
  readonly period: TablesPeriod | undefined;
  /** Undefined is the whole year. */
  readonly onChange: (period: TablesPeriod | undefined) => void;
}

/** The year, or a part of it for quarterly and other returns. */
export function PeriodPicker({ year, period, onChange }: Props) {
  const [free, setFree] = useState(false);
  const choice = free ? 'free' : choiceOf(period, year);
  const { from, to } = period ?? { from: `${year}-01-01`, to: `${year}-12-31` };
  return (
    <div className="toolbar-item" role="group" aria-label="统计期间">
      <label className="toolbar-item">
        <span className="toolbar-label">期间</span>
        <Select<Choice>
          aria-label="期间"
          value={choice}
          options={[...OPTIONS]}
          popupMatchSelectWidth={false}
          onChange={(chosen) => {
            setFree(chosen === 'free');
            if (chosen === 'free') onChange({ from, to });
            else onChange(chosen === 'year' ? undefined : daysOf(chosen, year));
          }}
        />
      </label>
      {choice === 'free' && (
        <>
          <DayInput
            aria-label="期间开始"
            value={from}
            max={to}
            onChange={(day) => {
              if (day !== '') onChange({ from: day, to });
            }}
          />
          <span>至</span>
          <DayInput
            aria-label="期间结束"
            value={to}
            min={from}
            onChange={(day) => {
              if (day !== '') onChange({ from, to: day });
            }}
          />
        </>
      )}
    </div>
  );
}
