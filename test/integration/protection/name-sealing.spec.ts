import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { NameSealing, SEALED_NAME } from '../../../src/attachments/name-sealing.js';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { DataKey } from '../../../src/platform/protection/data-key.js';
import { KeyRing } from '../../../src/platform/protection/key-ring.js';
import { PersonalDataCipher } from '../../../src/platform/protection/personal-data-cipher.js';
import { createDataSource } from '../../../src/schema.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { TENANT_ROWS } from '../../support/tenant-rows.js';

const [former, current] = [DataKey.random(), DataKey.random()];
const before = new PersonalDataCipher(new KeyRing(former));
const after = new PersonalDataCipher(new KeyRing(current, [former]));
const alone = new PersonalDataCipher(new KeyRing(current));
const FILES = 1203;

let database: TestDatabase;
let source: DataSource;
let agencyId: number;
const query = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  withClient(database.superuserUrl, async (client) => (await client.query(sql, values)).rows as Row[]);

beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource(database.applicationUrl, { max: 2 }).initialize();
  const [agency] = await query<{ id: number }>(
    `insert into agency (code, name) values ('aa', '甲') returning id`,
  );
  agencyId = agency!.id;
  for (const table of ['import_batch', 'disclosure_case']) await query(TENANT_ROWS[table]!, [agencyId, 1]);
  const names = Array.from({ length: FILES }, (_, n) =>
    before.seal(agencyId, SEALED_NAME, `材料${n + 1}.pdf`),
  );
  await query(
    `insert into attachment (agency_id, id, case_id, file_id, kind, name, extension, size, sha256, recorded_by, recorded_at)
     select $1, n, 1, gen_random_uuid(), 'other', name, 'pdf', 1, 'x', 'zhang', now()
       from unnest($2::bytea[]) with ordinality one (name, n)`,
    [agencyId, names],
  );
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

it('names of files are sealed anew with the current key, all of them, once', async () => {
  const sealing = new NameSealing(new SystemTransaction(source), new TenantTransaction(source), after);
  expect(await sealing.sealAll()).toBe(FILES);
  const rows = await query<{ id: number; name: Buffer }>('select id, name from attachment order by id');
  expect(rows.map(({ name }) => alone.open(agencyId, SEALED_NAME, name))).toEqual(
    rows.map(({ id }) => `材料${id}.pdf`),
  );
  expect(await sealing.sealAll()).toBe(0);
});
