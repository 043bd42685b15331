import { Injectable } from '@nestjs/common';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import type { DeclarationAnswer, NewDeclaration } from './documents.schemas.js';
import type { DocumentType } from './normative-document.entity.js';
import { RegisterDeclarationRepository } from './register-declaration.repository.js';

/** Whether an office's register of documents is complete, so that table 二 is counted from it. */
@Injectable()
export class DeclarationsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly declarations: RegisterDeclarationRepository,
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
    declaredBy: string,
  ): Promise<DeclarationAnswer[]> {
    await this.transaction.run({ agencyId, scope: 'own' }, (manager) =>
      completeFrom === null
        ? this.declarations.withdraw(manager, agencyId, type)
        : this.declarations.declare(manager, { agencyId, type, completeFrom, declaredBy }),
    );
    return this.list(agencyId);
  }
}
