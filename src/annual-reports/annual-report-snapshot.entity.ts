import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A report as it was submitted. Append only, for the application too. */
@Entity('annual_report_snapshot')
@ForeignKey('annual_report', ['agencyId', 'year', 'version'], ['agencyId', 'year', 'version'], {
  name: 'fk_annual_report_snapshot_report',
  onDelete: 'CASCADE',
})
@Check('ck_annual_report_snapshot_sha256', `sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')`)
export class AnnualReportSnapshot {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('smallint')
  year: number;

  @PrimaryColumn('smallint')
  version: number;

  @PrimaryColumn('smallint')
  attempt: number;

  /** Hexadecimal, of the content. */
  @Column('text')
  sha256: string;

  /** A `ReportSnapshot` as text. */
  @Column('text')
  content: string;

  @Column('timestamptz')
  recordedAt: Date;
}
