import { Check, Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import { oneOf } from '../platform/database/one-of.js';
import { DOCUMENT_TYPES } from './normative-document.entity.js';
import type { DocumentType } from './normative-document.entity.js';

/** A declaration of a complete register until it was changed or taken back; the database keeps it. Append only. */
@Entity('replaced_declaration')
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_replaced_declaration_agency', onDelete: 'CASCADE' })
@Check('ck_replaced_declaration_type', oneOf('type', DOCUMENT_TYPES))
export class ReplacedDeclaration {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('text')
  type: DocumentType;

  @Column('date')
  completeFrom: LocalDate;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz')
  replacedAt: Date;
}
