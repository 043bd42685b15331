import { Injectable } from '@nestjs/common';
import type { AuditActor } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { keepFrozenFigures } from '../reports/frozen/frozen-figures.js';
import type { DeclarationAnswer, NewDeclaration } from './documents.schemas.js';
import type { DocumentType } from './normative-document.entity.js';
import { RegisterDeclarationRepository } from './register-declaration.repository.js';

/** Whether an office's register of documents is complete, so that table 二 is counted from it. */
@Injectable()
export class DeclarationsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly declarations: RegisterDeclarationRepository,
    private readonly audit: AuditTrail,
  ) {}

  async list(agencyId: number): Promise<DeclarationAnswer[]> {
    const found = await this.transaction.readOnly({ agencyId, scope: 'own' }, (manager) =>
      this.declarations.list(manager, agencyId),
    );
    return found.map(({ type, completeFrom, declaredBy }) => ({ type, completeFrom, declaredBy }));
  }

  async declare(
    agencyId: number,
    type: DocumentType,
    { completeFrom }: NewDeclaration,
    by: AuditActor,
  ): Promise<DeclarationAnswer[]> {
    await this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      await keepFrozenFigures(manager, [agencyId], () =>
        completeFrom === null
          ? this.declarations.withdraw(manager, agencyId, type)
          : this.declarations.declare(manager, { agencyId, type, completeFrom, declaredBy: by.username }),
      );
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: completeFrom === null ? 'register.undeclared' : 'register.declared',
        subject: { kind: 'documentRegister', id: type },
        facts: { completeFrom },
      });
    });
    return this.list(agencyId);
  }
}
