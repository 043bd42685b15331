import { Select } from 'antd';
import { useState } from 'react';
import { useOutletContext } from 'react-router';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useMay } from '../session/use-session.js';
import type { Place } from '../shell/place.js';
import { LoadNotice } from './load-notice.js';
import { MissingNotice } from './missing-notice.js';
import { MovesPanel } from './moves-panel.js';
import { useCalendar, useCalendarYear } from './queries.js';
import { YearGrid } from './year-grid.js';

function Year({ year }: { readonly year: number }) {
  const found = useCalendarYear(year);
  return (
    <>
      <ProblemAlert error={found.error} title="日历没有打开" onRetry={() => void found.refetch()} />
      {found.data && (
        <>
          <p>
            {year} 年共 {found.data.workingDays} 个工作日
            {found.data.provisional && '（暂定：放假安排尚未载入）'}
            。“休”为放假，“班”为调休上班。
          </p>
          <YearGrid days={found.data.days} />
        </>
      )}
    </>
  );
}

/** The working days that every period is reckoned in, and the notices that they come from. */
export function CalendarPage() {
  const calendar = useCalendar();
  const may = useMay();
  // That of the pages around this one, which stands under no agency.
  const place = useOutletContext<Place | undefined>();
  const [chosen, setChosen] = useState<number>();
  const covered = calendar.data?.covered.map(({ year }) => year) ?? [];
  const last = covered.at(-1);
  const year = chosen ?? last;
  const notices = calendar.data?.notices ?? [];
  return (
    <>
      <PageHead
        title="节假日安排"
        lead="期限按国务院办公厅每年的放假安排逐日推算；没有安排的年度按法定节日暂定。"
      />
      <MissingNotice />
      <ProblemAlert
        error={calendar.error}
        title="节假日安排没有打开"
        onRetry={() => void calendar.refetch()}
      />
      {may('install') && calendar.data && <LoadNotice notices={notices} />}
      {year !== undefined && last !== undefined && (
        <section className="calendar-section" aria-label="工作日历">
          <h2>工作日历</h2>
          <Select<number>
            aria-label="日历年度"
            value={year}
            options={[...covered, last + 1].map((each) => ({
              value: each,
              label: `${each}年${covered.includes(each) ? '' : '（暂定）'}`,
            }))}
            onChange={setChosen}
          />
          <Year year={year} />
        </section>
      )}
      {notices.length > 0 && (
        <section className="calendar-section" aria-label="载入过的通知">
          <h2>载入过的通知</h2>
          <ul>
            {notices.map(({ id, title, number, issuedOn, loadedBy, loadedAt, replacedBy }) => (
              <li key={id}>
                {title}
                {number !== null && `（${number}）`}，{issuedOn} 印发；{loadedBy} 于 {loadedAt.slice(0, 10)}{' '}
                载入
                {replacedBy !== null && '；已被更正，不再有效'}
              </li>
            ))}
          </ul>
        </section>
      )}
      {may('cases') && place !== undefined && <MovesPanel place={place} />}
    </>
  );
}
