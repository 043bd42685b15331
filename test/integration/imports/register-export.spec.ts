import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { ledgerSource, type LedgerFormat } from '../../../src/imports/ledger-source.js';
import type { LedgerRecord } from '../../../src/imports/ledger/records/record-schemas.js';
import { RegisterExportRepository } from '../../../src/imports/register-export.repository.js';
import { RegisterExportService } from '../../../src/imports/register-export.service.js';
import { AuditTrail } from '../../../src/platform/audit/audit-trail.js';
import { fixedClock } from '../../../src/platform/clock/clock.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { createDataSource } from '../../../src/schema.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { FULL_REGISTER } from '../../support/full-register.js';
import { CIPHER, IMPORT_DAY, importRecords, importsService } from '../../support/imports.js';

const databases: TestDatabase[] = [];
const sources: DataSource[] = [];
let source: DataSource;

async function emptyDatabase(): Promise<DataSource> {
  const database = await createTestDatabase();
  const opened = await createDataSource(database.applicationUrl, { max: 4 }).initialize();
  databases.push(database);
  sources.push(opened);
  return opened;
}
async function agencyId(from: DataSource, code: string): Promise<number> {
  const [found] = await from.query<{ id: number }[]>('select id from agency where code = $1', [code]);
  return found!.id;
}
async function exported(
  from: DataSource,
  code: string,
  scope: 'own' | 'tree',
  format: LedgerFormat,
): Promise<Buffer> {
  const service = new RegisterExportService(
    new TenantTransaction(from),
    new RegisterExportRepository(CIPHER),
    new AuditTrail(CIPHER, fixedClock(IMPORT_DAY)),
    1_000_000,
  );
  const out = new PassThrough();
  const context = { agencyId: await agencyId(from, code), scope };
  const [bytes] = await Promise.all([buffer(out), service.export(context, format, out)]);
  return bytes;
}
const parsed = (bytes: Buffer): LedgerRecord[] =>
  bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LedgerRecord);

function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, held]) => [key, inKeyOrder(held)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** In an order that neither the records nor the keys inside them decide. */
const sorted = (records: readonly LedgerRecord[]): string[] =>
  records.map((one) => JSON.stringify(inKeyOrder(one))).sort();
const ofAgency = (code: string): LedgerRecord[] =>
  FULL_REGISTER.flatMap((record) => {
    if (record.kind === 'agency' || record.agency !== code) return [];
    const { agency: _, ...rest } = record;
    return [rest];
  });

beforeAll(async () => {
  source = await emptyDatabase();
  const result = await importRecords(source, FULL_REGISTER);
  expect(result).toMatchObject({ refused: [], accepted: FULL_REGISTER.length });
});
afterAll(async () => {
  for (const one of sources) await one.destroy();
  for (const one of databases) await one.drop();
});

describe('the register read back', () => {
  it('of the whole tree is what was imported', async () => {
    expect(sorted(parsed(await exported(source, 'MX', 'tree', 'jsonl')))).toEqual(sorted(FULL_REGISTER));
  });

  it.each(['MX', 'MJ'])('of %s alone is its own, without codes', async (code) => {
    expect(sorted(parsed(await exported(source, code, 'own', 'jsonl')))).toEqual(sorted(ofAgency(code)));
  });

  it('of an agency never holds what is above it or beside it', async () => {
    const refs = parsed(await exported(source, 'MJ', 'tree', 'jsonl')).map((one) =>
      one.kind === 'agency' ? one.code : one.agency,
    );
    expect([...new Set(refs)]).toEqual(['MJ']);
  });

  it('as a workbook gives the same register in another database', async () => {
    const bytes = await exported(source, 'MX', 'tree', 'xlsx');
    const other = await emptyDatabase();
    const result = await importsService(other).importLedger({
      source: await ledgerSource(bytes),
      mode: 'all',
    });
    expect(result).toMatchObject({ refused: [], accepted: FULL_REGISTER.length });
    expect(sorted(parsed(await exported(other, 'MX', 'tree', 'jsonl')))).toEqual(sorted(FULL_REGISTER));
  });

  it('goes on over pages', async () => {
    const [first] = ofAgency('MJ').filter(({ kind }) => kind === 'application');
    const many = Array.from({ length: 2003 }, (_, n) => {
      const {
        caseNo: _c,
        duplicateOf: _d,
        decisions: _e,
        ...plain
      } = first as LedgerRecord & Record<string, unknown>;
      return { ...plain, ref: `B${n}` };
    });
    const other = await emptyDatabase();
    expect(await importRecords(other, many)).toMatchObject({ refused: [], accepted: 2003 });
    expect(sorted(parsed(await exported(other, 'ledger', 'own', 'jsonl')))).toEqual(sorted(many));
  });
});
