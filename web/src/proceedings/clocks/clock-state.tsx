import type { ProceedingClock } from '../../api/types.js';
import { clockWords } from './clock-words.js';

interface Props {
  readonly clock: ProceedingClock;
  readonly today: string | undefined;
}

/** 还有 5 日, 已逾期 2 日 and the like. */
export function ClockState({ clock, today }: Props) {
  const { sign, text, tone } = clockWords(clock, today);
  return (
    <span className={tone === undefined ? 'clock-state' : `clock-state due-${tone}`}>
      <span aria-hidden="true">{sign} </span>
      {text}
    </span>
  );
}
