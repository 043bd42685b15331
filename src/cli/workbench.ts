import type { DataSource } from 'typeorm';
import { AgencyTreeRepository } from '../agencies/agency-tree.repository.js';
import { RegisterDeclarationRepository } from '../disclosures/register-declaration.repository.js';
import { ImportsService } from '../imports/imports.service.js';
import type { ImportResult } from '../imports/imports.service.js';
import type { LedgerSource } from '../imports/ledger-source.js';
import { KnownRegisterRepository } from '../imports/store/known-register.repository.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { systemClock } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import { DatabaseStartError } from '../platform/database/database-start-error.js';
import { checkFloor } from '../platform/database/floor.js';
import { openScratchDatabase } from '../platform/database/scratch-database.js';
import { ScratchRefused } from '../platform/database/scratch/scratch-refused.js';
import { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { withClient } from '../platform/database/with-client.js';
import { CountingRepository } from '../reports/counting.repository.js';
import { CarriedOverRepository } from '../reports/frozen/carried-over.repository.js';
import { FiguresRepository } from '../reports/figures.repository.js';
import { ReportService } from '../reports/report.service.js';
import { TimelinessReader } from '../reports/timeliness/timeliness.reader.js';
import { TimelinessRepository } from '../reports/timeliness/timeliness.repository.js';
import { ReportChartsService } from '../reports/trends/report-charts.service.js';
import { YearFiguresService } from '../reports/trends/year-figures.service.js';
import { TablesReader } from '../reports/tables-reader.js';
import { TablesService } from '../reports/tables.service.js';
import { MethodReader } from '../reports/method/method.reader.js';
import { EffectiveSettings } from '../settings/effective-settings.js';
import { SettingsRepository } from '../settings/settings.repository.js';
import { createDataSource, SHARED_TABLES } from '../schema.js';
import { progressDisplay } from './progress.js';

/** The server's own services over one database, without a server. */
export interface Workbench {
  readonly tenant: TenantTransaction;
  readonly system: SystemTransaction;
  readonly agencies: AgencyTreeRepository;
  readonly imports: ImportsService;
  readonly tables: TablesService;
  readonly reports: ReportService;
}

/** @param cipher absent: keys that end with the process, as a scratch database does */
export function workbench(
  application: DataSource,
  clock: Clock = systemClock,
  cipher: PersonalDataCipher = PersonalDataCipher.ephemeral(),
): Workbench {
  const tenant = new TenantTransaction(application);
  const system = new SystemTransaction(application);
  const agencies = new AgencyTreeRepository();
  const figures = new FiguresRepository();
  const settings = new EffectiveSettings();
  const tables = new TablesService(
    tenant,
    agencies,
    new TablesReader(new CountingRepository(), figures, new CarriedOverRepository()),
    clock,
  );
  const years = new YearFiguresService(tables, new TimelinessReader(new TimelinessRepository(), settings));
  return {
    tenant,
    system,
    agencies,
    imports: new ImportsService(
      tenant,
      system,
      new KnownRegisterRepository(cipher),
      cipher,
      settings,
      new AuditTrail(cipher, clock),
      clock,
    ),
    tables,
    reports: new ReportService(
      tables,
      figures,
      new MethodReader(settings, new SettingsRepository()),
      years,
      new ReportChartsService(years),
    ),
  };
}

/** An empty, migrated database for the time of the work; nothing of it is left afterwards. */
export async function withScratchWorkbench<T>(work: (bench: Workbench) => Promise<T>): Promise<T> {
  const database = await openScratchDatabase();
  try {
    const owner = await createDataSource(database.ownerUrl, { max: 1 }).initialize();
    try {
      await owner.runMigrations();
    } finally {
      await owner.destroy();
    }
    await checkScratch(database.applicationUrl);
    const application = await createDataSource(database.applicationUrl, { max: 2 }).initialize();
    try {
      return await work(workbench(application));
    } finally {
      await application.destroy();
    }
  } finally {
    await database.close();
  }
}

/** The user who may make databases owns this one and holds nobody else's records in it; the role that works in it is bound all the same. */
async function checkScratch(url: string): Promise<void> {
  try {
    await withClient(url, (client) => checkFloor(client, { sharedTables: SHARED_TABLES }));
  } catch (error) {
    if (!(error instanceof DatabaseStartError)) throw error;
    throw new ScratchRefused(error.message, { cause: error });
  }
}

/** Imports a whole register; a ledger is the whole of it, so that its documents, where there are any, are complete. */
export async function importRegister(bench: Workbench, source: LedgerSource): Promise<ImportResult> {
  const display = progressDisplay();
  try {
    const result = await bench.imports.importLedger({ source, mode: 'all', onProgress: display.update });
    if (result.refusedTotal === 0) {
      const declarations = new RegisterDeclarationRepository();
      const roots = await bench.system.readOnly((manager) => bench.agencies.roots(manager));
      for (const { id } of roots) {
        await bench.tenant.run({ agencyId: id, scope: 'tree' }, (manager) =>
          declarations.declareAll(manager, '台账导入'),
        );
      }
    }
    return result;
  } finally {
    display.stop();
  }
}
