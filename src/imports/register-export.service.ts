import type { Writable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { PROGRAM } from '../platform/audit/audit-entry.js';
import type { AuditActor } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { EXPORT_REASON_ABOVE } from '../platform/config/export-reason.js';
import { RequestError } from '../platform/http/request-error.js';
import type { TenantContext } from '../platform/database/tenant-context.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { exportLedger } from './export-ledger.js';
import type { LedgerFormat } from './ledger-source.js';
import { RegisterExportRepository } from './register-export.repository.js';
import { exportWorkbook } from './register-workbook/export-workbook.js';

export interface ExportOrder {
  readonly agencyName?: string;
  /** Why so many people's data leave the system; a small register needs none. */
  readonly reason?: string;
  /** Absent: the program itself. */
  readonly by?: AuditActor;
}

/** A whole register as a file that can be imported again. It holds personal data: who may have it is for the caller to judge. */
@Injectable()
export class RegisterExportService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly repository: RegisterExportRepository,
    private readonly audit: AuditTrail,
    @Inject(EXPORT_REASON_ABOVE) private readonly reasonAbove: number,
  ) {}

  /**
   * Writes the register as it is at this instant and ends the stream.
   * @throws DomainError `export.cellTooLong`; RequestError `export.reasonNeeded`, before anything is written
   */
  async export(
    context: TenantContext,
    format: LedgerFormat,
    out: Writable,
    { agencyName, reason, by = PROGRAM }: ExportOrder = {},
  ): Promise<void> {
    const count = await this.transaction.readOnly(context, async (manager) => {
      const count = await this.repository.cases(manager, context);
      if (reason === undefined && count > this.reasonAbove) {
        throw new RequestError('export.reasonNeeded', { count, limit: this.reasonAbove });
      }
      const records = this.repository.records(manager, context);
      const options = agencyName === undefined ? {} : { agencyName };
      await (format === 'xlsx' ? exportWorkbook(records, out, options) : exportLedger(records, out));
      return count;
    });
    // The snapshot is read only. The caller hands the file out when this has returned: none leaves without its entry.
    await this.transaction.run({ agencyId: context.agencyId, scope: 'own' }, (manager) =>
      this.audit.record(manager, context.agencyId, {
        actor: by,
        action: 'register.exported',
        subject: { kind: 'register', id: context.agencyId },
        facts: { format, scope: context.scope, cases: count },
        reason,
      }),
    );
  }
}
