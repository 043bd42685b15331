import type { AuditedChange } from './changes.js';

const AMENDMENT = {
  notice: {
    year: 2026,
    kind: 'amendment',
    title: '关于调整2026年清明节假期安排的通知',
    issuedOn: '2026-03-01',
    holidays: [{ name: '清明节', from: '2026-04-03', to: '2026-04-03' }],
    makeUpDays: [],
  },
};

export const CALENDAR_CHANGES: readonly AuditedChange[] = [
  {
    route: 'POST /api/v1/calendar/notices/previews',
    action: 'calendar.previewed',
    chain: null,
    call: async ({ admin, made }) => {
      const answer = await admin.post('/calendar/notices/previews', AMENDMENT);
      made.set('basis', answer.json<{ basis: string }>().basis);
      return answer;
    },
  },
  {
    route: 'POST /api/v1/calendar/notices',
    action: 'calendar.noticeLoaded',
    chain: null,
    call: ({ admin, made }) => admin.post('/calendar/notices', { ...AMENDMENT, basis: made.get('basis') }),
  },
];
