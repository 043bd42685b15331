import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Why a report is submitted in spite of what was found. */
@Entity('annual_report_reason')
@ForeignKey('annual_report', ['agencyId', 'year', 'version'], ['agencyId', 'year', 'version'], {
  name: 'fk_annual_report_reason_report',
  onDelete: 'CASCADE',
})
export class AnnualReportReason {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('smallint')
  year: number;

  @PrimaryColumn('smallint')
  version: number;

  /** Id of the finding. */
  @PrimaryColumn('text')
  finding: string;

  @Column('text')
  reason: string;

  @Column('text')
  givenBy: string;

  @Column('timestamptz')
  givenAt: Date;
}
