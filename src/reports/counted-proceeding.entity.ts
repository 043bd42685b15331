import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';

/** Where a span of a review or lawsuit counts in table 四. Rebuildable from the facts. */
@Entity('counted_proceeding')
@Index('uq_counted_proceeding_current', ['agencyId', 'kind', 'proceedingId', 'span'], {
  unique: true,
  where: `recorded_to = 'infinity'`,
})
@Index(
  'ix_counted_proceeding_concluded',
  ['concludedOn', 'agencyId', 'group', 'result', 'acceptedOn', 'supersededOn'],
  { where: `recorded_to = 'infinity'` },
)
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_counted_proceeding_agency', onDelete: 'CASCADE' })
@Check('ck_counted_proceeding_recorded', 'recorded_to >= recorded_from')
@Check('ck_counted_proceeding_kind', 'kind in (1, 2)')
@Check('ck_counted_proceeding_group', '"group" between 1 and 3 and (kind = 1) = ("group" = 1)')
@Check('ck_counted_proceeding_result', 'result between 1 and 3')
export class CountedProceedingRow {
  @PrimaryColumn('int')
  agencyId: number;

  /** 1 review, 2 lawsuit. */
  @PrimaryColumn('smallint')
  kind: number;

  @PrimaryColumn('bigint')
  proceedingId: number;

  @PrimaryColumn('smallint', { default: 1 })
  span: number;

  @PrimaryColumn('timestamptz', { default: () => 'now()' })
  recordedFrom: Date;

  /** The number Infinity while the row is current. */
  @Column('timestamptz', { default: 'infinity' })
  recordedTo: Date | number;

  /** Position in PROCEEDING_GROUPS, from 1. */
  @Column('smallint')
  group: number;

  @Column('date')
  acceptedOn: LocalDate;

  @Column('date', { nullable: true })
  concludedOn: LocalDate | null;

  /** Position in PROCEEDING_RESULTS, from 1. */
  @Column('smallint', { nullable: true })
  result: number | null;

  @Column('date', { nullable: true })
  supersededOn: LocalDate | null;
}
