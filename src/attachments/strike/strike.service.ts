import { Inject, Injectable } from '@nestjs/common';
import { CasesRepository } from '../../cases/cases.repository.js';
import type { AuditActor } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { AttachmentsRepository } from '../attachments.repository.js';
import type { AttachmentAnswer } from '../attachments.schemas.js';
import { AttachmentsService } from '../attachments.service.js';
import type { StrikeReason } from '../kinds.js';

/** Takes files out of the papers of a case; bytes and rows stay, for whoever asks what was there. */
@Injectable()
export class StrikeService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly cases: CasesRepository,
    private readonly attachments: AttachmentsRepository,
    private readonly answers: AttachmentsService,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestError `case.notFound`, `attachment.notFound`, `attachment.struck` where that was done before */
  strike(
    { agencyId, caseNo }: { readonly agencyId: number; readonly caseNo: string },
    id: number,
    reason: StrikeReason,
    by: AuditActor,
  ): Promise<AttachmentAnswer> {
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.cases.find(manager, agencyId, caseNo);
      if (!found) throw new RequestError('case.notFound');
      const row = await this.attachments.find(manager, agencyId, found.id, id);
      if (!row) throw new RequestError('attachment.notFound');
      const struck = { struckFor: reason, struckBy: by.username, struckAt: new Date(this.clock.now()) };
      if (!(await this.attachments.strike(manager, row, struck))) throw new RequestError('attachment.struck');
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'attachment.struck',
        subject: { kind: 'attachment', id },
        facts: { caseNo, kind: row.kind, strikeReason: reason },
      });
      return this.answers.answer(Object.assign(row, struck));
    });
  }
}
