import type { DataSource } from 'typeorm';
import { readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import type { AnchorPlace } from '../../../src/audit/anchor-place.js';
import { auditBench } from '../../../src/cli/audit-bench.js';
import type { AuditBench } from '../../../src/cli/audit-bench.js';
import { localDate } from '../../../src/law/local-date.js';
import type { AuditRecord } from '../../../src/platform/audit/audit-entry.js';
import { fixedClock } from '../../../src/platform/clock/clock.js';
import { DataKey } from '../../../src/platform/protection/data-key.js';
import { KeyRing } from '../../../src/platform/protection/key-ring.js';
import { PersonalDataCipher } from '../../../src/platform/protection/personal-data-cipher.js';
import { createDataSource } from '../../../src/schema.js';
import { temporaryAnchors } from '../../support/anchors.js';
import { createTestDatabase } from '../../support/database.js';
import type { TestDatabase } from '../../support/database.js';

export const COUNTY = 2;
export const TOWN = 3;
export const ACTOR = { accountId: 7, username: 'zhang', machine: false } as const;

/** A city, a county below it and a town below that; the trail of each, and somebody who may do anything to the database. */
export class AuditWorld {
  private constructor(
    readonly database: TestDatabase,
    readonly source: DataSource,
    /** Past every rule: the attacker. */
    readonly attacker: pg.Client,
    readonly place: AnchorPlace,
    readonly key: DataKey,
    readonly cipher: PersonalDataCipher,
    readonly bench: AuditBench,
  ) {}

  static async open(): Promise<AuditWorld> {
    const database = await createTestDatabase();
    const attacker = new pg.Client({ connectionString: database.superuserUrl });
    await attacker.connect();
    await attacker.query(`insert into agency (id, code, name, parent_id) values
      (1, 'city', '市', null), (${COUNTY}, 'county', '县', 1), (${TOWN}, 'town', '镇', ${COUNTY})`);
    const source = await createDataSource(database.applicationUrl, { max: 4 }).initialize();
    const place = temporaryAnchors();
    const key = DataKey.random();
    const cipher = new PersonalDataCipher(new KeyRing(key, []));
    const clock = fixedClock(localDate('2026-11-23'));
    return new AuditWorld(
      database,
      source,
      attacker,
      place,
      key,
      cipher,
      auditBench(source, cipher, place, clock),
    );
  }

  async close(): Promise<void> {
    await this.attacker.end();
    await this.source.destroy();
    await this.database.drop();
  }

  record(agencyId: number | null, record: Partial<AuditRecord> = {}): Promise<number> {
    return this.bench.system.run((manager) =>
      this.bench.trail.record(manager, agencyId, {
        actor: ACTOR,
        action: 'case.received',
        subject: { kind: 'case', id: 1 },
        ...record,
      }),
    );
  }

  /** As the owner of the tables, with the guards taken away. */
  async attack(sql: string): Promise<void> {
    await this.attacker.query('begin');
    await this.attacker.query('set local session_replication_role = replica');
    await this.attacker.query(sql);
    await this.attacker.query('commit');
  }

  anchorLines(): string[] {
    return readFileSync(this.place.file.path, 'utf8').split('\n').filter(Boolean);
  }

  writeAnchorLines(lines: readonly string[]): void {
    writeFileSync(this.place.file.path, lines.map((line) => `${line}\n`).join(''));
  }
}
