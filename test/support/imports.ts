import type { DataSource } from 'typeorm';
import { ledgerSource, type LedgerSource } from '../../src/imports/ledger-source.js';
import { ImportsService, type ImportRequest, type ImportResult } from '../../src/imports/imports.service.js';
import { KnownRegisterRepository } from '../../src/imports/store/known-register.repository.js';
import { localDate } from '../../src/law/local-date.js';
import { AuditTrail } from '../../src/platform/audit/audit-trail.js';
import { fixedClock } from '../../src/platform/clock/clock.js';
import { SystemTransaction } from '../../src/platform/database/system-transaction.js';
import { PersonalDataCipher } from '../../src/platform/protection/personal-data-cipher.js';
import { TenantTransaction } from '../../src/platform/database/tenant-transaction.js';
import { EffectiveSettings } from '../../src/settings/effective-settings.js';

/** The day on which imports of the tests take place. */
export const IMPORT_DAY = localDate('2026-11-22');

/** With whose keys the tests seal. */
export const CIPHER = PersonalDataCipher.ephemeral();

export const importsService = (dataSource: DataSource): ImportsService =>
  new ImportsService(
    new TenantTransaction(dataSource),
    new SystemTransaction(dataSource),
    new KnownRegisterRepository(CIPHER),
    CIPHER,
    new EffectiveSettings(),
    new AuditTrail(CIPHER, fixedClock(IMPORT_DAY)),
    fixedClock(IMPORT_DAY),
  );

export const jsonLines = (records: readonly unknown[]): Buffer =>
  Buffer.from(records.map((record) => JSON.stringify(record)).join('\n'));

export const recordsSource = (records: readonly unknown[], fileName = '台账.jsonl'): Promise<LedgerSource> =>
  ledgerSource(jsonLines(records), { fileName });

/** Imports records as a ledger: into an empty database of their own, or into an agency. */
export async function importRecords(
  dataSource: DataSource,
  records: readonly unknown[],
  request: Partial<Omit<ImportRequest, 'source'>> = {},
): Promise<ImportResult> {
  const source = await recordsSource(records);
  return importsService(dataSource).importLedger({ source, mode: 'all', ...request });
}
