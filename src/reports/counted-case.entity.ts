import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';

/** Where a case counts in table 三, and from when to when that was the state of knowledge. Rebuildable from the facts. */
@Entity('counted_case')
@Index('uq_counted_case_current', ['agencyId', 'caseId', 'part'], {
  unique: true,
  where: `recorded_to = 'infinity'`,
})
@Index('ix_counted_case_year', ['receivedYear', 'agencyId', 'handledYear', 'outcome', 'applicantType'], {
  where: `recorded_to = 'infinity'`,
})
@Index('ix_counted_case_straddler', ['agencyId', 'receivedYear', 'handledYear', 'outcome', 'applicantType'], {
  where: `handled_year > received_year and recorded_to = 'infinity'`,
})
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_counted_case_agency', onDelete: 'CASCADE' })
@Check('ck_counted_case_recorded', 'recorded_to >= recorded_from')
@Check('ck_counted_case_applicant_type', 'applicant_type between 1 and 6')
@Check('ck_counted_case_received_year', 'received_year = extract(year from received_on)')
@Check('ck_counted_case_handled_year', 'handled_year = coalesce(extract(year from handled_on), 9999)')
@Check('ck_counted_case_outcome', '(outcome is null) = (handled_on is null) and outcome between 1 and 21')
export class CountedCaseRow {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('bigint')
  caseId: number;

  @PrimaryColumn('smallint', { default: 1 })
  part: number;

  @PrimaryColumn('timestamptz', { default: () => 'now()' })
  recordedFrom: Date;

  /** The number Infinity while the row is current. */
  @Column('timestamptz', { default: 'infinity' })
  recordedTo: Date | number;

  /** Position in APPLICANT_TYPES, from 1. */
  @Column('smallint')
  applicantType: number;

  @Column('date')
  receivedOn: LocalDate;

  @Column('smallint')
  receivedYear: number;

  @Column('date', { nullable: true })
  handledOn: LocalDate | null;

  /** 9999 while open. */
  @Column('smallint', { default: 9999 })
  handledYear: number;

  /** Position in OUTCOMES, from 1; null while open. */
  @Column('smallint', { nullable: true })
  outcome: number | null;
}
