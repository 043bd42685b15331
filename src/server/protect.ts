import type { DataSource } from 'typeorm';
import { AgencyTreeRepository } from '../agencies/agency-tree.repository.js';
import { RegisterSealing } from '../cases/register-sealing.js';
import { SecondFactorSealing } from '../identity/second-factor/second-factor-sealing.js';
import { LetterSealing } from '../letters/letter-sealing.js';
import { systemClock } from '../platform/clock/clock.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { hasKeysOfItsOwn, ownKeyFile, readKeys, type KeyConfig } from '../platform/protection/key-source.js';
import { KeyRegister } from '../platform/protection/key-register.js';
import { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';

export interface Protection {
  readonly cipher: PersonalDataCipher;
  readonly register: KeyRegister;
  readonly sealing: RegisterSealing;
  readonly secrets: SecondFactorSealing;
  readonly letters: LetterSealing;
}

/**
 * Finds the keys of a migrated database and makes sure that they are the right ones, before anything is read or written.
 * @throws DataKeyError
 */
export async function openProtection(config: KeyConfig, dataSource: DataSource): Promise<Protection> {
  const system = new SystemTransaction(dataSource);
  const register = new KeyRegister(system);
  const sealedWith = await register.ids();
  const cipher = new PersonalDataCipher(readKeys(config, sealedWith.length > 0));
  await register.acknowledge(cipher);
  const secrets = new SecondFactorSealing(system, cipher);
  return {
    cipher,
    register,
    sealing: sealingOf(dataSource, cipher),
    secrets,
    letters: letterSealingOf(dataSource, cipher),
  };
}

export const sealingOf = (dataSource: DataSource, cipher: PersonalDataCipher): RegisterSealing =>
  new RegisterSealing(
    new TenantTransaction(dataSource),
    new SystemTransaction(dataSource),
    new AgencyTreeRepository(),
    cipher,
  );

const letterSealingOf = (dataSource: DataSource, cipher: PersonalDataCipher): LetterSealing =>
  new LetterSealing(
    new TenantTransaction(dataSource),
    new SystemTransaction(dataSource),
    new AgencyTreeRepository(),
    cipher,
  );

/** As `openProtection`, and seals what an older release left in clear. */
export async function protect(
  config: KeyConfig,
  dataSource: DataSource,
  log: (line: string) => void,
): Promise<PersonalDataCipher> {
  const { cipher, sealing, secrets, letters } = await openProtection(config, dataSource);
  const sealed = await sealing.sealCarriedOver(new Date(systemClock.now()));
  const factors = await secrets.sealCarriedOver();
  const written = await letters.sealCarriedOver();
  if (written > 0) log(`已加密数据库里未加密的文书（${written} 份）。`);
  if (factors > 0) log(`已加密数据库里原有的动态口令密钥（${factors} 项）。`);
  if (sealed > 0) log(`已加密数据库里原有的申请人信息（${sealed} 项）。`);
  if (sealed + factors + written > 0 && !hasKeysOfItsOwn(config)) {
    log(`密钥保存在 ${ownKeyFile(config.dataDir)}，请与数据分开备份；丢失密钥就无法读取申请人的信息。`);
  }
  return cipher;
}
