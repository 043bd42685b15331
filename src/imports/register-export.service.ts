import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { TenantContext } from '../platform/database/tenant-context.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { exportLedger } from './export-ledger.js';
import type { LedgerFormat } from './ledger-source.js';
import { RegisterExportRepository } from './register-export.repository.js';
import { exportWorkbook } from './register-workbook/export-workbook.js';

/** A whole register as a file that can be imported again. It holds personal data: who may have it is for the caller to judge. */
@Injectable()
export class RegisterExportService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly repository: RegisterExportRepository,
  ) {}

  /** Writes the register as it is at this instant and ends the stream. @throws DomainError `export.cellTooLong` */
  export(context: TenantContext, format: LedgerFormat, out: Writable, agencyName?: string): Promise<void> {
    return this.transaction.readOnly(context, (manager) => {
      const records = this.repository.records(manager, context);
      const options = agencyName === undefined ? {} : { agencyName };
      return format === 'xlsx' ? exportWorkbook(records, out, options) : exportLedger(records, out);
    });
  }
}
