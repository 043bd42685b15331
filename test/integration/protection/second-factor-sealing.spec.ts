import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { openSecret, sealSecret } from '../../../src/identity/second-factor/sealed-secret.js';
import { SecondFactorSealing } from '../../../src/identity/second-factor/second-factor-sealing.js';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { DataKey } from '../../../src/platform/protection/data-key.js';
import { KeyRing } from '../../../src/platform/protection/key-ring.js';
import { PersonalDataCipher } from '../../../src/platform/protection/personal-data-cipher.js';
import { createDataSource } from '../../../src/schema.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

const SECRETS = ['12345678901234567890', 'abcdefghijklmnopqrst'].map((text) => Buffer.from(text));
const [former, current] = [DataKey.random(), DataKey.random()];
const before = new PersonalDataCipher(new KeyRing(former));
const after = new PersonalDataCipher(new KeyRing(current, [former]));
const alone = new PersonalDataCipher(new KeyRing(current));

let database: TestDatabase;
let source: DataSource;
let accounts: number[];
beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource(database.applicationUrl, { max: 1 }).initialize();
  accounts = await query<{ id: number }>(
    `insert into account (username, display_name, password_hash, created_at)
     values ('a', '甲', 'none', now()), ('b', '乙', 'none', now()) returning id`,
  ).then((rows) => rows.map(({ id }) => id));
  // As the release before stored them: a byte that says "in clear", and the secret.
  for (const [index, accountId] of accounts.entries())
    await query('insert into second_factor (account_id, secret, created_at) values ($1, $2, now())', [
      accountId,
      Buffer.concat([Buffer.of(0), SECRETS[index]!]),
    ]);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const query = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  new SystemTransaction(source).run((manager) => manager.query<Row[]>(sql, values));
const sealing = (cipher: PersonalDataCipher): SecondFactorSealing =>
  new SecondFactorSealing(new SystemTransaction(source), cipher);
const stored = async (): Promise<Buffer[]> =>
  (await query<{ secret: Buffer }>('select secret from second_factor order by account_id')).map(
    ({ secret }) => secret,
  );
const opened = async (cipher: PersonalDataCipher): Promise<Buffer[]> =>
  (await stored()).map((secret, index) => openSecret(cipher, accounts[index]!, secret));

it('a secret stored in clear by an earlier release opens, and is sealed once', async () => {
  expect(await opened(before)).toEqual(SECRETS);
  expect(await sealing(before).sealCarriedOver()).toBe(2);
  expect(await sealing(before).sealCarriedOver()).toBe(0);
  for (const secret of await stored()) expect(SECRETS.some((clear) => secret.includes(clear))).toBe(false);
  expect(await opened(before)).toEqual(SECRETS);
});

it('a start with a new key leaves alone what others may still have to read with the former one', async () => {
  expect(await sealing(after).sealCarriedOver()).toBe(0);
  expect(await opened(before)).toEqual(SECRETS);
});

it('a rotation seals them anew, so that the former key can go', async () => {
  expect(await sealing(after).sealAll()).toBe(2);
  expect(await sealing(after).sealAll()).toBe(0);
  expect(await opened(alone)).toEqual(SECRETS);
  await expect(opened(before)).rejects.toMatchObject({ code: 'key.unknown' });
});

it('a secret moved to another account or changed does not open', () => {
  const sealed = sealSecret(alone, 1, SECRETS[0]!);
  expect(openSecret(alone, 1, sealed)).toEqual(SECRETS[0]);
  expect(() => openSecret(alone, 2, sealed)).toThrow('无法解密');
  sealed[sealed.length - 1]! ^= 1;
  expect(() => openSecret(alone, 1, sealed)).toThrow('无法解密');
});

it('goes back in clear before an older release takes over', async () => {
  expect(await sealing(alone).unsealAll()).toBe(2);
  expect((await stored()).map((secret) => secret.subarray(1))).toEqual(SECRETS);
});
