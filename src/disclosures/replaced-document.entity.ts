import { Check, Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import { oneOf } from '../platform/database/one-of.js';
import { DOCUMENT_TYPES } from './normative-document.entity.js';
import type { DocumentType } from './normative-document.entity.js';

/** What was known of a document until its end was recorded or taken back; the database keeps it. Append only. */
@Entity('replaced_document')
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_replaced_document_agency', onDelete: 'CASCADE' })
@Check('ck_replaced_document_type', oneOf('type', DOCUMENT_TYPES))
export class ReplacedDocument {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('bigint')
  documentId: number;

  @Column('text')
  type: DocumentType;

  @Column('date')
  issuedOn: LocalDate;

  @Column('date', { nullable: true })
  endedOn: LocalDate | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz')
  replacedAt: Date;
}
