import { AnchorService } from '../../../src/audit/anchor.service.js';
import type { AuditAction } from '../../../src/platform/audit/actions.js';
import { AuditTrail } from '../../../src/platform/audit/audit-trail.js';
import { clockFrom } from '../../../src/platform/clock/clock.js';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { TestApp } from '../../support/http.js';
import type { Visitor } from '../../support/http.js';
import { addPerson, BUREAU, COUNTY, OTHER } from '../../support/people.js';

export const NOON = '2026-03-16T12:00:00.000+08:00';
export const ENTRIES = `/agencies/${BUREAU.code}/audit/entries`;

export interface Entry {
  readonly sequence: number;
  readonly recordedAt: string;
  readonly action: string;
  readonly actionLabel: string;
  readonly username: string;
  readonly via: string;
  readonly machine: boolean;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly facts: Readonly<Record<string, unknown>> | null;
  readonly withheld: boolean;
  readonly hasReason: boolean;
  readonly hash: string;
}
export interface Page {
  readonly items: readonly Entry[];
  readonly next?: number;
}

/** A county with its bureau, and another county beside them; duties are separated, and each has an auditor. */
export class AuditedOffices {
  readonly auditors = new Map<string, Visitor>();

  private constructor(
    readonly app: TestApp,
    readonly admin: Visitor,
    private readonly clock: { now: string },
  ) {}

  static async open(): Promise<AuditedOffices> {
    const clock = { now: NOON };
    const app = await TestApp.start({ duties: 'separated', clock: clockFrom(() => Date.parse(clock.now)) });
    const admin = await app.logIn();
    for (const agency of [COUNTY, BUREAU, OTHER]) await admin.post('/agencies', agency);
    const offices = new AuditedOffices(app, admin, clock);
    for (const { code } of [COUNTY, BUREAU, OTHER])
      offices.auditors.set(code, await offices.person(`auditor.${code}`, 'auditor', code));
    return offices;
  }

  async person(username: string, role: string, code = BUREAU.code): Promise<Visitor> {
    return this.app.logIn(await addPerson(this.app, this.admin, code, username, [role]));
  }

  auditor(code = BUREAU.code): Visitor {
    return this.auditors.get(code)!;
  }

  async page(query = '', path = ENTRIES, by = this.auditor()): Promise<Page> {
    const answer = await by.get(`${path}${query}`);
    if (answer.statusCode !== 200) throw new Error(answer.body);
    return answer.json();
  }

  reveal(sequence: number, path = ENTRIES, by = this.auditor()) {
    return by.send({ method: 'POST', url: `/api/v1${path}/${sequence}/reveals` });
  }

  /** An entry of the bureau, or of the installation. */
  async record(
    at: string,
    action: AuditAction = 'case.received',
    reason?: string,
    code: string | null = BUREAU.code,
  ): Promise<number> {
    this.clock.now = at;
    const agencyId = code === null ? null : await this.idOf(code);
    const written = await this.app.app.get(SystemTransaction).run((manager) =>
      this.app.app.get(AuditTrail).record(manager, agencyId, {
        actor: { accountId: 7, username: 'zhang', machine: false },
        action,
        subject: { kind: 'case', id: 7 },
        reason,
      }),
    );
    this.clock.now = NOON;
    return written;
  }

  anchor(): Promise<number> {
    return this.app.app.get(AnchorService).anchorAll();
  }

  async idOf(code: string): Promise<number> {
    const [row] = await this.attack<{ id: number }>(`select id from agency where code = '${code}'`);
    return row!.id;
  }

  /** As somebody who may do anything to the database, past the guards. */
  attack<Row>(sql: string): Promise<Row[]> {
    return withClient(this.app.database.superuserUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      return (await client.query(sql)).rows as Row[];
    });
  }

  stop(): Promise<void> {
    return this.app.stop();
  }
}
