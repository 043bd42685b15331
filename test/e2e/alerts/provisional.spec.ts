import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AlertSweep } from '../../../src/alerts/alert-sweep.js';
import { localDate } from '../../../src/law/local-date.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { CaseLife } from '../../support/case-life.js';
import { TestApp, type Visitor } from '../../support/http.js';
import { MovingClock } from '../../support/lives/moving-clock.js';
import { CORRECTED_2027 } from '../../support/notices/invented-2027.js';
import { addPerson, BUREAU, COUNTY } from '../../support/people.js';

/** One story in order: an answer due on the first working day of a year whose holidays are not announced yet. */
const clock = new MovingClock(localDate('2026-12-04'));
let app: TestApp;
let admin: Visitor;
let caseNo: string;

beforeAll(async () => {
  app = await TestApp.start({ clock });
  admin = await app.logIn();
  for (const agency of [COUNTY, BUREAU]) await admin.post('/agencies', agency);
  await addPerson(app, admin, BUREAU.code, 'jia', ['clerk']);
  const received = { channel: 'inPerson', submittedOn: '2026-12-04', receivedOn: '2026-12-04' } as const;
  ({ caseNo } = await CaseLife.take(admin, BUREAU.code, received));
});
afterAll(() => app.stop());

async function lookOn(day: string): Promise<void> {
  clock.day = localDate(day);
  await app.app.get(AlertSweep).run();
  admin = await app.logIn();
}

interface Item {
  readonly label: string;
  readonly dueOn: string;
  readonly fallsOn: string;
  readonly provisional: boolean;
  readonly remedy: string;
}
const standing = async (): Promise<Item[]> =>
  (await admin.get(`/agencies/${BUREAU.code}/alerts?subject=case`)).json<{ items: Item[] }>().items;

const titles = (): Promise<string[]> =>
  withClient(app.database.superuserUrl, async (client) => {
    const found = await client.query<{ title: string }>(
      `select n.title from notification n join account a on a.id = n.account_id
        where a.username = 'jia' and n.kind = 'alert' and n.title like '%应当答复%' order by n.id`,
    );
    return found.rows.map(({ title }) => title);
  });

describe('a last day that is provisional', () => {
  it('is told two working days earlier, and as what it is', async () => {
    await lookOn('2026-12-30');
    expect(await standing()).toMatchObject([
      { label: '应当答复的最后一日临近', dueOn: '2027-01-04', fallsOn: '2026-12-30', provisional: true },
    ]);
    expect(await titles()).toEqual([`${caseNo} 应当答复的最后一日临近`]);
  });

  it('that the notice leaves where it was is near again, firmly', async () => {
    clock.day = localDate('2026-12-31');
    admin = await app.logIn();
    const notice = { text: CORRECTED_2027 };
    const { basis } = (await admin.post('/calendar/notices/previews', notice)).json<{ basis: string }>();
    expect((await admin.post('/calendar/notices', { ...notice, basis })).statusCode).toBe(201);
    await lookOn('2026-12-31');
    expect(await standing()).toMatchObject([
      { label: '答复期限临近', dueOn: '2027-01-04', fallsOn: '2026-12-29', provisional: false },
    ]);
  });

  it('is told again on the day itself', async () => {
    await lookOn('2027-01-04');
    expect(await standing()).toMatchObject([
      { label: '今日应当答复', dueOn: '2027-01-04', fallsOn: '2027-01-04', provisional: false },
    ]);
    expect(await titles()).toEqual([`${caseNo} 应当答复的最后一日临近`, `${caseNo} 今日应当答复`]);
  });
});
