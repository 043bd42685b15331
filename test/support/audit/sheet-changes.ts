import { filledSheet } from '../figure-sheet-file.js';
import { COUNTY } from '../people.js';
import type { AuditedChange } from './changes.js';

const REASON = '陈科长说数字还没有核对';
const SHEETS = `/agencies/${COUNTY.code}/years/2025/figure-sheets`;
const answers = (value: number): object => ({
  filledBy: '吴填报',
  confirmedBy: '郑审核',
  confirmedOn: '2026-01-10',
  values: [{ item: 'fees.amountWan', value, source: '非税台账' }],
});
const NAMES = ['吴填报', '郑审核', '周联系'];

/** The January round. */
export const SHEET_CHANGES: readonly AuditedChange[] = [
  {
    route: 'POST /api/v1/agencies/:code/years/:year/figure-sheets',
    action: 'figureSheet.asked',
    chain: COUNTY.code,
    call: ({ admin }) =>
      admin.post(SHEETS, {
        unit: '财政局',
        contact: '周联系',
        items: ['fees.amountWan'],
        dueOn: '2026-01-15',
      }),
    secrets: NAMES,
  },
  {
    route: 'POST /api/v1/agencies/:code/years/:year/figure-sheets/round',
    action: 'figureSheet.asked',
    chain: COUNTY.code,
    call: ({ admin }) => admin.post(`${SHEETS}/round`, {}),
  },
  {
    route: 'POST /api/v1/agencies/:code/years/:year/figure-sheets/:number/reminders',
    action: 'figureSheet.reminded',
    chain: COUNTY.code,
    call: ({ admin }) => admin.post(`${SHEETS}/1/reminders`, { way: 'phone', note: REASON }),
    secrets: [REASON],
  },
  {
    route: 'PUT /api/v1/agencies/:code/years/:year/figure-sheets/:number/answers',
    action: 'figureSheet.answered',
    chain: COUNTY.code,
    call: ({ admin }) => admin.put(`${SHEETS}/1/answers`, answers(3)),
    secrets: NAMES,
  },
  {
    route: 'POST /api/v1/agencies/:code/years/:year/figure-sheets/:number/send-back',
    action: 'figureSheet.sentBack',
    chain: COUNTY.code,
    call: ({ admin }) => admin.post(`${SHEETS}/1/send-back`, { reason: REASON }),
    secrets: [REASON],
  },
  {
    route: 'POST /api/v1/agencies/:code/years/:year/figure-sheets/:number/workbook',
    action: 'figureSheet.answered',
    chain: COUNTY.code,
    call: async ({ admin }) => {
      const file = (await admin.get(`${SHEETS}/1/workbook`)).rawPayload;
      const filled = await filledSheet(file, {
        'fees.amountWan': { value: 3, source: '非税台账' },
        signatures: { filledBy: '吴填报', confirmedBy: '郑审核', confirmedOn: '2026-01-11' },
      });
      return admin.sendForm(`${SHEETS}/1/workbook`, filled, '填报单.xlsx', {});
    },
    secrets: NAMES,
  },
  {
    route: 'POST /api/v1/agencies/:code/years/:year/figure-sheets/:number/accept',
    action: 'figureSheet.accepted',
    chain: COUNTY.code,
    call: ({ admin }) => admin.post(`${SHEETS}/1/accept`, {}),
    secrets: NAMES,
  },
  {
    route: 'POST /api/v1/agencies/:code/years/:year/figure-sheets/:number/void',
    action: 'figureSheet.voided',
    chain: COUNTY.code,
    call: ({ admin }) => admin.post(`${SHEETS}/2/void`, { reason: REASON }),
    secrets: [REASON],
  },
];
