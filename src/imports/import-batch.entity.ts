import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/**
 * An imported file as one agency sees it: a file with lines for several agencies leaves one batch with each of them, so
 * that everybody can trace his own records and nobody sees another's.
 */
@Entity('import_batch')
@Index('ix_import_batch_sha256', ['agencyId', 'sha256'])
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_import_batch_agency', onDelete: 'CASCADE' })
@Check('ck_import_batch_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('ck_import_batch_mode', `mode in ('all', 'valid')`)
@Check('ck_import_batch_counts', 'accepted >= 0 and refused >= 0')
export class ImportBatch {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('text')
  fileName: string;

  /** Lower-case hexadecimal. */
  @Column('text')
  sha256: string;

  @Column('text')
  mode: 'all' | 'valid';

  @Column('int', { default: 0 })
  accepted: number;

  @Column('int', { default: 0 })
  refused: number;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;

  @Column('text', { nullable: true })
  recordedBy: string | null;
}
