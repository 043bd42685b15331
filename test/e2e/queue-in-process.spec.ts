import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { withClient } from '../../src/platform/database/with-client.js';
import { Sweeps } from '../../src/platform/schedule/sweeps.js';
import type { ReportBuildAnswer } from '../../src/reports/builds/report-builds.schemas.js';
import { TestApp } from '../support/http.js';

/** Without Redis the server does the work itself, unasked. */
let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start({ queue: { carrier: 'here', work: true, leaseSeconds: 5 } });
});
afterAll(() => app.stop());

it('works on what waits without anybody asking, and runs the sweeps', async () => {
  const visitor = await app.logIn();
  await visitor.post('/agencies', { code: 'aa', name: '某县人民政府', level: 'county', kind: 'government' });
  const ordered = await visitor.post('/agencies/aa/report-builds', { year: 2025, formats: ['json'] });
  const { id } = ordered.json<ReportBuildAnswer>();
  let state = '';
  for (const end = Date.now() + 20_000; state !== 'done' && Date.now() < end;) {
    state = (await visitor.get(`/agencies/aa/report-builds/${id}`)).json<ReportBuildAnswer>().state;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(state).toBe('done');
  const names = (): Promise<string[]> =>
    withClient(app.database.superuserUrl, async (client) =>
      (await client.query<{ name: string }>('select name from sweep order by name')).rows.map(
        ({ name }) => name,
      ),
    );
  const all = app.app.get(Sweeps).all.map(({ name }) => name);
  for (const end = Date.now() + 20_000; (await names()).length < all.length && Date.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await names()).toEqual(all.sort());
}, 60_000);
