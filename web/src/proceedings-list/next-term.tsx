import type { ProceedingClock } from '../api/types.js';
import { ClockState } from '../proceedings/clocks/clock-state.js';
import { clockName } from '../proceedings/clocks/clock-words.js';

interface Props {
  readonly clock: ProceedingClock | null;
  readonly today: string | undefined;
}

/** The period that this agency has to keep next: until when, how much is left, what for. */
export function NextTerm({ clock, today }: Props) {
  if (clock === null) return <>—</>;
  const { dueOn, provisional, whose } = clock;
  return (
    <span className="next-term">
      <span className="day">{dueOn}</span>
      {provisional && '（暂定）'}
      <ClockState clock={clock} today={today} />
      <span className="sub">
        {clockName(clock)}
        {whose === 'right' && '（本机关的权利）'}
      </span>
    </span>
  );
}
