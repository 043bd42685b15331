import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What an office that starts in the middle knows of the years before: a control figure, never counted itself. */
@Entity('opening')
@Index('ix_opening_import', ['agencyId', 'importBatchId'], { where: 'import_batch_id is not null' })
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_opening_agency', onDelete: 'CASCADE' })
@ForeignKey('import_batch', ['agencyId', 'importBatchId'], ['agencyId', 'id'], { name: 'fk_opening_import' })
@Check(
  'ck_opening_carried_in',
  'cardinality(carried_in) = 6 and array_position(carried_in, null) is null and 0 <= all (carried_in)',
)
@Check(
  'ck_opening_pending',
  'pending_review >= 0 and pending_suit_direct >= 0 and pending_suit_after_review >= 0',
)
export class Opening {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('smallint')
  year: number;

  /** Carried in by applicant type, in the order of the columns of table 三. */
  @Column('int', { array: true })
  carriedIn: number[];

  @Column('int', { nullable: true })
  pendingReview: number | null;

  @Column('int', { nullable: true })
  pendingSuitDirect: number | null;

  @Column('int', { nullable: true })
  pendingSuitAfterReview: number | null;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;

  @Column('bigint', { nullable: true })
  importBatchId: number | null;

  @Column('bytea', { nullable: true })
  sourceHash: Buffer | null;
}
