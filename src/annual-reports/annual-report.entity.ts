import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { REPORT_STATES, type ReportState } from '../domain/annual-report/life.js';
import { oneOf } from '../platform/database/one-of.js';

/** A version of the annual report of an agency and a year; a correction is the next version. */
@Entity('annual_report')
@Index('uq_annual_report_open', ['agencyId', 'year'], {
  unique: true,
  where: `state in ('draft', 'submitted', 'returned', 'approved')`,
})
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_annual_report_agency', onDelete: 'CASCADE' })
@Check('ck_annual_report_version', 'version >= 1 and (version > 1) = (correction is not null)')
@Check('ck_annual_report_scope', oneOf('scope', ['own', 'rollup']))
@Check('ck_annual_report_state', oneOf('state', REPORT_STATES))
@Check('ck_annual_report_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check(
  'ck_annual_report_snapshot',
  `state in ('draft', 'discarded') or (sha256 is not null and attempt >= 1)`,
)
export class AnnualReport {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('smallint')
  year: number;

  /** 1, or one more for each correction. */
  @PrimaryColumn('smallint')
  version: number;

  @Column('text')
  scope: 'own' | 'rollup';

  @Column('text')
  edition: string;

  @Column('text')
  state: ReportState;

  /** 更正说明: why this version corrects the one before. */
  @Column('text', { nullable: true })
  correction: string | null;

  /** How often it was submitted. */
  @Column('smallint', { default: 0 })
  attempt: number;

  /** Of the snapshot that was submitted last, hexadecimal. */
  @Column('text', { nullable: true })
  sha256: string | null;

  /** What that snapshot carries out, by column of table 三; next year has to carry it in. */
  @Column('int', { array: true, nullable: true })
  carriedOut: number[] | null;

  @Column('int', { default: 1 })
  rowVersion: number;

  @Column('timestamptz')
  openedAt: Date;
}
