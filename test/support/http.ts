import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { fileURLToPath } from 'node:url';
import type { AttachmentSettings } from '../../src/attachments/attachment-settings.js';
import type { AnchorPlace } from '../../src/audit/anchor-place.js';
import { FirstAdmin } from '../../src/identity/first-admin.js';
import { fixedClock } from '../../src/platform/clock/clock.js';
import type { Clock } from '../../src/platform/clock/clock.js';
import { localDate } from '../../src/law/local-date.js';
import type { QueueSettings } from '../../src/platform/queue/queue-settings.js';
import type { AlertSettings } from '../../src/alerts/alert-settings.js';
import type { NotificationSettings } from '../../src/notifications/notification-settings.js';
import type { Duties } from '../../src/identity/duties.js';
import type { HttpLimits } from '../../src/platform/http/limits.js';
import { PersonalDataCipher } from '../../src/platform/protection/personal-data-cipher.js';
import { createDataSource } from '../../src/schema.js';
import { createHttpApp } from '../../src/server/http-app.js';
import { temporaryAnchors } from './anchors.js';
import { temporaryAttachments } from './attachments/temporary-attachments.js';
import { createTestDatabase } from './database.js';
import type { TestDatabase } from './database.js';

export const ADMIN = { username: 'admin', password: 'Correct-Horse-7' };
export const TODAY = localDate('2026-03-16');

export interface TestAppOptions extends Partial<AttachmentSettings>, NotificationSettings, AlertSettings {
  readonly clock?: Clock;
  readonly duties?: Duties;
  readonly production?: boolean;
  readonly limits?: Partial<HttpLimits>;
  readonly trustedProxies?: readonly string[];
  readonly exportReasonAbove?: number;
  readonly metricsToken?: string;
  readonly queue?: QueueSettings;
  readonly cipher?: PersonalDataCipher;
  readonly anchors?: AnchorPlace;
}

/** The whole application on a database of its own, requests injected without a port. */
export class TestApp {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
  ) {}

  static async start(options: TestAppOptions = {}): Promise<TestApp> {
    return TestApp.on(await createTestDatabase(), options);
  }

  /** Another application on a database that there is: a second server. Whoever stops the first drops the database. */
  static async on(database: TestDatabase, options: TestAppOptions = {}): Promise<TestApp> {
    const dataSource = await createDataSource(database.applicationUrl).initialize();
    const app = await createHttpApp({
      dataSource,
      clock: fixedClock(TODAY),
      cipher: PersonalDataCipher.ephemeral(),
      anchors: temporaryAnchors(),
      ...temporaryAttachments(),
      duties: 'combined',
      webFolder: fileURLToPath(new URL('../fixtures/web', import.meta.url)),
      ...options,
    });
    await app.get(FirstAdmin).ensure(ADMIN.password);
    return new TestApp(app, database);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  send(options: InjectOptions): Promise<LightMyRequestResponse> {
    return this.app.inject(options);
  }

  async logIn(credentials: { username: string; password: string; totp?: string } = ADMIN): Promise<Visitor> {
    const answer = await this.send({ method: 'POST', url: '/api/v1/session', payload: credentials });
    if (answer.statusCode !== 200) throw new Error(`log-in failed: ${answer.body}`);
    const cookie = answer.cookies[0]!;
    return new Visitor(
      this,
      `${cookie.name}=${cookie.value}`,
      answer.json<{ csrfToken: string }>().csrfToken,
    );
  }
}

/** Someone who is logged in: sends the cookie, and the CSRF token where it is needed. */
export class Visitor {
  constructor(
    private readonly app: TestApp,
    readonly cookie: string,
    readonly csrfToken: string,
  ) {}

  get(path: string): Promise<LightMyRequestResponse> {
    return this.send({ method: 'GET', url: `/api/v1${path}` });
  }

  /** @param version that the change goes by */
  put(path: string, payload: object, version?: number): Promise<LightMyRequestResponse> {
    const headers = version === undefined ? {} : { 'if-match': `"${version}"` };
    return this.send({ method: 'PUT', url: `/api/v1${path}`, payload, headers });
  }

  post(path: string, payload: object): Promise<LightMyRequestResponse> {
    return this.send({ method: 'POST', url: `/api/v1${path}`, payload });
  }

  patch(path: string, payload: object): Promise<LightMyRequestResponse> {
    return this.send({ method: 'PATCH', url: `/api/v1${path}`, payload });
  }

  delete(path: string): Promise<LightMyRequestResponse> {
    return this.send({ method: 'DELETE', url: `/api/v1${path}` });
  }

  /** Uploads a file as a form does, its mode first. */
  upload(
    path: string,
    content: string | Buffer,
    name: string,
    mode?: string,
  ): Promise<LightMyRequestResponse> {
    return this.sendForm(path, content, name, mode === undefined ? {} : { mode });
  }

  /** Uploads a file as a form does, the other fields first. */
  sendForm(
    path: string,
    content: string | Buffer,
    name: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<LightMyRequestResponse> {
    const boundary = 'x-test-boundary';
    const before = Object.entries(fields)
      .map(
        ([field, value]) =>
          `--${boundary}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
      )
      .join('');
    const head = `${before}--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    return this.send({
      method: 'POST',
      url: `/api/v1${path}`,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload: Buffer.concat([
        Buffer.from(head),
        Buffer.from(content),
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ]),
    });
  }

  send(options: InjectOptions): Promise<LightMyRequestResponse> {
    const headers = { cookie: this.cookie, 'x-csrf-token': this.csrfToken, ...options.headers };
    return this.app.send({ ...options, headers });
  }
}
