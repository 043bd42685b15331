import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** What an office was taken to have begun a year with, until it was changed; the database keeps it. Append only. */
@Entity('replaced_opening')
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_replaced_opening_agency', onDelete: 'CASCADE' })
export class ReplacedOpening {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('smallint')
  year: number;

  /** By applicant type, in the order of the columns of table 三. */
  @Column('int', { array: true })
  carriedIn: number[];

  @Column('int', { nullable: true })
  pendingReview: number | null;

  @Column('int', { nullable: true })
  pendingSuitDirect: number | null;

  @Column('int', { nullable: true })
  pendingSuitAfterReview: number | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz')
  replacedAt: Date;
}
