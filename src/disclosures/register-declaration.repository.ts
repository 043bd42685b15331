import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { localDate } from '../law/local-date.js';
import type { DocumentType } from './normative-document.entity.js';
import { RegisterDeclaration } from './register-declaration.entity.js';

/** A register that has always been complete: no document of today's administration is older. */
const ALWAYS = localDate('1949-10-01');

/** Declarations that an agency's register of documents is complete: from then on it speaks for the office in table 二. */
@Injectable()
export class RegisterDeclarationRepository {
  list(manager: EntityManager, agencyId: number): Promise<RegisterDeclaration[]> {
    return manager.find(RegisterDeclaration, { where: { agencyId }, order: { type: 'ASC' } });
  }

  /** Declares, or declares anew with another day. */
  async declare(
    manager: EntityManager,
    declaration: Pick<RegisterDeclaration, 'agencyId' | 'type' | 'completeFrom' | 'declaredBy'>,
  ): Promise<void> {
    await manager.upsert(RegisterDeclaration, declaration, ['agencyId', 'type']);
  }

  async withdraw(manager: EntityManager, agencyId: number, type: DocumentType): Promise<void> {
    await manager.delete(RegisterDeclaration, { agencyId, type });
  }

  /** Declares every register that has documents complete, for all visible agencies: the ledger was the whole of it. */
  async declareAll(manager: EntityManager, declaredBy: string): Promise<void> {
    await manager.query(
      `insert into register_declaration (agency_id, type, complete_from, declared_by)
       select agency_id, type, $2::date, $1 from normative_document group by agency_id, type
           on conflict (agency_id, type) do nothing`,
      [declaredBy, ALWAYS],
    );
  }
}
