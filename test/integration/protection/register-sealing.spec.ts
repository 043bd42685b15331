import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { SEALED_COLUMNS } from '../../../src/cases/sealed-person.js';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { DataKey } from '../../../src/platform/protection/data-key.js';
import { KeyRegister } from '../../../src/platform/protection/key-register.js';
import { KeyRing } from '../../../src/platform/protection/key-ring.js';
import { PersonalDataCipher } from '../../../src/platform/protection/personal-data-cipher.js';
import { createDataSource } from '../../../src/schema.js';
import { sealingOf } from '../../../src/server/protect.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { CIPHER, importRecords } from '../../support/imports.js';

const NOW = new Date('2026-11-22T01:00:00Z');
const SEAL_MIGRATION = 'SealApplicants1795387200012';
const CANARIES = ['110101199003070017', '13800138000', '某路77号', 'canary@example.cn'];

let database: TestDatabase;
let application: DataSource;
let owner: DataSource;

/** Past row-level security: what is really there. */
const rows = <Row = Record<string, unknown>>(sql: string): Promise<Row[]> =>
  withClient(database.superuserUrl, async (client) => (await client.query(sql)).rows as Row[]);
const stored = (): Promise<Record<string, Buffer | null>[]> =>
  rows(`select ${SEALED_COLUMNS.join(', ')} from case_applicant order by case_id, position`);
const clear = (): Promise<{ fields: string[] }[]> =>
  rows(`select array[convert_from(substring(id_number from 2), 'UTF8'), convert_from(substring(phone from 2), 'UTF8'),
               convert_from(substring(address from 2), 'UTF8'), convert_from(substring(email from 2), 'UTF8')] as fields
          from case_applicant where id_number is not null`);

const record = (n: number): object => ({
  kind: 'application',
  ref: `A${n}`,
  applicant: {
    type: 'naturalPerson',
    name: '张三',
    idNumber: CANARIES[0],
    phone: CANARIES[1],
    address: CANARIES[2],
    email: CANARIES[3],
  },
  representative: { name: '李四' },
  channel: 'online',
  receivedOn: '2024-01-02',
  description: '某批复',
});

async function undoTo(name: string): Promise<void> {
  for (;;) {
    const [last] = await owner.query<{ name: string }[]>(
      'select name from migrations order by id desc limit 1',
    );
    await owner.undoLastMigration({ transaction: 'all' });
    if (last?.name === name) return;
  }
}

beforeAll(async () => {
  database = await createTestDatabase();
  application = await createDataSource(database.applicationUrl, { max: 4 }).initialize();
  owner = await createDataSource(database.ownerUrl, { max: 1 }).initialize();
  await importRecords(
    application,
    Array.from({ length: 1500 }, (_, n) => record(n)),
  );
});
afterAll(async () => {
  await application.destroy();
  await owner.destroy();
  await database.drop();
});

describe('what identifies an applicant', () => {
  it('stands nowhere in the database in clear', async () => {
    expect(await rows(`select 1 from case_applicant where id_number is not null`)).toHaveLength(1500);
    const bytes = Buffer.concat(
      (await stored()).flatMap((row) => Object.values(row).filter((value) => value !== null)),
    );
    for (const canary of CANARIES) expect(bytes.includes(canary)).toBe(false);
    await expect(rows(`update case_applicant set phone = '13800138000'`)).rejects.toThrow(
      'ck_case_applicant_phone',
    );
  });

  it('cannot be guessed by the hash of the record', async () => {
    const hashes = await rows<{ hash: Buffer }>('select source_hash as hash from disclosure_case');
    expect(new Set(hashes.map(({ hash }) => hash.length))).toEqual(new Set([65]));
    const again = await importRecords(application, [record(1), record(2)], {
      into: { id: 1, code: 'ledger' },
    });
    expect(again).toMatchObject({ accepted: 0, repeated: 2 });
  });

  it('cannot be lost by going back to the release before', async () => {
    await expect(undoTo(SEAL_MIGRATION)).rejects.toThrow('个人信息已加密');
    await owner.runMigrations();
    expect(await rows('select 1 from case_applicant where phone is not null')).toHaveLength(1500);
  });

  it('can be put back in clear first, and is sealed again by the next start', async () => {
    const sealing = sealingOf(application, CIPHER);
    expect(await sealing.unsealAll()).toBe(3000);
    await undoTo(SEAL_MIGRATION);
    expect(
      await rows('select distinct id_number, phone, address, email from case_applicant order by 1'),
    ).toEqual([
      { id_number: CANARIES[0], phone: CANARIES[1], address: CANARIES[2], email: CANARIES[3] },
      { id_number: null, phone: null, address: null, email: null },
    ]);
    await owner.runMigrations();
    expect(new Set((await clear()).map(({ fields }) => fields.join()))).toEqual(new Set([CANARIES.join()]));
    // Two servers that start at once.
    const sealed = await Promise.all([1, 2].map(() => sealing.sealCarriedOver(NOW)));
    expect(sealed[0]! + sealed[1]!).toBe(3000);
    expect(await sealing.sealCarriedOver(NOW)).toBe(0);
    const [first] = await stored();
    expect(CIPHER.open(1, 'idNumber', first!.id_number!)).toBe(CANARIES[0]);
    expect(first!.id_number_index).toEqual(CIPHER.blindIndex(1, 'idNumber', CANARIES[0]!));
  });
});

describe('the keys of a database', () => {
  const [one, two] = [DataKey.random(), DataKey.random()];
  const first = new PersonalDataCipher(new KeyRing(one));
  const both = new PersonalDataCipher(new KeyRing(two, [one]));
  const second = new PersonalDataCipher(new KeyRing(two));
  let register: KeyRegister;

  beforeAll(() => {
    register = new KeyRegister(new SystemTransaction(application));
  });

  it('are asked for from then on', async () => {
    expect(await register.ids()).toEqual([]);
    await register.acknowledge(first);
    await register.acknowledge(first);
    await expect(register.acknowledge(second)).rejects.toMatchObject({ code: 'key.unknown' });
    expect(await register.ids()).toEqual(first.keyIds);
  });

  it('are rotated while both can be read', async () => {
    await sealingOf(application, CIPHER).unsealAll();
    expect(await sealingOf(application, first).sealAll()).toBe(3000);
    await register.acknowledge(both);
    expect((await register.ids()).length).toBe(2);
    expect(await sealingOf(application, both).sealAll()).toBe(3000);
    await register.retireFormer(both);
    await register.acknowledge(second);
    const [row] = await stored();
    expect(second.open(1, 'phone', row!.phone!)).toBe(CANARIES[1]);
    expect(row!.phone_index).toEqual(second.blindIndex(1, 'phone', CANARIES[1]!));
    expect(await sealingOf(application, second).sealAll()).toBe(0);
  });

  it('are rotated for what is typed and no case yet, too', async () => {
    const texts: readonly (readonly [string, string])[] = [
      ['submission', '金丝雀的申请'],
      ['dismissal', '金丝雀来电'],
      ['intakeDraft', '金丝雀的草稿'],
    ];
    const sealed = texts.map(([field, text]) => `'\\x${first.seal(1, field, text).toString('hex')}'::bytea`);
    await rows(`insert into submission (agency_id, channel, submitted_on, content, recorded_at, recorded_by,
                                        dismissed_on, dismissed_as, dismissal_reason)
                values (1, 'fax', '2024-01-02', ${sealed[0]!}, now(), 'zhang', '2024-01-03', 'inquiry', ${sealed[1]!})`);
    await rows(
      `insert into intake_draft (agency_id, account_id, content, saved_at) values (1, 1, ${sealed[2]!}, now())`,
    );
    const held = async (): Promise<Buffer[]> => {
      const [row] = await rows<{ a: Buffer; b: Buffer; c: Buffer }>(
        `select content as a, dismissal_reason as b, (select content from intake_draft) as c from submission`,
      );
      return [row!.a, row!.b, row!.c];
    };
    expect(await sealingOf(application, both).sealAll()).toBe(3);
    const turned = (await held()).map((bytes, at) => second.open(1, texts[at]![0], bytes));
    expect(turned).toEqual(texts.map(([, text]) => text));
    expect(await sealingOf(application, second).unsealAll()).toBe(3003);
    expect((await held()).map((bytes) => bytes.subarray(1).toString())).toEqual(
      texts.map(([, text]) => text),
    );
    expect(await sealingOf(application, second).sealAll()).toBe(3003);
  });
});
