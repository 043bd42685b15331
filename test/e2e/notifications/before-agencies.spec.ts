import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Notifier } from '../../../src/notifications/notifier.js';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { TestApp } from '../../support/http.js';
import { ALL_WAYS, NOTICE } from '../../support/notifications/notified-office.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start({ publicUrl: 'http://gongkai.example.gov.cn' });
});
afterAll(() => app.stop());

it('is told in the product alone before there is an agency: nothing waits for ever to be sent', async () => {
  const admin = await app.logIn();
  expect((await admin.put('/account/notification-settings', ALL_WAYS)).statusCode).toBe(200);
  const told = await app.app
    .get(SystemTransaction)
    .run((manager) =>
      app.app.get(Notifier).tellInstallation(manager, { ...NOTICE, kind: 'operation', key: 'operation:1' }),
    );
  expect(told).toBe(1);
  const { rows } = await withClient(app.database.superuserUrl, (client) =>
    client.query(
      `select (select count(*)::int from notification) as told, (select count(*)::int from notification_delivery) as waiting`,
    ),
  );
  expect(rows).toEqual([{ told: 1, waiting: 0 }]);
});
