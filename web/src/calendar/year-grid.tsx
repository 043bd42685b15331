import type { CalendarDay } from '../api/types.js';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

/** The sign that tells a day apart without its colour: 休 day off by notice, 班 make-up working day. */
const SIGNS: Readonly<Record<CalendarDay['kind'], string>> = {
  weekday: '',
  weekend: '',
  holiday: '休',
  makeUp: '班',
};

/** 0 = Monday. The day comes as YYYY-MM-DD and is no instant. */
const column = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

function Month({ month, days }: { readonly month: number; readonly days: readonly CalendarDay[] }) {
  const [first] = days;
  const blanks = first ? column(first.date) : 0;
  const cells: (CalendarDay | null)[] = [...Array.from({ length: blanks }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
  return (
    <table className="month">
      <caption>{month}月</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, at) =>
              day === null ? (
                <td key={at} />
              ) : (
                <td key={day.date} className={`day-${day.kind}`} title={day.name ?? undefined}>
                  {Number(day.date.slice(8))}
                  {SIGNS[day.kind] !== '' && <b>{SIGNS[day.kind]}</b>}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Twelve months; days off and make-up days bear a sign besides their colour. */
export function YearGrid({ days }: { readonly days: readonly CalendarDay[] }) {
  return (
    <div className="year-grid">
      {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
        <Month
          key={month}
          month={month}
          days={days.filter(({ date }) => Number(date.slice(5, 7)) === month)}
        />
      ))}
    </div>
  );
}
