import { App, Button } from 'antd';
import { useState } from 'react';
import type { ReportCollection } from '../api/types.js';
import { DayInput } from '../common/day-input.js';
import { dayText } from '../common/days.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useCurrentSession, useMay } from '../session/use-session.js';
import type { Place } from '../shell/place.js';
import { useSetDeadline } from './queries.js';

interface Props {
  readonly place: Place;
  readonly found: Pick<ReportCollection, 'deadline' | 'latest'>;
}

/** By when those below hand in: a day before the legal one, so that there is time to add them up. */
export function DeadlineForm({ place, found: { deadline, latest } }: Props) {
  const [day, setDay] = useState(deadline ?? '');
  const set = useSetDeadline(place);
  const { user } = useCurrentSession();
  const { message } = App.useApp();
  const maySet = useMay()('collectReports') && [undefined, place.code].includes(user.agencyCode);
  const stands =
    deadline === null
      ? `报送期限按法律，各机关的见下表；其中最晚的，期限以内最后一个工作日是 ${dayText(latest)}。`
      : `本机关要求 ${dayText(deadline)}以前报送；法定期限更早的机关仍按法定期限，见下表。`;
  const send = (dueOn: string | null): void => {
    set.mutate(dueOn, {
      onSuccess: () => {
        void message.success(dueOn === null ? '已改回法定期限' : '报送期限已定');
      },
    });
  };
  return (
    <>
      <ProblemAlert error={set.error} title="期限没有改变" />
      <form
        className="toolbar collection-deadline"
        aria-label="报送期限"
        onSubmit={(event) => {
          event.preventDefault();
          if (day !== '') send(day);
        }}
      >
        <p>{stands}</p>
        {maySet && (
          <span className="toolbar-item">
            <label className="toolbar-item">
              <span className="toolbar-label">要求更早报送</span>
              <DayInput value={day} max={latest} onChange={setDay} />
            </label>
            <Button htmlType="submit" disabled={day === '' || day === deadline} loading={set.isPending}>
              定期限
            </Button>
            {deadline !== null && (
              <Button
                onClick={() => {
                  send(null);
                }}
              >
                改回法定期限
              </Button>
            )}
          </span>
        )}
      </form>
    </>
  );
}
