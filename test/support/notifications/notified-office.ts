import type { Notice } from '../../../src/notifications/notice.js';
import { Notifier } from '../../../src/notifications/notifier.js';
import type { NewNotificationSettings } from '../../../src/notifications/settings/notification-settings.schemas.js';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { Relay } from '../../../src/platform/queue/relay.js';
import { TestApp } from '../http.js';
import type { TestAppOptions, Visitor } from '../http.js';
import { addPerson, BUREAU, COUNTY, OTHER } from '../people.js';
import { GatewayServer } from './gateway-server.js';
import { MailServer } from './mail-server.js';

export const NOTICE: Notice = {
  key: 'alert:1',
  kind: 'alert',
  urgent: false,
  title: '某公开申〔2026〕1号 还有 3 个工作日到期',
  text: '请在 2026-03-19 以前答复。\n逾期的，申请人可以申请复议。',
  path: '/agencies/cc-1/years/2026/cases/1',
};

/** As somebody chooses: every message by both ways, at any hour. */
export const ALL_WAYS: NewNotificationSettings = {
  email: 'zhang@example.gov.cn',
  byEmail: 'each',
  webhookAddress: '13912347788',
  byWebhook: 'each',
  quietFrom: null,
  quietTo: null,
  quietOnDaysOff: false,
};

export interface Delivery {
  readonly username: string;
  readonly key: string;
  readonly channel: string;
  readonly state: string;
  readonly attempts: number;
  readonly reason: string | null;
}

/** Two people of a bureau, one of its county, one of another tree; and what they are sent to. */
export class NotifiedOffice {
  readonly people = new Map<string, Visitor>();

  private constructor(
    readonly app: TestApp,
    readonly admin: Visitor,
    readonly mail: MailServer,
    readonly gateway: GatewayServer,
  ) {}

  static async open(options: TestAppOptions = {}): Promise<NotifiedOffice> {
    const [mail, gateway] = await Promise.all([MailServer.start(), GatewayServer.start()]);
    const app = await TestApp.start({
      mail: mail.settings(),
      webhook: gateway.settings(),
      publicUrl: 'http://gongkai.example.gov.cn',
      ...options,
    });
    const office = new NotifiedOffice(app, await app.logIn(), mail, gateway);
    for (const agency of [COUNTY, BUREAU, OTHER]) await office.admin.post('/agencies', agency);
    for (const [code, username] of [
      [BUREAU.code, 'zhang'],
      [BUREAU.code, 'li'],
      [COUNTY.code, 'wang'],
      [OTHER.code, 'zhao'],
    ] as const)
      office.people.set(
        username,
        await app.logIn(await addPerson(app, office.admin, code, username, ['clerk'])),
      );
    return office;
  }

  async close(): Promise<void> {
    await this.app.stop();
    await Promise.all([this.mail.stop(), this.gateway.stop()]);
  }

  person(username: string): Visitor {
    const visitor = username === 'admin' ? this.admin : this.people.get(username);
    if (!visitor) throw new Error(`nobody is called ${username}`);
    return visitor;
  }

  /** As superuser. */
  rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return withClient(
      this.app.database.superuserUrl,
      async (client) => (await client.query(sql, values)).rows as Row[],
    );
  }

  async idsOf(...usernames: string[]): Promise<number[]> {
    const sql = 'select id from account where username = any($1) order by id';
    return (await this.rows<{ id: number }>(sql, [usernames])).map(({ id }) => id);
  }

  /** By whoever acts for the county and all below. */
  async tell(notice: Partial<Notice>, ...usernames: string[]): Promise<number> {
    const ids = await this.idsOf(...usernames);
    return this.acting(COUNTY.code, (notifier, manager) =>
      notifier.tell(manager, { ...NOTICE, ...notice }, ids),
    );
  }

  async acting<T>(
    code: string,
    work: (notifier: Notifier, manager: Parameters<Notifier['tell']>[0]) => Promise<T>,
  ): Promise<T> {
    const [agency] = await this.rows<{ id: number }>('select id from agency where code = $1', [code]);
    return this.app.app
      .get(TenantTransaction)
      .run({ agencyId: agency!.id, scope: 'tree' }, (manager) => work(this.notifier, manager));
  }

  tellInstallation(notice: Partial<Notice>): Promise<number> {
    return this.app.app
      .get(SystemTransaction)
      .run((manager) => this.notifier.tellInstallation(manager, { ...NOTICE, kind: 'operation', ...notice }));
  }

  get notifier(): Notifier {
    return this.app.app.get(Notifier, { strict: false });
  }

  async choose(username: string, settings: Partial<NewNotificationSettings> = {}): Promise<void> {
    const chosen = { ...ALL_WAYS, ...settings };
    const answer = await this.person(username).put('/account/notification-settings', chosen);
    if (answer.statusCode !== 200) throw new Error(answer.body);
  }

  /** Works on what is due. */
  send(): Promise<number> {
    return this.app.app.get(Relay).drain();
  }

  /** As if the time had come for everything that waits. */
  async timePasses(): Promise<void> {
    await this.rows(
      'update outbox set due_at = clock_timestamp(), offered_until = null where done_at is null',
    );
  }

  deliveries(): Promise<Delivery[]> {
    return this.rows<Delivery>(
      `select a.username, n.key, d.channel, d.state, d.attempts, d.reason
         from notification_delivery d join notification n on n.id = d.notification_id join account a on a.id = d.account_id
        order by a.username, n.id, d.channel`,
    );
  }

  async clear(): Promise<void> {
    await this.rows('delete from notification; delete from notification_setting; delete from outbox');
    this.mail.received.length = 0;
    this.gateway.received.length = 0;
  }
}
