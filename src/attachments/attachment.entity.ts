import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import { oneOf } from '../platform/database/one-of.js';
import { ATTACHMENT_KINDS, SCAN_STATUSES, STRIKE_REASONS } from './kinds.js';
import type { AttachmentKind, ScanStatus, StrikeReason } from './kinds.js';

/** A file of a case. The bytes lie in the store under `fileId`; what the sender called them is sealed. */
@Entity('attachment')
@Index('ix_attachment_case', ['agencyId', 'caseId'])
@Index('uq_attachment_file', ['agencyId', 'fileId'], { unique: true })
@ForeignKey('disclosure_case', ['agencyId', 'caseId'], ['agencyId', 'id'], {
  name: 'fk_attachment_case',
  onDelete: 'CASCADE',
})
@Check('ck_attachment_kind', oneOf('kind', ATTACHMENT_KINDS))
@Check('ck_attachment_scan_status', oneOf('scan_status', SCAN_STATUSES))
@Check('ck_attachment_struck', oneOf('struck_for', STRIKE_REASONS))
@Check(
  'ck_attachment_struck_whole',
  '(struck_for is null) = (struck_by is null) and (struck_for is null) = (struck_at is null)',
)
@Check('ck_attachment_size', 'size > 0 and pages > 0')
export class Attachment {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('bigint')
  caseId: number;

  @Column('uuid')
  fileId: string;

  @Column('text')
  kind: AttachmentKind;

  /** Sealed. */
  @Column('bytea')
  name: Buffer;

  @Column('text')
  extension: string;

  /** In bytes. */
  @Column('bigint')
  size: number;

  /** In hexadecimal. */
  @Column('text')
  sha256: string;

  /** The day of the document itself. */
  @Column('date', { nullable: true })
  documentOn: LocalDate | null;

  @Column('int', { nullable: true })
  pages: number | null;

  /** The answer it belongs to, where there are several. */
  @Column('smallint', { nullable: true })
  round: number | null;

  @Column('text', { default: 'pending' })
  scanStatus: ScanStatus;

  @Column('timestamptz', { nullable: true })
  scannedAt: Date | null;

  @Column('text')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;

  /** Not among the papers of the case any more; the bytes are kept. */
  @Column('text', { nullable: true })
  struckFor: StrikeReason | null;

  @Column('text', { nullable: true })
  struckBy: string | null;

  @Column('timestamptz', { nullable: true })
  struckAt: Date | null;
}
