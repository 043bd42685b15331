import { App, Button } from 'antd';
import { useState } from 'react';
import type { FigureSheets } from '../api/types.js';
import { DayInput } from '../common/day-input.js';
import { ProblemAlert } from '../common/problem-alert.js';
import type { Place } from '../shell/place.js';
import { useRound } from './queries.js';

/** One step for all: the units of last year are asked again, and where nobody was, the unit that usually knows. */
export function RoundForm({ place, found }: { readonly place: Place; readonly found: FigureSheets }) {
  const [day, setDay] = useState(found.usualDueOn);
  const round = useRound(place);
  const { message } = App.useApp();
  const { unasked } = found.counts;
  const missing = found.askable.filter(({ state }) => state === 'missing');
  if (unasked === 0) return null;
  return (
    <>
      <ProblemAlert error={round.error} title="没有下发" />
      <form
        className="toolbar"
        aria-label="一次下发"
        onSubmit={(event) => {
          event.preventDefault();
          round.mutate(day, {
            onSuccess: (answer) => {
              void message.success(`已下发，共 ${answer.counts.all} 张填报单`);
            },
          });
        }}
      >
        <p className="round-missing">
          还有 {unasked} 项没有数据，也没有向任何单位要：
          {missing.map(({ label }) => label).join('、')}。
        </p>
        <span className="toolbar-item">
          <label className="toolbar-item">
            <span className="toolbar-label">报回期限</span>
            <DayInput value={day} onChange={setDay} required />
          </label>
          <Button type="primary" htmlType="submit" loading={round.isPending} disabled={day === ''}>
            一次下发
          </Button>
        </span>
      </form>
    </>
  );
}
