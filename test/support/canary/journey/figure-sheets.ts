import { MISPLACED } from '../canaries.js';
import { at, expecting } from './traveller.js';
import type { Traveller } from './traveller.js';

const SHEETS = at('/years/2024/figure-sheets');
const FEES = 'fees.amountWan';
const signed = { filledBy: '填表员', confirmedBy: '审核员', confirmedOn: '2025-01-10' };

/** The January round, rightly and with the data of a person where something else belongs. */
export async function figureSheets({ web }: Traveller): Promise<void> {
  await expecting(201, web.call('POST', SHEETS, { unit: '财政局', items: [FEES], dueOn: '2025-01-15' }));
  await expecting(201, web.call('POST', `${SHEETS}/round`, { dueOn: '2025-01-15' }));
  await expecting(200, web.get(SHEETS));
  await expecting(200, web.get(`${SHEETS}/1/workbook`));
  await expecting(201, web.call('POST', `${SHEETS}/1/reminders`, { way: 'phone' }));
  for (const word of Object.values(MISPLACED)) {
    await web.call('POST', SHEETS, { unit: '财政局', items: [word], dueOn: word, [word]: word });
    await web.call('POST', SHEETS, { unit: '财政局', items: [word] });
    await web.call('POST', `${SHEETS}/round`, { dueOn: word });
    for (const value of [{ value: word }, { absent: word }, { [word]: 1 }]) {
      const values = [{ item: FEES, source: '台账', ...value }];
      await expectRefused(web.call('PUT', `${SHEETS}/1/answers`, { ...signed, values }));
    }
    await expectRefused(
      web.call('PUT', `${SHEETS}/1/answers`, { ...signed, values: [{ item: word, value: 1 }] }),
    );
    await web.sendForm(`${SHEETS}/1/workbook`, word, '填报单.xlsx', { [word]: word });
    await web.call('POST', `${SHEETS}/1/reminders`, { way: word, on: word });
    await web.call('POST', `${SHEETS}/99999/send-back`, { reason: word });
    await web.call('POST', `${SHEETS}/99999/void`, { reason: word });
    await web.call('POST', `${SHEETS}/1/accept`, { [word]: word });
  }
}

async function expectRefused(sent: Promise<{ readonly status: number }>): Promise<void> {
  const { status } = await sent;
  if (status < 400) throw new Error(`what is no figure was taken: ${status}`);
}
