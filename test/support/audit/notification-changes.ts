import { Notifier } from '../../../src/notifications/notifier.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { ALL_WAYS, NOTICE } from '../notifications/notified-office.js';
import { BUREAU } from '../people.js';
import type { AuditedChange, AuditStage } from './changes.js';

const rowsOf = async <Row>({ app }: AuditStage, sql: string): Promise<Row[]> =>
  withClient(app.database.superuserUrl, async (client) => (await client.query(sql)).rows as Row[]);

/** @returns its number */
async function told(stage: AuditStage, key: string): Promise<number> {
  const [person] = await rowsOf<{ id: number; agency_id: number }>(
    stage,
    `select id, agency_id from account where username = 'person'`,
  );
  const notifier = stage.app.app.get(Notifier, { strict: false });
  await stage.app.app
    .get(TenantTransaction)
    .run({ agencyId: person!.agency_id, scope: 'own' }, (manager) =>
      notifier.tell(manager, { ...NOTICE, key }, [person!.id]),
    );
  const [found] = await rowsOf<{ id: number }>(stage, `select id from notification where key = '${key}'`);
  return found!.id;
}

const SETTINGS = '/account/notification-settings';
const own = { chain: BUREAU.code, by: 'person' } as const;

/** What somebody does with what they were told, and the administrator with what is held since a restore. */
export const NOTIFICATION_CHANGES: readonly AuditedChange[] = [
  {
    route: 'PUT /api/v1/account/notifications/:id/read',
    action: 'notification.read',
    ...own,
    call: async (stage) => {
      const visitor = await stage.app.logIn(stage.person);
      return visitor.put(`/account/notifications/${await told(stage, 'alert:1')}/read`, {});
    },
  },
  {
    route: 'PUT /api/v1/account/notifications/read',
    action: 'notification.read',
    ...own,
    call: async (stage) => {
      const visitor = await stage.app.logIn(stage.person);
      return visitor.put('/account/notifications/read', { upTo: await told(stage, 'alert:2') });
    },
  },
  {
    route: 'PUT /api/v1/account/notification-settings',
    action: 'notificationSettings.put',
    ...own,
    call: async ({ app, person }) => (await app.logIn(person)).put(SETTINGS, ALL_WAYS),
    secrets: ['zhang@example.gov.cn', '13912347788'],
  },
  {
    route: 'POST /api/v1/account/notification-settings/test',
    action: 'notificationSettings.tested',
    ...own,
    call: async ({ app, person }) => (await app.logIn(person)).post(`${SETTINGS}/test`, {}),
  },
  {
    route: 'POST /api/v1/installation/deliveries/release',
    action: 'deliveries.released',
    chain: null,
    call: async (stage) => {
      await rowsOf(stage, 'update installation set deliveries_held_since = now()');
      return stage.admin.post('/installation/deliveries/release', {});
    },
  },
];
