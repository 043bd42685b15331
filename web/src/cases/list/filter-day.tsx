import { useState } from 'react';
import { DayInput } from '../../common/day-input.js';
import { isListDay } from './list-filter.js';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

/** A day that the list begins or ends with. Asked for once it is whole: while a year is typed, it is one of the first centuries. */
export function FilterDay({ label, value = '', onChange }: Props) {
  const [{ typed, asked }, setTyped] = useState({ typed: value, asked: value });
  if (asked !== value) setTyped({ typed: value, asked: value });
  return (
    <label>
      <span>{label}</span>
      <DayInput
        value={typed}
        onChange={(day) => {
          setTyped({ typed: day, asked: value });
          if (day === '' || isListDay(day)) onChange(day || undefined);
        }}
      />
    </label>
  );
}
