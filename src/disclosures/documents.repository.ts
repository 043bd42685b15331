import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { NormativeDocument } from './normative-document.entity.js';

/** The database tells the instant at which it was recorded. */
export type NewDocumentRow = Omit<
  NormativeDocument,
  'agencyId' | 'id' | 'recordedAt' | 'importBatchId' | 'sourceHash'
>;

@Injectable()
export class DocumentsRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  list(agencyId: number): Promise<NormativeDocument[]> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, (manager) =>
      manager.find(NormativeDocument, { where: { agencyId }, order: { issuedOn: 'DESC', id: 'DESC' } }),
    );
  }

  /** Held until the transaction ends; null when the register has none of this number. */
  hold(manager: EntityManager, agencyId: number, id: number): Promise<NormativeDocument | null> {
    return manager.findOne(NormativeDocument, {
      where: { agencyId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async end(
    manager: EntityManager,
    { agencyId, id }: Pick<NormativeDocument, 'agencyId' | 'id'>,
    ending: Pick<NormativeDocument, 'endedOn' | 'endedHow'>,
  ): Promise<void> {
    await manager.update(NormativeDocument, { agencyId, id }, ending);
  }

  /** Its number; undefined when the register has that document already. */
  async add(manager: EntityManager, agencyId: number, document: NewDocumentRow): Promise<number | undefined> {
    const added = await manager
      .createQueryBuilder()
      .insert()
      .into(NormativeDocument)
      .values({ agencyId, ...document })
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as { id: number }[])[0]?.id;
  }
}
