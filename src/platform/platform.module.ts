import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AuditTrail } from './audit/audit-trail.js';
import { CLOCK } from './clock/clock.js';
import type { Clock } from './clock/clock.js';
import { EXPORT_REASON_ABOVE } from './config/export-reason.js';
import { FONT_DIR } from './config/font-dir.js';
import { PoolGauges } from './database/pool-gauges.js';
import { SystemTransaction } from './database/system-transaction.js';
import { TenantTransaction } from './database/tenant-transaction.js';
import { Stopping } from './process/stopping.js';
import { PersonalDataCipher } from './protection/personal-data-cipher.js';

export interface Platform {
  /** Connected; closed with the application. */
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** With the keys of this database. */
  readonly cipher: PersonalDataCipher;
  /** Folder with the agency's own licensed fonts. */
  readonly fontDir?: string | undefined;
  /** A register with more cases leaves the system only with a reason; 1,000 unless told. */
  readonly exportReasonAbove?: number | undefined;
}

/** Database, clock, cipher and audit trail, for every feature. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot({ dataSource, clock, cipher, fontDir, exportReasonAbove }: Platform): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => dataSource.options,
          dataSourceFactory: () => Promise.resolve(dataSource),
        }),
      ],
      providers: [
        SystemTransaction,
        TenantTransaction,
        AuditTrail,
        PoolGauges,
        Stopping,
        { provide: CLOCK, useValue: clock },
        { provide: PersonalDataCipher, useValue: cipher },
        { provide: EXPORT_REASON_ABOVE, useValue: exportReasonAbove ?? 1000 },
        { provide: FONT_DIR, useValue: fontDir },
      ],
      exports: [
        SystemTransaction,
        TenantTransaction,
        AuditTrail,
        Stopping,
        CLOCK,
        PersonalDataCipher,
        FONT_DIR,
        EXPORT_REASON_ABOVE,
      ],
    };
  }
}
