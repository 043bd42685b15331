import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource, EntityManager } from 'typeorm';
import { DisclosureCase } from '../../../src/cases/disclosure-case.entity.js';
import { ImportBatch } from '../../../src/imports/import-batch.entity.js';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { CountedCaseRow } from '../../../src/reports/counted-case.entity.js';
import { createDataSource } from '../../../src/schema.js';
import { createTestDatabase } from '../../support/database.js';
import type { TestDatabase } from '../../support/database.js';

const OWN = { agencyId: 1, scope: 'own' } as const;

const SETTINGS = `select current_user as role, nullif(current_setting('app.agency', true), '') as agency,
  current_setting('transaction_read_only') as "readOnly", current_setting('transaction_isolation') as isolation`;

const newCase = (manager: EntityManager, ref: string): Promise<DisclosureCase> =>
  manager.save(
    manager.create(DisclosureCase, {
      agencyId: 1,
      ref,
      channel: 'online',
      receivedOn: '2025-01-02',
      description: '公交线路调整方案',
    }),
  );

describe('TenantTransaction', () => {
  let database: TestDatabase;
  let source: DataSource;
  let tenant: TenantTransaction;
  let system: SystemTransaction;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.applicationUrl, { max: 3 }).initialize();
    tenant = new TenantTransaction(source);
    system = new SystemTransaction(source);
    await system.run((manager) =>
      manager.query(`insert into agency (id, code, name) values (1, 'county', '县')`),
    );
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('acts as the application role for one agency, and leaves nothing on the connection', async () => {
    const single = await createDataSource(database.applicationUrl, { max: 1 }).initialize();
    const run = (sql: string): Promise<unknown> =>
      new TenantTransaction(single).run(OWN, (manager) => manager.query(sql));
    expect(await run(SETTINGS)).toEqual([
      { role: 'gongkai_app', agency: '1', readOnly: 'off', isolation: 'read committed' },
    ]);
    expect(await single.query(SETTINGS)).toEqual([
      { role: 'gongkai_server', agency: null, readOnly: 'off', isolation: 'read committed' },
    ]);
    expect(await single.query('select 1 from disclosure_case')).toEqual([]);
    await single.destroy();
  });

  it('reads one snapshot and cannot write where it only reads', async () => {
    const [settings] = await tenant.readOnly(OWN, (manager) => manager.query<unknown[]>(SETTINGS));
    expect(settings).toMatchObject({ readOnly: 'on', isolation: 'repeatable read' });
    await expect(tenant.readOnly(OWN, (manager) => newCase(manager, 'A0'))).rejects.toMatchObject({
      code: '25006',
    });
  });

  it('gives days as text, ids and counts as numbers, instants as dates', async () => {
    const saved = await tenant.run(OWN, (manager) => newCase(manager, 'A1'));
    const found = await tenant.run(OWN, (manager) =>
      manager.findOneByOrFail(DisclosureCase, { agencyId: 1, id: saved.id }),
    );
    expect(found).toMatchObject({ id: saved.id, receivedOn: '2025-01-02', submittedOn: null, version: 1 });
    expect(typeof found.id).toBe('number');
    expect(found.recordedAt).toBeInstanceOf(Date);
    const raw = await tenant.run(OWN, (manager) =>
      manager.query('select received_on, count(*) as n from disclosure_case group by 1'),
    );
    expect(raw).toEqual([{ received_on: '2025-01-02', n: 1 }]);
  });

  it('keeps a projection row current until another takes its place', async () => {
    await tenant.run(OWN, (manager) =>
      manager.insert(CountedCaseRow, {
        agencyId: 1,
        caseId: 1,
        applicantType: 1,
        receivedOn: '2025-01-02',
        receivedYear: 2025,
      }),
    );
    const row = await tenant.run(OWN, (manager) =>
      manager.findOneByOrFail(CountedCaseRow, { agencyId: 1, caseId: 1 }),
    );
    expect(row).toMatchObject({ part: 1, recordedTo: Infinity, handledYear: 9999, outcome: null });
    const twice = tenant.run(OWN, (manager) =>
      manager.query(`insert into counted_case (agency_id, case_id, recorded_from, applicant_type, received_on, received_year)
        values (1, 1, '2020-01-01', 1, '2025-01-02', 2025)`),
    );
    await expect(twice).rejects.toMatchObject({ code: '23505' });
  });

  it('undoes everything when the function fails', async () => {
    const failing = tenant.run(OWN, async (manager) => {
      await newCase(manager, 'A2');
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
    const count = await tenant.run(OWN, (manager) => manager.countBy(DisclosureCase, { ref: 'A2' }));
    expect(count).toBe(0);
  });

  it('runs the function again after a deadlock, until both are through', async () => {
    await tenant.run(OWN, async (manager) => {
      for (const fileName of ['one', 'two'])
        await manager.insert(ImportBatch, { agencyId: 1, fileName, sha256: 'a'.repeat(64), mode: 'all' });
    });
    let runs = 0;
    let arrived = 0;
    const lockBoth = (first: string, second: string): Promise<void> =>
      tenant.run(OWN, async (manager) => {
        runs += 1;
        const accept = (fileName: string): Promise<unknown> =>
          manager.query('update import_batch set accepted = accepted + 1 where file_name = $1', [fileName]);
        await accept(first);
        arrived += 1;
        while (arrived < 2) await new Promise((resolve) => setTimeout(resolve, 5));
        await accept(second);
      });
    await Promise.all([lockBoth('one', 'two'), lockBoth('two', 'one')]);
    expect(runs).toBeGreaterThan(2);
    const batches = await tenant.run(OWN, (manager) => manager.find(ImportBatch));
    expect(batches.map(({ accepted }) => accepted)).toEqual([2, 2]);
  });

  it.each([
    ['40001', 4],
    ['22012', 1],
  ])('gives up on %s after %d runs', async (code, expected) => {
    let runs = 0;
    const failing = tenant.run(OWN, async (manager) => {
      runs += 1;
      await manager.query(`do $$ begin raise exception 'again' using errcode = '${code}'; end $$`);
    });
    await expect(failing).rejects.toMatchObject({ code });
    expect(runs).toBe(expected);
  });

  it('is apart from the transaction of the system, which sees agencies and no register', async () => {
    await tenant.run(OWN, (manager) => newCase(manager, 'A3'));
    const [seen] = await system.readOnly((manager) =>
      manager.query<{ agencies: number; cases: number }[]>(
        'select (select count(*) from agency) as agencies, (select count(*) from disclosure_case) as cases',
      ),
    );
    expect(seen).toEqual({ agencies: 1, cases: 0 });
  });
});
