import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The single row that says what was done to this installation as a whole. */
@Entity('installation')
@Check('ck_installation_single', 'id = 1')
export class Installation {
  @PrimaryColumn('int', { default: 1 })
  id: number;

  @Column('timestamptz', { nullable: true })
  demonstrationLoadedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  demonstrationRemovedAt: Date | null;

  /** Since when no applicant's data is in clear any more; null: not all of it has been sealed. */
  @Column('timestamptz', { nullable: true })
  applicantsSealedAt: Date | null;

  /** Counted up by every change of an agency, in its transaction. */
  @Column('bigint', { default: 0 })
  treeVersion: number;

  /** Counted up by every holiday notice, in its transaction. */
  @Column('bigint', { default: 0 })
  calendarVersion: number;

  /** Since when nothing is sent, because the installation was restored from a backup; null: everything is. */
  @Column('timestamptz', { nullable: true })
  deliveriesHeldSince: Date | null;
}
