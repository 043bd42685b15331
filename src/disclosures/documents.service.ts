import { Injectable } from '@nestjs/common';
import type { AuditActor } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { RequestError } from '../platform/http/request-error.js';
import { keepFrozenFigures } from '../reports/frozen/frozen-figures.js';
import type { DocumentAnswer, DocumentEndingBody, NewDocument } from './documents.schemas.js';
import { DocumentsRepository } from './documents.repository.js';
import type { NormativeDocument } from './normative-document.entity.js';

@Injectable()
export class DocumentsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly documents: DocumentsRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** The latest first. */
  async list(agencyId: number): Promise<DocumentAnswer[]> {
    return (await this.documents.list(agencyId)).map(toAnswer);
  }

  /** @throws RequestError `document.duplicate` */
  async add(agencyId: number, body: NewDocument, by: AuditActor): Promise<DocumentAnswer> {
    const { documentNo = null, endedOn = null, endedHow = null, revises = null, ...rest } = body;
    const document = {
      ...rest,
      documentNo,
      endedOn,
      endedHow,
      revises,
    };
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const id = await keepFrozenFigures(manager, [agencyId], () =>
        this.documents.add(manager, agencyId, document),
      );
      if (id === undefined) throw new RequestError('document.duplicate', { title: body.title });
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'document.added',
        subject: { kind: 'document', id },
        facts: { type: body.type, title: body.title, documentNo, issuedOn: body.issuedOn },
      });
      return toAnswer({ id, ...document });
    });
  }

  /**
   * Records that a document ended, on another day than was recorded, or not at all.
   * @throws RequestError `document.unknown`, `document.endBeforeIssue`; DomainError `report.frozen`
   */
  async end(
    agencyId: number,
    id: number,
    ending: DocumentEndingBody,
    by: AuditActor,
  ): Promise<DocumentAnswer> {
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const document = await this.documents.hold(manager, agencyId, id);
      if (!document) throw new RequestError('document.unknown', { id });
      const { title, issuedOn, endedOn, endedHow } = document;
      if (ending.endedOn !== null && ending.endedOn < issuedOn)
        throw new RequestError('document.endBeforeIssue', { title, issuedOn, endedOn: ending.endedOn });
      await keepFrozenFigures(manager, [agencyId], () => this.documents.end(manager, document, ending));
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'document.ended',
        subject: { kind: 'document', id },
        facts: { title, before: { endedOn, endedHow }, after: ending },
      });
      return { ...toAnswer(document), ...ending };
    });
  }
}

function toAnswer(
  document: Omit<NormativeDocument, 'agencyId' | 'recordedAt' | 'importBatchId' | 'sourceHash'>,
): DocumentAnswer {
  const { id, type, title, documentNo, issuedOn, endedOn, endedHow, revises } = document;
  return { id, type, title, documentNo, issuedOn, endedOn, endedHow, revises };
}
