import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import { oneOf } from '../platform/database/one-of.js';
import { DOCUMENT_TYPES } from './normative-document.entity.js';
import type { DocumentType } from './normative-document.entity.js';

/** The agency declares that its register of documents is complete, so that table 二 may be counted from it. */
@Entity('register_declaration')
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_register_declaration_agency', onDelete: 'CASCADE' })
@Check('ck_register_declaration_type', oneOf('type', DOCUMENT_TYPES))
export class RegisterDeclaration {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('text')
  type: DocumentType;

  /** From this day on; every year that begins on it or later is counted from the register. */
  @Column('date')
  completeFrom: LocalDate;

  @Column('text', { nullable: true })
  declaredBy: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;
}
