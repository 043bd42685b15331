import { Injectable } from '@nestjs/common';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { NormativeDocument } from './normative-document.entity.js';

export type NewDocumentRow = Omit<NormativeDocument, 'agencyId' | 'id' | 'importBatchId' | 'sourceHash'>;

@Injectable()
export class DocumentsRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  list(agencyId: number): Promise<NormativeDocument[]> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, (manager) =>
      manager.find(NormativeDocument, { where: { agencyId }, order: { issuedOn: 'DESC', id: 'DESC' } }),
    );
  }

  /** false when the register has that document already. */
  async add(agencyId: number, document: NewDocumentRow): Promise<boolean> {
    const added = await this.transaction.run({ agencyId, scope: 'own' }, (manager) =>
      manager
        .createQueryBuilder()
        .insert()
        .into(NormativeDocument)
        .values({ agencyId, ...document })
        .orIgnore()
        .returning('id')
        .execute(),
    );
    return (added.raw as unknown[]).length === 1;
  }
}
