import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import { oneOf } from '../platform/database/one-of.js';

export const AGENCY_CHANGE_KINDS = ['renamed', 'moved', 'merged', 'dissolved'] as const;
export type AgencyChangeKind = (typeof AGENCY_CHANGE_KINDS)[number];

/** What became of an agency on a day, by which document. Append only. */
@Entity('agency_change')
@Index('ix_agency_change_day', ['happenedOn'])
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_agency_change_agency', onDelete: 'CASCADE' })
@ForeignKey('agency', ['parentBefore'], ['id'], {
  name: 'fk_agency_change_parent_before',
  onDelete: 'CASCADE',
})
@ForeignKey('agency', ['parentAfter'], ['id'], { name: 'fk_agency_change_parent_after', onDelete: 'CASCADE' })
@ForeignKey('agency', ['successorId'], ['id'], { name: 'fk_agency_change_successor', onDelete: 'CASCADE' })
@Check('ck_agency_change_kind', oneOf('kind', AGENCY_CHANGE_KINDS))
@Check(
  'ck_agency_change_renamed',
  `(kind = 'renamed') = (name_before is not null and name_after is not null)`,
)
@Check('ck_agency_change_merged', `(kind = 'merged') = (successor_id is not null)`)
export class AgencyChange {
  @PrimaryColumn('int')
  agencyId: number;

  /** 1, 2, … in the order of recording, which is also that of the days. */
  @PrimaryColumn('int')
  position: number;

  @Column('text')
  kind: AgencyChangeKind;

  /** The first day of the new state; of an agency that ends, the day after its last. */
  @Column('date')
  happenedOn: LocalDate;

  /** The document that ordered it. */
  @Column('text')
  basis: string;

  @Column('text', { nullable: true })
  nameBefore: string | null;

  @Column('text', { nullable: true })
  nameAfter: string | null;

  @Column('int', { nullable: true })
  parentBefore: number | null;

  @Column('int', { nullable: true })
  parentAfter: number | null;

  @Column('int', { nullable: true })
  successorId: number | null;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;

  /** User name. */
  @Column('text')
  recordedBy: string;
}
