import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import { oneOf } from '../platform/database/one-of.js';

export const DOCUMENT_TYPES = ['regulation', 'normativeDocument'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

export const DOCUMENT_ENDINGS = ['repealed', 'expired', 'declaredInvalid', 'replaced'] as const;
export type DocumentEnding = (typeof DOCUMENT_ENDINGS)[number];

/** A regulation (规章) or normative document (行政规范性文件) and its life. */
@Entity('normative_document')
@Unique('uq_normative_document_identity', ['agencyId', 'type', 'title', 'documentNo', 'issuedOn'])
@Index('ix_normative_document_import', ['agencyId', 'importBatchId'], {
  where: 'import_batch_id is not null',
})
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_normative_document_agency', onDelete: 'CASCADE' })
@ForeignKey('import_batch', ['agencyId', 'importBatchId'], ['agencyId', 'id'], {
  name: 'fk_normative_document_import',
})
@Check('ck_normative_document_type', oneOf('type', DOCUMENT_TYPES))
@Check('ck_normative_document_ended_how', oneOf('ended_how', DOCUMENT_ENDINGS))
@Check('ck_normative_document_end', 'ended_on >= issued_on')
export class NormativeDocument {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('text')
  type: DocumentType;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  documentNo: string | null;

  @Column('date')
  issuedOn: LocalDate;

  @Column('date', { nullable: true })
  endedOn: LocalDate | null;

  @Column('text', { nullable: true })
  endedHow: DocumentEnding | null;

  @Column('text', { nullable: true })
  revises: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;

  @Column('bigint', { nullable: true })
  importBatchId: number | null;

  @Column('bytea', { nullable: true })
  sourceHash: Buffer | null;
}
