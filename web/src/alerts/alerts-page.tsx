import { Segmented, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { MissingNotice } from '../calendar/missing-notice.js';
import { minuteOf } from '../common/instants.js';
import { PageHead } from '../common/page-head.js';
import { usePlace } from '../shell/place.js';
import { SUBJECT_LABELS, SUBJECTS, type AlertSubject } from './alert-terms.js';
import { AlertsTable } from './alerts-table.js';
import { useAlerts } from './queries.js';

const STATES = [
  { value: 'standing', label: '现有的' },
  { value: 'ended', label: '已经结束的' },
] as const;
type State = (typeof STATES)[number]['value'];

const EMPTY: Readonly<Record<State, string>> = {
  standing: '没有临近、到期或者已过的期限。',
  ended: '答复、登记或者期限变动以后，提醒自动结束，列在这里。',
};

/** Every period of the agency that comes to its end, or came to it, and what to do about it. */
export function AlertsPage() {
  const place = usePlace();
  const [search, setSearch] = useSearchParams();
  const state: State = search.get('state') === 'ended' ? 'ended' : 'standing';
  const subject: AlertSubject | undefined = SUBJECTS.find((one) => one === search.get('subject'));
  const found = useAlerts(place.code, { state, ...(subject && { subject }) });
  const lookedAt = found.data?.pages[0]?.lookedAt;
  const choose = (chosen: { state: State; subject: AlertSubject | undefined }): void => {
    setSearch(
      {
        ...(chosen.state === 'ended' && { state: 'ended' }),
        ...(chosen.subject && { subject: chosen.subject }),
      },
      { replace: true },
    );
  };
  return (
    <>
      <PageHead
        title="期限提醒"
        lead="临近、到期和已过的期限，由登记的环节推算，登记后一两分钟内更新。系统只提醒，不代为登记：补正、缴费、征求意见逾期的，由承办人核对后登记。"
      />
      <MissingNotice />
      <div className="list-views">
        <Segmented<State>
          aria-label="显示哪些提醒"
          value={state}
          options={[...STATES]}
          onChange={(chosen) => {
            choose({ state: chosen, subject });
          }}
        />
        <Select<AlertSubject | ''>
          aria-label="事项"
          className="alert-subject"
          value={subject ?? ''}
          options={[
            { value: '', label: '全部事项' },
            ...SUBJECTS.map((value) => ({ value, label: SUBJECT_LABELS[value] })),
          ]}
          onChange={(chosen) => {
            choose({ state, subject: chosen === '' ? undefined : chosen });
          }}
        />
        <p role="status">
          {lookedAt === null && '还没有生成过提醒，服务启动后一分钟内开始。'}
          {typeof lookedAt === 'string' && `最近更新：${minuteOf(lookedAt)}`}
        </p>
      </div>
      <AlertsTable place={place} found={found} empty={EMPTY[state]} />
    </>
  );
}
