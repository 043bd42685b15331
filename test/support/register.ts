import type { DataSource } from 'typeorm';
import { workbench } from '../../src/cli/workbench.js';
import type { Workbench } from '../../src/cli/workbench.js';
import { ledgerSource } from '../../src/imports/ledger-source.js';
import type { ImportResult } from '../../src/imports/imports.service.js';
import { fixedClock } from '../../src/platform/clock/clock.js';
import type { Clock } from '../../src/platform/clock/clock.js';
import { localDate } from '../../src/law/local-date.js';
import { createDataSource } from '../../src/schema.js';
import { createTestDatabase } from './database.js';

/** Long after every year that the tests count, so that their years are over. */
export const AFTERWARDS: Clock = fixedClock(localDate('2026-11-22'));

/** A register in a database of its own, with the server's services over it. */
export interface TestRegister extends Workbench {
  readonly application: DataSource;
  readonly ownerUrl: string;
  importRecords(records: readonly object[]): Promise<ImportResult>;
  /** Into an agency that is there. */
  importInto(code: string, records: readonly object[]): Promise<ImportResult>;
  close(): Promise<void>;
}

const linesOf = (records: readonly object[]): Buffer =>
  Buffer.from(records.map((record) => JSON.stringify(record)).join('\n'));

export async function openRegister(clock: Clock = AFTERWARDS): Promise<TestRegister> {
  const database = await createTestDatabase();
  const application = await createDataSource(database.applicationUrl, { max: 2 }).initialize();
  const bench = workbench(application, clock);
  return {
    ...bench,
    application,
    ownerUrl: database.superuserUrl,
    importRecords: async (records) =>
      bench.imports.importLedger({ source: await ledgerSource(linesOf(records)), mode: 'all' }),
    importInto: async (code, records) => {
      const agency = await bench.system.readOnly((manager) => bench.agencies.byCode(manager, code));
      if (!agency) throw new Error(`no agency ${code}`);
      return bench.imports.importLedger({
        source: await ledgerSource(linesOf(records)),
        mode: 'all',
        into: agency,
      });
    },
    close: async () => {
      await application.destroy();
      await database.drop();
    },
  };
}
